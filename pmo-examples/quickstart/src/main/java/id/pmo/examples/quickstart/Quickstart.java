package id.pmo.examples.quickstart;

import static java.util.Objects.requireNonNull;

import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.InputStream;

/** Reads one report, judges it, and prints what is missing and how to mend it. */
public final class Quickstart {

    private Quickstart() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        PmoEngine engine = PmoEngine.ofDefaults(); // made once, shared by all threads
        LaporanReader reader = LaporanReader.ofDefaults();

        try (InputStream json = requireNonNull(Quickstart.class.getResourceAsStream("laporan.json"))) {
            HasilPemeriksaan hasil = engine.check(reader.read(json.readAllBytes()));

            System.out.println(hasil.status());
            if (hasil.waktu() != null) { // null where the period is not known
                System.out.println(hasil.waktu().status());
            }
            hasil.temuan().forEach(temuan -> {
                System.out.println(temuan.kode() + " " + temuan.letak());
                System.out.println("  " + temuan.pesan().id());
                System.out.println("  " + temuan.perbaikan().id());
            });
        }
    }
}
