package id.pmo.examples.cli.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small policy with texts that would do harm to a page that took them for more than texts. */
final class KebijakanJahat {

    /** Without a gap, for the messages. */
    static final String TANPA_CELAH =
            "</style></title><script>alert(\"x\")</script><img src=x onerror=alert(1)> <!-- | \\| a"
                    + " `k` ``` **t** _m_ [t](javascript:alert(1)) ![g](x) <http://a.b> &lt; &amp; $x$ ~~~ # \\";

    static final String TEKS = "{{judul}} {{{gaya}}} " + TANPA_CELAH;

    /** What begins a list, a heading, a quotation or a block of code at the start of a line. */
    static final List<String> AWAL =
            List.of("+ x", "- x", "1. x", "# x", "> x", "~~~ x", "``` x", "    x", "| x |", "===");

    /** The worst that the name of a rule may hold, and what may stand beside it in a comment. */
    private static final String ATURAN = "<script>alert(1)</script> &lt; <!-- 1. + x";

    private static final String KOMENTAR = " // <script>alert(1)</script> ``` | &lt; ~~~";

    private KebijakanJahat() {}

    /** Its folder, below that one. */
    static Path tulis(Path tempat) throws IOException {
        Path asal = DokumenTest.SUMBER.resolve("mini");
        Path folder = tempat.resolve("mini");
        try (Stream<Path> semua = Files.walk(asal)) {
            semua.filter(Files::isRegularFile).forEach(satu -> salin(satu, folder.resolve(asal.relativize(satu))));
        }
        String lp131 = "aturan/pemeriksaan/pelaksanaan/LP-131";
        ganti(
                folder,
                "kebijakan.yaml",
                "id: Kebijakan kecil, en: A small policy",
                "id: " + yaml(TEKS) + ", en: " + yaml(TEKS));
        ganti(folder, "kebijakan.yaml", "periode: {sumber: Edaran 1}", "periode: {sumber: " + yaml(TEKS) + "}");
        ganti(
                folder,
                "kebijakan.yaml",
                "alasan: Satu saja tidak cukup.",
                "alasan: |\n        baris satu\n\n        ## " + TEKS);
        ganti(folder, "kebijakan.yaml", "id: Sudah, en: Done", "id: " + yaml(TEKS) + ", en: " + yaml(TEKS));
        ganti(folder, "kebijakan.yaml", "\"tidak ada\", \"nihil\"", yaml(TEKS) + ", nihil");
        ganti(
                folder,
                "kebijakan.yaml",
                "Edaran 1: {id: edaran tentang pertemuan,",
                yaml("<http://a.b>") + ": {id: " + yaml(TEKS) + ",");
        ganti(folder, "katalog.yaml", "nama: Sekolah", "nama: " + yaml(TEKS));
        ganti(folder, "katalog.yaml", "A: Dokumen", "A: " + yaml(TEKS) + awal());
        ganti(folder, "tugas.yaml", "id: Memandu., en: Leads.", "id: " + yaml(TEKS) + ", en: " + yaml(TEKS));
        ganti(folder, lp131 + ".yaml", "id: Dokumentasi, en: Documents", "id: " + yaml(TEKS) + ", en: " + yaml(TEKS));
        ganti(
                folder,
                lp131 + ".yaml",
                "id: Unggah lagi., en: Upload more.",
                "id: " + yaml(TANPA_CELAH) + ", en: " + yaml(TANPA_CELAH));
        ganti(folder, lp131 + ".yaml", "nama: tanpa dokumentasi", "nama: " + yaml(TEKS));
        ganti(folder, lp131 + ".yaml", "angkatan: 1", "angkatan: " + yaml(TEKS));
        ganti(folder, lp131 + ".drl", "LP-131 dokumentasi kurang\"", "LP-131 " + ATURAN + "\"" + KOMENTAR);
        return folder;
    }

    /** Subtopics of such names. */
    private static String awal() {
        StringBuilder semua = new StringBuilder();
        for (int i = 0; i < AWAL.size(); i++) {
            semua.append("\n      ").append((char) ('C' + i)).append(": ").append(yaml(AWAL.get(i)));
        }
        return semua.toString();
    }

    private static String yaml(String teks) {
        return "'" + teks.replace("'", "''") + "'";
    }

    private static void salin(Path dari, Path ke) {
        try {
            Files.createDirectories(ke.getParent());
            Files.copy(dari, ke);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ganti(Path folder, String path, String lama, String baru) throws IOException {
        Path berkas = folder.resolve(path);
        String isi = Files.readString(berkas);
        assertThat(isi).containsOnlyOnce(lama);
        Files.writeString(berkas, isi.replace(lama, baru));
    }
}
