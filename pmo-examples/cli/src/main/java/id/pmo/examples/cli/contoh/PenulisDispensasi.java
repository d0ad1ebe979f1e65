package id.pmo.examples.cli.contoh;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.MenurutHari;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.examples.cli.GalatPakai;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes dispensations for some of the schools of made-up reports, each with its letter. */
final class PenulisDispensasi {

    private static final List<String> KOLOM = List.of(
            "jenis",
            "npsn",
            "periode",
            "batasWaktu",
            "kode",
            "semula",
            "menjadi",
            "nomorSurat",
            "pemberi",
            "tanggal",
            "alasan");

    private final MenurutHari<Kebijakan> kebijakan;
    private final List<PeriodePmo> periode;
    private final Takaran takaran;
    private final long benih;
    private final Bahan bahan = Bahan.bawaan();
    private final RencanaSiklus rencana;

    PenulisDispensasi(Kebijakan kebijakan, List<PeriodePmo> periode, Takaran takaran, long benih) {
        this.kebijakan = MenurutHari.dari(kebijakan, satu -> satu);
        this.periode = periode;
        this.takaran = takaran;
        this.benih = benih;
        this.rencana = new RencanaSiklus(kebijakan, benih);
    }

    /**
     * Writes the file. Where the share would reach none of so few schools, the first one gets a dispensation: who reads the
     * file takes an empty one for a mistake.
     *
     * @throws GalatPakai if the share is 0
     */
    void tulis(OutputStream tujuan, DaftarSekolah sekolah) throws IOException {
        double bagian = takaran.dari("dispensasi");
        if (bagian == 0) {
            throw new GalatPakai("galat.contoh.dispensasi");
        }
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(tujuan, StandardCharsets.UTF_8))) {
            csv.writeRecord(KOLOM);
            boolean ada = false;
            for (int i = 0; i < sekolah.banyak(); i++) {
                Acak acak = Acak.untuk(benih, i, 30);
                if (acak.kena(bagian)) {
                    csv.writeRecord(baris(sekolah.sekolah(i), acak));
                    ada = true;
                }
            }
            if (!ada) {
                csv.writeRecord(baris(sekolah.sekolah(0), Acak.untuk(benih, 0, 31)));
            }
        }
    }

    private List<String> baris(SekolahBuatan sekolah, Acak acak) {
        PeriodePmo satu = acak.satu(periode);
        String npsn = sekolah.dalamSiklus(satu.siklus()).npsn();
        Isi isi = isi(sekolah, satu, acak);
        LocalDate tanggal = satu.mulai().plusDays(acak.antara(0, 14));
        return List.of(
                isi.jenis,
                npsn == null ? "" : npsn,
                Integer.toString(satu.ke()),
                isi.batasWaktu,
                isi.kode,
                isi.semula,
                isi.menjadi,
                "421/" + (sekolah.nomor() + 1) + "/" + tanggal.getYear(),
                "Dinas Pendidikan " + sekolah.kabupatenKota(),
                tanggal.toString(),
                bahan.satu("alasanDispensasi", acak, ""));
    }

    private Isi isi(SekolahBuatan sekolah, PeriodePmo satu, Acak acak) {
        if (acak.kena(0.5)) {
            return perpanjangan(satu, acak);
        }
        if (satu.jenis() == JenisPeriode.PERKEMBANGAN && acak.kena(0.5)) {
            String semula = rencana.subtopik(sekolah, satu.siklus()).get(0).kode();
            String menjadi = rencana.lain(sekolah, satu.siklus(), acak).kode();
            return new Isi("PERUBAHAN_SUBTOPIK", "", "", semula, menjadi);
        }
        return bebas(sekolah, satu).orElseGet(() -> perpanjangan(satu, acak));
    }

    private static Isi perpanjangan(PeriodePmo satu, Acak acak) {
        LocalDate batas = satu.batasWaktu().plusDays(acak.antara(5, 14));
        return new Isi("PERPANJANGAN", batas.toString(), "", "", "");
    }

    /** From what a school of its cohort is asked to hand in; from nothing where the policy does not ask for that. */
    private Optional<Isi> bebas(SekolahBuatan sekolah, PeriodePmo satu) {
        Kebijakan saat = kebijakan.pada(satu.mulai());
        Integer dokumentasi = saat.angkatan(sekolah.angkatan()).orElseThrow().minimalDokumentasi();
        String kode = dokumentasi != null && dokumentasi > 0 ? "LP-131" : "LP-141";
        return Optional.ofNullable(saat.syarat().get(kode))
                .filter(Syarat::aktif)
                .map(syarat -> new Isi("PEMBEBASAN", "", kode, "", ""));
    }

    private record Isi(String jenis, String batasWaktu, String kode, String semula, String menjadi) {}
}
