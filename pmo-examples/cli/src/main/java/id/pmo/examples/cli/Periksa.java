package id.pmo.examples.cli;

import id.pmo.catalog.json.HasilWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.examples.cli.arus.ArusLaporan;
import id.pmo.examples.cli.dispensasi.PilihanDispensasi;
import id.pmo.examples.cli.lanjut.HasilBerkas;
import id.pmo.examples.cli.simpan.Simpanan;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo periksa}: judges the reports of files, folders and standard input. */
@Command(name = "periksa")
final class Periksa extends Perintah {

    static final int SEMUA_LENGKAP = 0;
    static final int ADA_YANG_BELUM = 1;
    static final int SALAH_PAKAI = 2;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Mixin
    private final PilihanDispensasi dispensasi = new PilihanDispensasi();

    @Mixin
    private final PilihanSaat pada = new PilihanSaat();

    @Option(names = "--format", paramLabel = "teks|json|ndjson", converter = Format.Baca.class)
    private Format format = Format.TEKS;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Option(names = "--daftar")
    private boolean daftar;

    @Option(names = "--keluaran", paramLabel = "${bundle:label.berkas}")
    private @Nullable Path berkasKeluaran;

    @Option(names = "--lanjut")
    private boolean lanjut;

    @Mixin
    private final PilihanMasukan masukan = new PilihanMasukan();

    Periksa(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan(), kalimat);
        PmoEngine engine = terpilih.engine();
        if (lanjut && (berkasKeluaran == null || format != Format.NDJSON)) {
            throw new GalatPakai("galat.lanjut.syarat");
        }
        if (berkasKeluaran != null) {
            Timpaan.oleh("--keluaran", berkasKeluaran).tolak(masukan.semua()).tolak(dispensasi.berkas());
        }
        DaftarDispensasi keringanan = dispensasi.dipakai(engine, terpilih.id(), lingkungan(), kalimat);
        JumlahStatus jumlah = berkasKeluaran == null
                ? periksa(kalimat, terpilih, keringanan)
                : periksa(kalimat, terpilih, keringanan, berkasKeluaran);
        return jumlah.semuaLengkap() ? SEMUA_LENGKAP : ADA_YANG_BELUM;
    }

    private Instant saat(Map<String, String> lama) {
        String dulu = lama.get(AsalHasil.PADA);
        return dulu == null || pada.diminta().isPresent() ? pada.saat(lingkungan()) : Instant.parse(dulu);
    }

    private JumlahStatus periksa(Kalimat kalimat, KebijakanTerpilih terpilih, DaftarDispensasi keringanan) {
        PmoEngine engine = terpilih.engine();
        Konteks konteks = terpilih.konteks(saat(Map.of())).withDispensasi(keringanan);
        try (ArusLaporan arus = ArusLaporan.buka(lingkungan(), kalimat, masukan.semua(), false)) {
            JumlahStatus jumlah = new JumlahStatus();
            try {
                jalankan(arus, engine, konteks, 0, keluaran(lingkungan(), kalimat, engine), jumlah);
            } catch (IOException e) {
                if (!Lingkungan.takAdaPembaca(e)) {
                    throw new GalatPakai("galat.tulis", e);
                }
                jumlah.terputus();
            }
            return jumlah;
        }
    }

    private JumlahStatus periksa(
            Kalimat kalimat, KebijakanTerpilih terpilih, DaftarDispensasi keringanan, Path tujuan) {
        PmoEngine engine = terpilih.engine();
        Instant saat = saat(lanjut ? HasilBerkas.yangBelumSelesai(tujuan) : Map.of());
        Konteks konteks = terpilih.konteks(saat).withDispensasi(keringanan);
        boolean dapatLanjut = format == Format.NDJSON;
        try (ArusLaporan arus = ArusLaporan.buka(lingkungan().tanpaKeluaran(), kalimat, masukan.semua(), dapatLanjut)) {
            JumlahStatus jumlah = new JumlahStatus();
            if (!dapatLanjut) {
                HasilBerkas.pastikanSelesai(tujuan);
                Simpanan.simpan(
                        tujuan,
                        isi -> jalankan(
                                arus,
                                engine,
                                konteks,
                                0,
                                keluaran(lingkungan().denganKeluaran(isi), kalimat, engine),
                                jumlah));
                return jumlah;
            }
            Map<String, String> asal = AsalHasil.dari(arus, engine, konteks, kalimat.bahasa());
            try (HasilBerkas hasil = lanjut ? HasilBerkas.lanjutan(tujuan, asal) : HasilBerkas.baru(tujuan, asal)) {
                hasil.status().forEach(jumlah::catat);
                Keluaran keluaran = keluaran(lingkungan().denganKeluaran(hasil.keluaran()), kalimat, engine);
                jalankan(arus, engine, konteks, hasil.banyak(), keluaran, jumlah);
                hasil.selesai();
            } catch (IOException e) {
                throw new GalatPakai("galat.keluaran", tujuan, e);
            }
            return jumlah;
        }
    }

    private static void jalankan(
            ArusLaporan arus, PmoEngine engine, Konteks konteks, long lewati, Keluaran keluaran, JumlahStatus jumlah)
            throws IOException {
        arus.periksa(engine, konteks, lewati, keluaran::bentuk, tulisan -> {
            jumlah.catat(tulisan.status());
            keluaran.tulis(tulisan);
        });
        keluaran.selesai(jumlah);
    }

    private Keluaran keluaran(Lingkungan tempat, Kalimat kalimat, PmoEngine engine) {
        Bahasa dipilih = kalimat.bahasa();
        return switch (format) {
            case TEKS ->
                new KeluaranTeks(tempat.keluaran(), kalimat, new Warna(tempat.berwarna()), engine::kebijakan, daftar);
            case JSON -> new KeluaranJson(HasilWriter.array(tempat.keluaran(), dipilih), dipilih);
            case NDJSON -> new KeluaranJson(HasilWriter.ndjson(tempat.keluaran(), dipilih), dipilih);
        };
    }
}
