package id.pmo.examples.cli.dispensasi;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.catalog.dispensasi.BacaanDispensasi;
import id.pmo.catalog.dispensasi.DispensasiTercatat;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.examples.cli.tabel.FormatTabel;
import id.pmo.examples.cli.tabel.PilihanPeserta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo dispensasi pratinjau}: whom files of dispensations touch, before they are used. */
@Command(name = "pratinjau")
final class Pratinjau extends Perintah {

    @Mixin
    private final PilihanPeserta peserta = new PilihanPeserta();

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Option(
            names = "--format",
            paramLabel = "teks|json|csv",
            descriptionKey = "formatTabel",
            converter = FormatTabel.Baca.class)
    private FormatTabel format = FormatTabel.TEKS;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.berkas}", descriptionKey = "dispensasi")
    private List<String> berkas = new ArrayList<>();

    Pratinjau(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan(), kalimat);
        Kebijakan dasar = terpilih.dasar(lingkungan().clock().instant());
        DaftarPeserta daftar = peserta.baca(dasar, lingkungan(), kalimat).peserta();
        BacaanDispensasi bacaan = BerkasDispensasi.baca(berkas, terpilih.engine(), terpilih.id(), daftar);
        Berkas.masalah(bacaan.masalah(), lingkungan(), kalimat);
        LembarPratinjau lembar = new LembarPratinjau(kalimat);
        for (DispensasiTercatat satu : bacaan.isi()) {
            lembar.tambah(satu, tersentuh(satu.dispensasi(), daftar, dasar));
        }
        Berkas.tulis(lembar.tulis(format), lingkungan());
        return bacaan.masalah().isEmpty() ? 0 : 1;
    }

    /** The schools that take part at some time of the period and answer to the target. */
    private static List<Peserta> tersentuh(Dispensasi dispensasi, DaftarPeserta daftar, Kebijakan kebijakan) {
        return calon(dispensasi, daftar)
                .filter(satu -> kebijakan
                        .periode(dispensasi.periode())
                        .filter(p -> satu.ikutPada(p.mulai()) || satu.ikutPada(p.selesai()))
                        .isPresent())
                .filter(satu -> dispensasi.sasaran().mencakup(satu.sekolah(), DaftarWilayah.ofDefaults()))
                .toList();
    }

    private static Stream<Peserta> calon(Dispensasi dispensasi, DaftarPeserta daftar) {
        return dispensasi.sasaran().npsn().isEmpty()
                ? daftar.semua().stream()
                : dispensasi.sasaran().npsn().stream().flatMap(npsn -> daftar.peserta(npsn).stream());
    }
}
