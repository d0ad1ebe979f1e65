package id.pmo.examples.cli.baru;

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
}
