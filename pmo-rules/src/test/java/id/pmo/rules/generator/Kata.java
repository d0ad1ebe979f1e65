package id.pmo.rules.generator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that lie on one of the borders that the requirements draw. */
final class Kata {

    // Nineteen and twenty code points; with the emoji, one UTF-16 unit more.
    private static final String SEMBILAN_BELAS = "Refleksi bersama gu";
    private static final String DUA_PULUH = "Refleksi bersama gur";
    private static final String SEMBILAN_BELAS_EMOJI = "Refleksi bersama g😀";
    private static final String DUA_PULUH_EMOJI = "Refleksi bersama gu😀";

    /** The first is null, so that a failing case shrinks to an absent text. */
    private static final List<@Nullable String> SEMUA = Collections.unmodifiableList(Arrays.asList(
            null,
            "",
            "  ",
            "-",
            "…",
            "\t\n",
            "?!",
            "😀😀",
            "Ok",
            "7",
            "𐐀",
            SEMBILAN_BELAS,
            DUA_PULUH,
            SEMBILAN_BELAS_EMOJI,
            DUA_PULUH_EMOJI,
            "  " + SEMBILAN_BELAS + "\u2003",
            "  " + DUA_PULUH + "\n",
            "Tidak ada.",
            " - nihil - ",
            "TIDAK ADA KENDALA!",
            "(tanpa kendala)",
            "…Nihil…",
            "tidak  ada",
            "nihil sekali",
            "Sebagian guru belum terbiasa menyusun asesmen awal pembelajaran"));

    private Kata() {}

    static @Nullable String teks(int varian) {
        return SEMUA.get(varian % SEMUA.size());
    }

    static @Nullable String kosong(int varian) {
        return SEMUA.get(varian % 8);
    }
}
