package id.pmo.examples.cli.rekap;

import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.rekap.PenyusunRekap;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.PilihanMasukan;
import id.pmo.examples.cli.PilihanSaat;
import id.pmo.examples.cli.SemuaPenilaian;
import id.pmo.examples.cli.dispensasi.PilihanDispensasi;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.examples.cli.tabel.PilihanPeserta;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo rekap}: what the reports of many schools come to, held against a register. */
@Command(name = "rekap")
public final class PerintahRekap extends Perintah {

    private static final int SELESAI = 0;
    private static final int ADA_PESERTA_DITOLAK = 1;

    @Mixin
    private final PilihanPeserta peserta = new PilihanPeserta();

    @Option(names = "--menurut", paramLabel = "DIMENSI", converter = DaftarDimensi.Baca.class)
    private DaftarDimensi menurut = DaftarDimensi.BAWAAN;

    @Option(names = "--format", paramLabel = "teks|json|csv|html", converter = FormatRekap.Baca.class)
    private FormatRekap format = FormatRekap.TEKS;

    @Option(names = "--anggota")
    private boolean anggota;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Mixin
    private final PilihanDispensasi dispensasi = new PilihanDispensasi();

    @Mixin
    private final PilihanSaat pada = new PilihanSaat();

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Mixin
    private final PilihanMasukan masukan = new PilihanMasukan();

    /** In some surroundings. */
    public PerintahRekap(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        if (anggota && format == FormatRekap.HTML) {
            throw new GalatPakai("galat.rekap.anggotaHtml");
        }
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan(), kalimat);
        PmoEngine engine = terpilih.engine();
        Instant saat = pada.saat(lingkungan());
        Kebijakan dasar = terpilih.dasar(saat);
        BacaanPeserta bacaan = peserta.baca(dasar, lingkungan(), kalimat);
        Konteks konteks =
                terpilih.konteks(saat).withDispensasi(dispensasi.dipakai(engine, terpilih.id(), lingkungan(), kalimat));
        PenyusunRekap penyusun = new PenyusunRekap();
        SemuaPenilaian.jalankan(
                lingkungan(),
                kalimat,
                engine,
                konteks,
                masukan.semua(),
                (hasil, laporan) -> penyusun.tambah(
                        hasil,
                        laporan,
                        hasil.kebijakan() == null
                                ? dasar
                                : engine.kebijakan(hasil.kebijakan().id()).orElseThrow()));
        Berkas.tulis(
                new PenulisRekap(kalimat, format, menurut, anggota).tulis(penyusun.selesai(), bacaan, dasar, saat),
                lingkungan());
        return bacaan.ditolak() == 0 ? SELESAI : ADA_PESERTA_DITOLAK;
    }
}
