package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.Timpaan;
import id.pmo.examples.cli.simpan.Simpanan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo contoh}: writes made-up reports for schools with real names and places. */
@Command(name = "contoh")
public final class Contoh extends Perintah {

    private static final int BAK = 1 << 16;

    @Option(names = "--sekolah", required = true, paramLabel = "N", converter = KonversiContoh.KeBanyak.class)
    private int banyak;

    @Option(names = "--benih", paramLabel = "S", converter = KonversiContoh.KeBenih.class)
    private long benih = 1;

    @Option(names = "--periode", paramLabel = "1-6", converter = KonversiContoh.KePeriode.class)
    private @Nullable RentangPeriode periode;

    @Option(names = "--urutan", paramLabel = "sekolah|periode|acak", converter = UrutanContoh.Baca.class)
    private UrutanContoh urutan = UrutanContoh.SEKOLAH;

    @Option(names = "--takaran", paramLabel = "${bundle:label.takaran}", descriptionKey = "takaran")
    private List<String> takaran = new ArrayList<>();

    @Option(names = "--keluaran", paramLabel = "${bundle:label.berkas}", descriptionKey = "keluaran")
    private @Nullable Path keluaran;

    @Option(names = "--peserta", paramLabel = "${bundle:label.berkas}", descriptionKey = "peserta")
    private @Nullable Path peserta;

    @Option(names = "--dispensasi", paramLabel = "${bundle:label.berkas}", descriptionKey = "dispensasi")
    private @Nullable Path dispensasi;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    /** For {@code pmo} in these surroundings. */
    public Contoh(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kebijakan dasar = kebijakan.buka(lingkungan(), bahasa.kalimat()).satu();
        List<PeriodePmo> dipilih = periode == null ? dasar.periode() : periode.dari(dasar);
        Takaran bagian = Takaran.dengan(ubahan());
        pastikanTerpisah();
        DaftarSekolah sekolah = new DaftarSekolah(dasar, banyak, benih, bagian);
        PenulisDispensasi penulisDispensasi = new PenulisDispensasi(dasar, dipilih, bagian, benih);
        PenulisLaporan penulis = new PenulisLaporan(sekolah, dipilih, urutan, new PembuatLaporan(dasar, bagian, benih));
        try (Simpanan simpanan = new Simpanan()) {
            siapkan(simpanan, peserta, isi -> PenulisPeserta.tulis(isi, sekolah, dasar));
            siapkan(simpanan, dispensasi, isi -> penulisDispensasi.tulis(isi, sekolah));
            siapkan(simpanan, keluaran, isi -> keBerkas(penulis, isi));
            simpanan.selesai();
        }
        if (keluaran == null) {
            keluaran(penulis);
        }
        return 0;
    }

    private Map<String, String> ubahan() {
        Map<String, String> ubahan = new LinkedHashMap<>();
        for (String satu : takaran) {
            int tanda = satu.indexOf('=');
            if (tanda < 1) {
                throw new GalatPakai("galat.pasangan", "--takaran", satu, "terlambat=0.2");
            }
            ubahan.put(satu.substring(0, tanda), satu.substring(tanda + 1));
        }
        return ubahan;
    }

    private void pastikanTerpisah() {
        if (keluaran != null) {
            Timpaan.oleh("--keluaran", keluaran).tolak(nama(peserta)).tolak(nama(dispensasi));
        }
        if (peserta != null) {
            Timpaan.oleh("--peserta", peserta).tolak(nama(dispensasi));
        }
    }

    private static List<String> nama(@Nullable Path berkas) {
        return berkas == null ? List.of() : List.of(berkas.toString());
    }

    private void keluaran(PenulisLaporan penulis) {
        try {
            penulis.tulis(lingkungan().keluaran(), lingkungan(), bahasa.kalimat());
        } catch (IOException e) {
            if (!Lingkungan.takAdaPembaca(e)) {
                throw new GalatPakai("galat.tulis", e);
            }
        }
    }

    private void keBerkas(PenulisLaporan penulis, OutputStream berkas) throws IOException {
        boolean dimampatkan = String.valueOf(keluaran).endsWith(".gz");
        OutputStream isi = dimampatkan ? new GZIPOutputStream(berkas, BAK) : berkas;
        penulis.tulis(isi, lingkungan().denganKeluaran(isi), bahasa.kalimat());
        isi.close();
    }

    private static void siapkan(Simpanan simpanan, @Nullable Path tujuan, Simpanan.Isi isi) {
        if (tujuan != null) {
            simpanan.siapkan(tujuan, isi);
        }
    }
}
