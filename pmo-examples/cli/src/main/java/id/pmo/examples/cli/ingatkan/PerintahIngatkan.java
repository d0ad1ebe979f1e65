package id.pmo.examples.cli.ingatkan;

import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.PilihanSaat;
import id.pmo.examples.cli.SemuaPenilaian;
import id.pmo.examples.cli.dispensasi.PilihanDispensasi;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.examples.cli.tabel.FormatTabel;
import id.pmo.examples.cli.tabel.PilihanPeserta;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo ingatkan}: which schools have not sent a complete report, with a text ready to be sent to each. */
@Command(name = "ingatkan")
public final class PerintahIngatkan extends Perintah {

    @Mixin
    private final PilihanPeserta peserta = new PilihanPeserta();

    @Option(names = "--periode", paramLabel = "N")
    private List<Integer> periode = new ArrayList<>();

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Mixin
    private final PilihanDispensasi dispensasi = new PilihanDispensasi();

    @Mixin
    private final PilihanSaat pada = new PilihanSaat();

    @Option(
            names = "--format",
            paramLabel = "teks|json|csv",
            descriptionKey = "formatTabel",
            converter = FormatTabel.Baca.class)
    private FormatTabel format = FormatTabel.TEKS;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.masukan}", descriptionKey = "masukan")
    private List<String> masukan = new ArrayList<>();

    /** In some surroundings. */
    public PerintahIngatkan(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan(), kalimat);
        PmoEngine engine = terpilih.engine();
        Instant saat = pada.saat(lingkungan());
        Kebijakan dasar = terpilih.dasar(saat);
        String id = dasar.identitas().id();
        DaftarDispensasi berlaku = dispensasi.dipakai(engine, id, lingkungan(), kalimat);
        Konteks konteks = Konteks.at(saat).withKebijakan(id).withDispensasi(berlaku);
        List<PeriodePmo> diingatkan = periode(dasar, saat, berlaku);
        DaftarPeserta daftar = peserta.baca(dasar, lingkungan(), kalimat).peserta();
        Kumpulan kumpulan = new Kumpulan(kalimat.bahasa());
        if (!masukan.isEmpty()) {
            SemuaPenilaian.jalankan(lingkungan(), kalimat, engine, konteks, masukan, kumpulan::tambah);
        }
        List<Pengingat> semua = new DaftarPengingat(engine, konteks, daftar, kumpulan).susun(diingatkan);
        Berkas.tulis(
                new LembarPengingat(kalimat, new SuratPengingat(kalimat, dasar.pada(hari(dasar, saat))))
                        .tulis(semua, format),
                lingkungan());
        return semua.isEmpty() ? 0 : 1;
    }

    private static LocalDate hari(Kebijakan dasar, Instant saat) {
        return LocalDate.ofInstant(saat, dasar.waktu().zonaBersama().orElse(Wilayah.WIB));
    }

    /** Those asked for, or else those for which reports are taken on the day, for some school at least. */
    private List<PeriodePmo> periode(Kebijakan dasar, Instant saat, DaftarDispensasi berlaku) {
        LocalDate hari = hari(dasar, saat);
        List<PeriodePmo> dipilih = dasar.periode().stream()
                .filter(p -> periode.isEmpty()
                        ? !hari.isBefore(p.mulai()) && !hari.isAfter(tutup(p, dasar, berlaku))
                        : periode.contains(p.ke()))
                .toList();
        if (dipilih.isEmpty()
                || (!periode.isEmpty()
                        && dipilih.size() < periode.stream().distinct().count())) {
            throw new GalatPakai(
                    periode.isEmpty() ? "galat.ingatkan.tanpaPeriode" : "galat.ingatkan.periode",
                    dasar.periode().stream().map(p -> String.valueOf(p.ke())).collect(Collectors.joining(", ")));
        }
        return dipilih;
    }

    private static LocalDate tutup(PeriodePmo periode, Kebijakan dasar, DaftarDispensasi berlaku) {
        LocalDate batas = dasar.waktu().batasEfektif(periode.batasWaktu());
        LocalDate akhir = batas.isAfter(periode.selesai()) ? batas : periode.selesai();
        return berlaku.semua().stream()
                .filter(d -> d.periode() == periode.ke())
                .filter(Perpanjangan.class::isInstance)
                .map(d -> ((Perpanjangan) d).batasWaktu())
                .filter(hari -> hari.isAfter(akhir))
                .max(LocalDate::compareTo)
                .orElse(akhir);
    }
}
