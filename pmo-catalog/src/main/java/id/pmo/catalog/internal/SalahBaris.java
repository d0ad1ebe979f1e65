package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The slip in one line for which a YAML file cannot be read, where reading stops only later, or for no reason that the library
 * could name.
 *
 * @param baris line from 1
 * @param kolom column from 1
 * @param sebab the slip
 */
record SalahBaris(int baris, int kolom, DwiBahasa sebab) {

    private static final String KUNCI = "[A-Za-z][A-Za-z0-9]*";

    private static final Pattern TANPA_SPASI =
            Pattern.compile("[ \\t]*(?:- )?(" + KUNCI + ")(?:(:)(?![\\s/])|\\s*(=)\\s*)\\S.*");
    private static final Pattern NILAI = Pattern.compile("([ \\t]*(?:- )?" + KUNCI + ":\\s+)(\\S.*)");
    private static final Pattern PERLU_KUTIP = Pattern.compile(
            "[%@`*].*|[|>]\\s*[^\\s#\\d+-].*|-\\s.*|\\[[^\\]]*\\]\\s*[^\\s#,].*|\\{[^}]*\\}\\s*[^\\s#,].*");
    private static final Pattern LANJUT = Pattern.compile("\"[^\"]*\"\\s*[^\\s#:,}\\]].*|'[^']*'\\s*[^\\s#:,}\\]'].*");

    /**
     * The slip for which reading stopped there.
     *
     * @param pesan what the library says
     * @param line the line, from 0
     * @param column the column, from 0
     */
    static Optional<SalahBaris> cari(String pesan, String text, int line, int column) {
        List<String> lines = text.lines().toList();
        Optional<SalahBaris> spasi = Sebab.kunci(pesan) ? tanpaSpasi(lines, line) : Optional.empty();
        return spasi.or(() -> line < lines.size() ? kutip(lines.get(line), line, column) : Optional.empty());
    }

    /** The first of the lines right before, each of which lacks the blank after its colon. */
    private static Optional<SalahBaris> tanpaSpasi(List<String> lines, int line) {
        Optional<SalahBaris> first = Optional.empty();
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            Matcher slip = TANPA_SPASI.matcher(lines.get(i));
            if (slip.matches()) {
                first = Optional.of(slip.group(2) != null ? spasi(slip, i) : samaDengan(slip, i));
            } else if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#")) {
                break;
            }
        }
        return first;
    }

    private static SalahBaris spasi(Matcher slip, int line) {
        String kunci = slip.group(1);
        return new SalahBaris(
                line + 1,
                slip.end(2) + 1,
                new DwiBahasa("sesudah \"" + kunci + ":\" harus ada spasi", "a blank must follow \"" + kunci + ":\""));
    }

    private static SalahBaris samaDengan(Matcher slip, int line) {
        String kunci = slip.group(1);
        return new SalahBaris(
                line + 1,
                slip.start(3) + 1,
                new DwiBahasa(
                        "sesudah \"" + kunci + "\" ditulis titik dua dan spasi, bukan tanda sama dengan",
                        "a colon and a blank follow \"" + kunci + "\", no equals sign"));
    }

    /** A value that must stand in quotes, where reading stopped within it. */
    private static Optional<SalahBaris> kutip(String isi, int line, int column) {
        Matcher parts = NILAI.matcher(isi);
        if (!parts.matches() || column < parts.end(1)) {
            return Optional.empty();
        }
        String nilai = parts.group(2);
        String awal = nilai.substring(0, 1);
        if (LANJUT.matcher(nilai).matches()) {
            boolean ganda = awal.equals("\"");
            return Optional.of(new SalahBaris(
                    line + 1,
                    parts.end(1) + 1,
                    new DwiBahasa(
                            "masih ada teks sesudah tanda kutip penutup; apit seluruh teksnya dengan tanda kutip "
                                    + (ganda ? "tunggal (')" : "ganda (\")"),
                            "text follows the closing quote; put all of it in "
                                    + (ganda ? "single quotes (')" : "double quotes (\")"))));
        }
        return PERLU_KUTIP.matcher(nilai).matches()
                ? Optional.of(new SalahBaris(
                        line + 1,
                        parts.end(1) + 1,
                        new DwiBahasa(
                                "nilai yang diawali " + awal + " bukan teks biasa; apit teksnya dengan tanda kutip",
                                "a value that begins with " + awal + " is no plain text; put the text in quotes")))
                : Optional.empty();
    }
}
