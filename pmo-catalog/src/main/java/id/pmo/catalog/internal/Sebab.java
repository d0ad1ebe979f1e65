package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;

/**
 * Why a library could not read a file, in the words of those who keep it. What it says in English is no help to them, and
 * what no words are known for here is told in general.
 */
final class Sebab {

    private static final String TIDAK_SEJAJAR = "expected <block end>";
    private static final String AWAL_MENJOROK = "expected '<document start>'";
    private static final String TANPA_TITIK_DUA = "could not find expected ':'";
    private static final String TITIK_DUA = "mapping values are not allowed";

    private static final List<Kata> YAML = List.of(
            new Kata("\\t(TAB)", "tab dipakai sebagai lekuk, seharusnya spasi", "a tab indents, it must be spaces"),
            new Kata(
                    TIDAK_SEJAJAR,
                    "baris ini tidak sejajar dengan yang sebelumnya, atau tanda kutip di atasnya tidak berpasangan",
                    "this line is not in line with those before, or a quote above it has no other"),
            new Kata(
                    "expected ',' or",
                    "sebuah koma atau kurung penutup tidak ada",
                    "a comma or a closing bracket is missing"),
            new Kata(
                    "unexpected end of stream",
                    "tanda kutip atau kurung tidak ditutup sampai akhir berkas",
                    "a quote or a bracket is not closed up to the end of the file"),
            new Kata(
                    TITIK_DUA,
                    "ada titik dua di dalam teks; apit teksnya dengan tanda kutip, atau periksa lekuknya",
                    "a colon stands within a text; put the text in quotes, or check the indentation"),
            new Kata(TANPA_TITIK_DUA, "titik dua setelah sebuah kunci tidak ada", "the colon after a key is missing"),
            new Kata("another document", "satu berkas hanya satu dokumen", "one file is one document"));

    private static final List<Kata> ARSIP = List.of(
            new Kata("END header not found", "akhir arsipnya tidak ada", "the archive's end is missing"),
            new Kata("zip file is empty", "berkasnya kosong", "the file is empty"),
            new Kata("encrypted", "isinya dikunci dengan kata sandi", "its content is locked by a password"),
            new Kata(
                    "compression method",
                    "dimampatkan dengan cara yang tidak dikenal",
                    "compressed in a way that is not known"),
            new Kata(EntryKinds.SESUDAH_AKHIR, "ada isi sesudah akhirnya", "something follows its end"),
            new Kata(
                    EntryKinds.DUA_BACAAN,
                    "daftar isinya dapat dibaca dengan dua cara",
                    "two readings of its list of entries differ"));

    private Sebab() {}

    /** Why a text is no YAML. */
    static DwiBahasa yaml(String pesan) {
        return dari(YAML, pesan, "susunannya tidak dapat dibaca");
    }

    /** Whether a text may be no YAML because a line of it is moved. */
    static boolean lekuk(String pesan) {
        return pesan.contains(TIDAK_SEJAJAR) || pesan.contains(TITIK_DUA) || pesan.contains(AWAL_MENJOROK);
    }

    /** Whether a text may be no YAML because a key before it is none. */
    static boolean kunci(String pesan) {
        return pesan.contains(TITIK_DUA) || pesan.contains(TANPA_TITIK_DUA) || pesan.contains(TIDAK_SEJAJAR);
    }

    /** Why a file is no archive, or what it holds cannot be unpacked. */
    static DwiBahasa arsip(String pesan) {
        return dari(ARSIP, pesan, "strukturnya rusak");
    }

    private static DwiBahasa dari(List<Kata> dikenal, String pesan, String umum) {
        return dikenal.stream()
                .filter(kata -> pesan.contains(kata.tanda()))
                .findFirst()
                .map(kata -> new DwiBahasa(kata.id(), kata.en()))
                .orElseGet(() -> new DwiBahasa(umum, pesan));
    }

    private record Kata(String tanda, String id, String en) {}
}
