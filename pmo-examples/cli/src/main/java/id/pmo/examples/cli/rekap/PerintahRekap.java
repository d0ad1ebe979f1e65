package id.pmo.examples.cli.rekap;

import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.rekap.PenyusunRekap;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Konversi;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.Pmo;
import id.pmo.examples.cli.SemuaPenilaian;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code pmo rekap}: what the reports of many schools come to, held against a register. */
@Command(name = "rekap", mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
public final class PerintahRekap implements Callable<Integer> {

    private static final int SELESAI = 0;
    private static final int ADA_PESERTA_DITOLAK = 1;

    @Option(names = "--peserta", required = true, paramLabel = "${bundle:label.csv}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String peserta;

    @Option(names = "--menurut", paramLabel = "DIMENSI", converter = DaftarDimensi.Baca.class)
    private DaftarDimensi menurut = DaftarDimensi.BAWAAN;

    @Option(names = "--format", paramLabel = "teks|json|csv|html", converter = FormatRekap.Baca.class)
    private FormatRekap format = FormatRekap.TEKS;

    @Option(names = "--anggota")
    private boolean anggota;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Option(names = "--dispensasi", paramLabel = "${bundle:label.berkas}", descriptionKey = "dispensasi")
    private List<String> dispensasi = new ArrayList<>();

    @Option(names = "--pada", paramLabel = "${bundle:label.saat}", converter = Konversi.KeSaat.class)
    private @Nullable Instant pada;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasaSendiri;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.masukan}", descriptionKey = "masukan")
    private List<String> masukan = new ArrayList<>();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Pmo pmo;

    private final Lingkungan lingkungan;

    /** In some surroundings. */
    public PerintahRekap(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public Integer call() {
        Kalimat kalimat = Kalimat.dalam(bahasaSendiri == null ? pmo.bahasa() : bahasaSendiri);
        if (anggota && format == FormatRekap.HTML) {
            throw new GalatPakai("galat.rekap.anggotaHtml");
        }
        BacaanPeserta bacaan = BerkasPeserta.baca(peserta, lingkungan, kalimat);
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan, kalimat);
        PmoEngine engine = terpilih.engine();
        Instant saat = pada == null ? lingkungan.clock().instant().truncatedTo(ChronoUnit.SECONDS) : pada;
        Kebijakan dasar = terpilih.dasar(saat);
        Konteks konteks = terpilih.konteks(saat)
                .withDispensasi(BerkasDispensasi.dipakai(dispensasi, engine, terpilih.id(), lingkungan, kalimat));
        PenyusunRekap penyusun = new PenyusunRekap();
        SemuaPenilaian.jalankan(
                lingkungan,
                kalimat,
                engine,
                konteks,
                masukan,
                (hasil, laporan) -> penyusun.tambah(
                        hasil,
                        laporan,
                        hasil.kebijakan() == null
                                ? dasar
                                : engine.kebijakan(hasil.kebijakan().id()).orElseThrow()));
        Berkas.tulis(
                new PenulisRekap(kalimat, format, menurut, anggota).tulis(penyusun.selesai(), bacaan, dasar, saat),
                lingkungan);
        return bacaan.ditolak() == 0 ? SELESAI : ADA_PESERTA_DITOLAK;
    }
}
