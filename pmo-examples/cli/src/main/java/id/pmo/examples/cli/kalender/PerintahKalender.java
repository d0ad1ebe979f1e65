package id.pmo.examples.cli.kalender;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.peserta.Peserta;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Konversi;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.Pmo;
import id.pmo.examples.cli.Versi;
import id.pmo.examples.cli.dispensasi.BerkasDispensasi;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code pmo kalender}: by when a school reports, what each period asks, and who does what. */
@Command(name = "kalender", mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
public final class PerintahKalender implements Callable<Integer> {

    @Option(names = "--npsn", paramLabel = "NPSN")
    private @Nullable String npsn;

    @Option(names = "--peserta", paramLabel = "${bundle:label.csv}", descriptionKey = "peserta")
    private @Nullable String peserta;

    @Option(names = "--angkatan", paramLabel = "N")
    private @Nullable Integer angkatan;

    @Option(names = "--provinsi", paramLabel = "${bundle:label.nama}")
    private @Nullable String provinsi;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Option(names = "--dispensasi", paramLabel = "${bundle:label.berkas}", descriptionKey = "dispensasi")
    private List<String> dispensasi = new ArrayList<>();

    @Option(names = "--pada", paramLabel = "${bundle:label.saat}", converter = Konversi.KeSaat.class)
    private @Nullable Instant pada;

    @Option(names = "--format", paramLabel = "teks|json|ics", converter = FormatKalender.Baca.class)
    private FormatKalender format = FormatKalender.TEKS;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasaSendiri;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Pmo pmo;

    private final Lingkungan lingkungan;

    /** In some surroundings. */
    public PerintahKalender(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public Integer call() {
        Kalimat kalimat = Kalimat.dalam(bahasaSendiri == null ? pmo.bahasa() : bahasaSendiri);
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan, kalimat);
        PmoEngine engine = terpilih.engine();
        Instant saat = pada == null ? lingkungan.clock().instant().truncatedTo(ChronoUnit.SECONDS) : pada;
        String id = terpilih.dasar(saat).identitas().id();
        Kalender kalender = engine.kalender(
                sekolah(kalimat),
                Konteks.at(saat)
                        .withKebijakan(id)
                        .withDispensasi(BerkasDispensasi.dipakai(dispensasi, engine, id, lingkungan, kalimat)));
        Berkas.tulis(
                switch (format) {
                    case TEKS -> new LembarKalender(kalimat).tulis(kalender);
                    case JSON -> new JsonKalender(kalimat.bahasa()).tulis(kalender);
                    case ICS -> new KalenderIcs(kalimat).tulis(kalender);
                },
                lingkungan);
        return 0;
    }

    private Sekolah sekolah(Kalimat kalimat) {
        if (npsn == null && angkatan == null) {
            throw new GalatPakai("galat.kalender.sekolah");
        }
        if (npsn != null && !PemeriksaNpsn.berbentukNpsn(npsn)) {
            throw new GalatPakai("galat.npsn", npsn);
        }
        Sekolah dasar = npsn == null || peserta == null
                ? Sekolah.builder().npsn(npsn).build()
                : dariPeserta(npsn, peserta, kalimat);
        return dasar.toBuilder()
                .angkatan(angkatan == null ? dasar.angkatan() : angkatan)
                .provinsi(provinsi == null ? dasar.provinsi() : provinsi)
                .build();
    }

    private Sekolah dariPeserta(String nomor, String berkas, Kalimat kalimat) {
        List<Peserta> peserta = Berkas.peserta(berkas, lingkungan, kalimat).peserta(nomor.strip());
        if (peserta.isEmpty()) {
            throw new GalatPakai("galat.bukanPeserta", nomor, berkas);
        }
        return peserta.get(peserta.size() - 1).sekolah();
    }
}
