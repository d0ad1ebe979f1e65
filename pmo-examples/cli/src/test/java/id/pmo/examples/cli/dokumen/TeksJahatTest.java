package id.pmo.examples.cli.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a policy is text on its page, whatever it looks like. */
class TeksJahatTest {

    private static final List<Class<? extends Node>> BENTUK =
            List.of(Heading.class, TableBlock.class, FencedCodeBlock.class, Link.class);

    @TempDir
    private Path tempat;

    private String folder = "";

    @BeforeEach
    void tulis() throws IOException {
        folder = KebijakanJahat.tulis(tempat).toString();
    }

    @Test
    void diMarkdownTidakAdaYangMenjadiHtmlAtauMengubahBentukHalaman() throws IOException {
        Hasil hasil = DokumenTest.dokumen(folder);
        Markdown halaman = Markdown.baca(hasil.keluaran());
        Markdown asli = Markdown.baca(Files.readString(DokumenTest.SUMBER.resolve("mini.id.md")));

        assertThat(hasil.status()).isZero();
        assertThat(halaman.semua(HtmlInline.class)).isEmpty();
        assertThat(halaman.semua(HtmlBlock.class)).isEmpty();
        assertThat(halaman.semua(Image.class)).isEmpty();
        assertThat(halaman.semua(BlockQuote.class)).isEmpty();
        assertThat(halaman.semua(OrderedList.class)).isEmpty();
        assertThat(halaman.semua(IndentedCodeBlock.class)).isEmpty();
        assertThat(halaman.semua(ThematicBreak.class)).isEmpty();
        assertThat(halaman.semua(Link.class))
                .allMatch(satu -> satu.getDestination().startsWith("#"));
        BENTUK.forEach(jenis -> assertThat(halaman.semua(jenis)).hasSameSizeAs(asli.semua(jenis)));
    }

    @Test
    void diMarkdownTeksnyaTetapTerbacaApaAdanya() {
        Markdown halaman = Markdown.baca(DokumenTest.dokumen(folder).keluaran());

        assertThat(halaman.semua(Heading.class))
                .extracting(Markdown::teks)
                .contains(KebijakanJahat.TEKS, "LP-131 " + KebijakanJahat.TEKS, "Topik 1: " + KebijakanJahat.TEKS);
        assertThat(halaman.semua(TableCell.class).stream().map(Markdown::isi).toList())
                .contains(KebijakanJahat.TEKS, "“" + KebijakanJahat.TEKS + "”, “nihil”")
                .containsAll(KebijakanJahat.AWAL.stream().map(String::strip).toList());
        assertThat(halaman.teks())
                .contains("Sumber: Edaran 1", "<http://a.b>: " + KebijakanJahat.TEKS)
                .contains("Batas waktu: tersurat; " + KebijakanJahat.TEKS)
                .contains("Alasan: baris satu ## " + KebijakanJahat.TEKS)
                .contains("Perbaikan: " + KebijakanJahat.TANPA_CELAH);
    }

    @Test
    void diHtmlTidakAdaMarkupDariKebijakan() {
        Hasil hasil = DokumenTest.dokumen("--format", "html", folder);

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran())
                .doesNotContain("<script", "<img", "<!--", "javascript:alert(1)\"")
                .containsOnlyOnce("<style>")
                .containsOnlyOnce("</style>")
                .containsOnlyOnce("</title>")
                .contains("{{judul}} {{{gaya}}} &lt;/style&gt;&lt;/title&gt;&lt;script&gt;");
    }
}
