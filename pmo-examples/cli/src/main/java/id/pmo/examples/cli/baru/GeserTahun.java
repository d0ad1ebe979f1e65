package id.pmo.examples.cli.baru;

import id.pmo.core.kebijakan.PeriodePmo;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Moves what a policy's files say of one school year to another.
 *
 * @param tahun by how many years
 */
record GeserTahun(int tahun) {

    private static final Pattern TANGGAL = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)(-\\d\\d)?\\b");
    private static final Pattern TAHUN_AJARAN = Pattern.compile("\\b(20\\d\\d)([-/–])(20\\d\\d)\\b");
    private static final Pattern AKHIR_FEBRUARI = Pattern.compile("\\b(20\\d\\d)-02-29\\b");

    /** Each date in a text; 29 February becomes the last day of February. */
    String tanggal(String teks) {
        String geser = TANGGAL.matcher(teks)
                .replaceAll(m -> (Integer.parseInt(m.group(1)) + tahun) + "-" + m.group(2)
                        + (m.group(3) == null ? "" : m.group(3)));
        return AKHIR_FEBRUARI
                .matcher(geser)
                .replaceAll(m -> LocalDate.of(Integer.parseInt(m.group(1)), 3, 1)
                        .minusDays(1)
                        .toString());
    }

    /** Each school year in a name, such as 2023-2024. */
    String tahunAjaran(String nama) {
        return TAHUN_AJARAN
                .matcher(nama)
                .replaceAll(m ->
                        (Integer.parseInt(m.group(1)) + tahun) + m.group(2) + (Integer.parseInt(m.group(3)) + tahun));
    }

    /** A period of the parent's calendar. */
    PeriodePmo periode(PeriodePmo asal) {
        return new PeriodePmo(
                asal.ke(),
                asal.jenis(),
                asal.siklus(),
                asal.mulai().plusYears(tahun),
                akhir(asal.selesai()),
                asal.bulanPelaksanaan().plusYears(tahun),
                asal.batasWaktu().plusYears(tahun));
    }

    /** The last day of a month stays that, in leap years too. */
    private LocalDate akhir(LocalDate hari) {
        LocalDate lain = hari.plusYears(tahun);
        return hari.getDayOfMonth() == hari.lengthOfMonth() ? lain.withDayOfMonth(lain.lengthOfMonth()) : lain;
    }
}
