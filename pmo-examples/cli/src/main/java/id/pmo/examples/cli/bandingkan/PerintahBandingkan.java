package id.pmo.examples.cli.bandingkan;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanSaat;
import id.pmo.examples.cli.contoh.KonversiContoh;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.kebijakan.OpsiKebijakan;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.Konteks;
import id.pmo.rules.kebijakan.BandingKebijakan;
import id.pmo.rules.kebijakan.BatasPerubahan;
import id.pmo.rules.kebijakan.RekapPerubahan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan bandingkan}: what becomes of reports when one policy takes the place of another. */
@Command(name = "bandingkan")
public final class PerintahBandingkan extends Perintah {

    private static final int SEKOLAH_BAWAAN = 1_000;
    private static final long BENIH_BAWAAN = 1;

    @Parameters(index = "0", paramLabel = "${bundle:label.lama}", descriptionKey = "kebijakanLama")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String lama;

    @Parameters(index = "1", paramLabel = "${bundle:label.baru}", descriptionKey = "kebijakanBaru")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String baru;

    @Option(names = "--korpus", arity = "1..*", paramLabel = "${bundle:label.berkas}")
    private List<String> korpus = new ArrayList<>();

    @Option(names = "--sekolah", paramLabel = "N", converter = KonversiContoh.KeBanyak.class)
    private @Nullable Integer sekolah;

    @Option(names = "--benih", paramLabel = "S", converter = KonversiContoh.KeBenih.class)
    private @Nullable Long benih;

    @Mixin
    private final PilihanSaat pada = new PilihanSaat();

    @Option(names = "--format", paramLabel = "teks|json|html", converter = FormatBanding.Baca.class)
    private FormatBanding format = FormatBanding.TEKS;

    @Option(names = "--batas-perubahan", paramLabel = "N|P%", converter = BacaBatas.class)
    private @Nullable BatasPerubahan batas;

    @Option(names = "--kode-diharapkan", paramLabel = "${bundle:label.kode}")
    private @Nullable String diharapkan;

    @Option(names = "--tampilkan-teks")
    private boolean tampilkanTeks;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    /** In some surroundings. */
    public PerintahBandingkan(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        return OpsiKebijakan.bilaDapatDimuat(lingkungan(), kalimat, () -> bandingkan(kalimat));
    }

    private int bandingkan(Kalimat kalimat) {
        if (!korpus.isEmpty() && (sekolah != null || benih != null)) {
            throw new GalatPakai("galat.bandingkan.korpusKarangan");
        }
        KebijakanDipilih dipilihLama = KebijakanDipilih.satu(lama);
        KebijakanDipilih dipilihBaru = KebijakanDipilih.satu(baru);
        BandingKebijakan banding = BandingKebijakan.of(
                dipilihLama.sumber(), dipilihLama.id().get(0),
                dipilihBaru.sumber(), dipilihBaru.id().get(0));
        Instant saat = pada.saat(lingkungan());
        CatatanBanding catatan = new CatatanBanding();
        Korpus isi = new Korpus(banding, Konteks.at(saat), tampilkanTeks, lingkungan(), kalimat);
        AsalKorpus asal = telusuri(isi, catatan);
        // reports that were made up hold nothing to hide
        boolean terbuka = tampilkanTeks || korpus.isEmpty();
        RekapPerubahan rekap = catatan.rekap();
        HasilBanding hasil = new HasilBanding(
                banding.kebijakanLama(),
                banding.kebijakanBaru(),
                lama,
                baru,
                asal,
                saat,
                !terbuka,
                rekap,
                catatan.contoh(banding, terbuka),
                catatan.takTerbaca(),
                batas,
                tidakDiharapkan(rekap, banding));
        Berkas.tulis(
                switch (format) {
                    case TEKS -> new LembarBanding(kalimat).tulis(hasil);
                    case JSON -> JsonBanding.tulis(hasil);
                    case HTML -> new HalamanBanding(kalimat).tulis(hasil);
                },
                lingkungan());
        return hasil.diterima() ? 0 : 1;
    }

    private AsalKorpus telusuri(Korpus isi, CatatanBanding catatan) {
        if (korpus.isEmpty()) {
            int banyak = Objects.requireNonNullElse(sekolah, SEKOLAH_BAWAAN);
            long awal = Objects.requireNonNullElse(benih, BENIH_BAWAAN);
            isi.karangan(banyak, awal, catatan::catat);
            return AsalKorpus.karangan(banyak, awal);
        }
        return AsalKorpus.berkas(isi.berkas(korpus, catatan::catat));
    }

    private Set<String> tidakDiharapkan(RekapPerubahan rekap, BandingKebijakan banding) {
        if (diharapkan == null) {
            return Set.of();
        }
        Set<String> lain = new TreeSet<>(rekap.kode().keySet());
        for (String satu : diharapkan.split(",", -1)) {
            String kode = satu.strip().toUpperCase(Locale.ROOT);
            if (!kode.matches("[A-Z]{2}-\\d{3}")) {
                throw new GalatPakai("galat.bandingkan.kode", satu.strip());
            }
            if (!banding.kebijakanLama().syarat().containsKey(kode)
                    && !banding.kebijakanBaru().syarat().containsKey(kode)) {
                throw new GalatPakai("galat.bandingkan.kodeAsing", kode);
            }
            lain.remove(kode);
        }
        return lain;
    }
}
