package id.pmo.examples.cli;

import id.pmo.catalog.json.HasilWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.examples.cli.arus.ArusLaporan;
import id.pmo.examples.cli.dispensasi.BerkasDispensasi;
import id.pmo.examples.cli.lanjut.HasilBerkas;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code pmo periksa}: judges the reports of files, folders and standard input. */
@Command(name = "periksa", mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
final class Periksa implements Callable<Integer> {

    static final int SEMUA_LENGKAP = 0;
    static final int ADA_YANG_BELUM = 1;
    static final int SALAH_PAKAI = 2;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Option(names = "--dispensasi", paramLabel = "${bundle:label.berkas}", descriptionKey = "dispensasi")
    private List<String> dispensasi = new ArrayList<>();

    @Option(names = "--pada", paramLabel = "${bundle:label.saat}", converter = Konversi.KeSaat.class)
    private @Nullable Instant pada;

    @Option(names = "--format", paramLabel = "teks|json|ndjson", converter = Konversi.KeFormat.class)
    private Format format = Format.TEKS;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasaSendiri;

    @Option(names = "--daftar")
    private boolean daftar;

    @Option(names = "--keluaran", paramLabel = "${bundle:label.berkas}")
    private @Nullable Path berkasKeluaran;

    @Option(names = "--lanjut")
    private boolean lanjut;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.masukan}", descriptionKey = "masukan")
    private List<String> masukan = new ArrayList<>();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Pmo pmo;

    private final Lingkungan lingkungan;

    Periksa(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public Integer call() {
        Bahasa bahasa = bahasaSendiri == null ? pmo.bahasa() : bahasaSendiri;
        Kalimat kalimat = Kalimat.dalam(bahasa);
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan, kalimat);
        PmoEngine engine = terpilih.engine();
        if (lanjut && (berkasKeluaran == null || format != Format.NDJSON)) {
            throw new GalatPakai("galat.lanjut.syarat");
        }
        DaftarDispensasi keringanan = BerkasDispensasi.dipakai(dispensasi, engine, terpilih.id(), lingkungan, kalimat);
        Rekap rekap = berkasKeluaran == null
                ? periksa(kalimat, terpilih, keringanan)
                : periksa(kalimat, terpilih, keringanan, berkasKeluaran);
        return rekap.semuaLengkap() ? SEMUA_LENGKAP : ADA_YANG_BELUM;
    }

    private Instant saat(Map<String, String> lama) {
        if (pada != null) {
            return pada;
        }
        String dulu = lama.get(AsalHasil.PADA);
        return dulu == null ? lingkungan.clock().instant().truncatedTo(ChronoUnit.SECONDS) : Instant.parse(dulu);
    }

    private Rekap periksa(Kalimat kalimat, KebijakanTerpilih terpilih, DaftarDispensasi keringanan) {
        PmoEngine engine = terpilih.engine();
        Konteks konteks = terpilih.konteks(saat(Map.of())).withDispensasi(keringanan);
        try (ArusLaporan arus = ArusLaporan.buka(lingkungan, kalimat, masukan, false)) {
            Rekap rekap = new Rekap();
            try {
                jalankan(arus, engine, konteks, 0, keluaran(lingkungan, kalimat, engine), rekap);
            } catch (IOException e) {
                if (!Lingkungan.takAdaPembaca(e)) {
                    throw new GalatPakai("galat.tulis", String.valueOf(e.getMessage()));
                }
            }
            return rekap;
        }
    }

    private Rekap periksa(Kalimat kalimat, KebijakanTerpilih terpilih, DaftarDispensasi keringanan, Path tujuan) {
        PmoEngine engine = terpilih.engine();
        Instant saat = saat(lanjut ? HasilBerkas.yangBelumSelesai(tujuan) : Map.of());
        Konteks konteks = terpilih.konteks(saat).withDispensasi(keringanan);
        boolean dapatLanjut = format == Format.NDJSON;
        try (ArusLaporan arus = ArusLaporan.buka(lingkungan.tanpaKeluaran(), kalimat, masukan, dapatLanjut)) {
            Map<String, String> asal = dapatLanjut ? AsalHasil.dari(arus, engine, konteks, kalimat.bahasa()) : Map.of();
            Rekap rekap = new Rekap();
            try (HasilBerkas hasil = lanjut ? HasilBerkas.lanjutan(tujuan, asal) : HasilBerkas.baru(tujuan, asal)) {
                hasil.status().forEach(rekap::catat);
                Keluaran keluaran = keluaran(lingkungan.denganKeluaran(hasil.keluaran()), kalimat, engine);
                jalankan(arus, engine, konteks, hasil.banyak(), keluaran, rekap);
                hasil.selesai();
            } catch (IOException e) {
                throw new GalatPakai("galat.keluaran", tujuan, String.valueOf(e.getMessage()));
            }
            return rekap;
        }
    }

    private static void jalankan(
            ArusLaporan arus, PmoEngine engine, Konteks konteks, long lewati, Keluaran keluaran, Rekap rekap)
            throws IOException {
        arus.periksa(engine, konteks, lewati, keluaran::bentuk, tulisan -> {
            rekap.catat(tulisan.status());
            keluaran.tulis(tulisan);
        });
        keluaran.selesai(rekap);
    }

    private Keluaran keluaran(Lingkungan tempat, Kalimat kalimat, PmoEngine engine) {
        Bahasa bahasa = kalimat.bahasa();
        return switch (format) {
            case TEKS ->
                new KeluaranTeks(tempat.keluaran(), kalimat, new Warna(tempat.berwarna()), engine::kebijakan, daftar);
            case JSON -> new KeluaranJson(HasilWriter.array(tempat.keluaran(), bahasa), bahasa);
            case NDJSON -> new KeluaranJson(HasilWriter.ndjson(tempat.keluaran(), bahasa), bahasa);
        };
    }
}
