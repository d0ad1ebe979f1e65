package id.pmo.examples.cli.contoh;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.pmo.catalog.peserta.PesertaReader;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the participants' register of made-up reports. */
final class PenulisPeserta {

    private PenulisPeserta() {}

    static void tulis(OutputStream tujuan, DaftarSekolah sekolah, Kebijakan kebijakan) throws IOException {
        Optional<LocalDate> gabung = kebijakan.periode().stream()
                .filter(periode -> periode.siklus() > 1)
                .findFirst()
                .map(PeriodePmo::mulai);
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(tujuan, StandardCharsets.UTF_8))) {
            csv.writeRecord(PesertaReader.KOLOM);
            for (int i = 0; i < sekolah.banyak(); i++) {
                SekolahBuatan satu = sekolah.sekolah(i);
                String lama = satu.npsnLama().orElse("");
                if (lama.isEmpty()) {
                    baris(csv, satu, satu.npsn(), "", "", "");
                } else {
                    LocalDate hari = gabung.orElseThrow();
                    baris(csv, satu, lama, "", hari.minusDays(1).toString(), "");
                    baris(csv, satu, satu.npsn(), hari.toString(), "", lama);
                }
            }
        }
    }

    private static void baris(
            CsvWriter csv, SekolahBuatan satu, String npsn, String dari, String sampai, String sebelumnya) {
        csv.writeRecord(
                npsn,
                satu.nama(),
                satu.bentuk().name(),
                satu.status().name(),
                satu.provinsi(),
                satu.kabupatenKota(),
                satu.kelompokPendampingan(),
                Integer.toString(satu.angkatan()),
                dari,
                sampai,
                sebelumnya);
    }
}
