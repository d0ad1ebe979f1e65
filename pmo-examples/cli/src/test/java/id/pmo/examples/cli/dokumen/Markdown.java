package id.pmo.examples.cli.dokumen;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A page as a reader of Markdown takes it. */
final class Markdown {

    private static final Parser PEMBACA =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Node halaman;

    private Markdown(Node halaman) {
        this.halaman = halaman;
    }

    static Markdown baca(String teks) {
        return new Markdown(PEMBACA.parse(teks));
    }

    /** Everything of one kind, in the order of the page. */
    <T extends Node> List<T> semua(Class<T> jenis) {
        List<T> semua = new ArrayList<>();
        kumpulkan(halaman, jenis, semua);
        return semua;
    }

    /** What the page says, without its markup. */
    String teks() {
        return teks(halaman);
    }

    static String teks(Node node) {
        return TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(node);
    }

    /** The words and codes of a line or a cell, one after another. */
    static String isi(Node node) {
        StringBuilder semua = new StringBuilder();
        for (Node anak = node.getFirstChild(); anak != null; anak = anak.getNext()) {
            semua.append(
                    anak instanceof Text teks
                            ? teks.getLiteral()
                            : anak instanceof Code kode ? kode.getLiteral() : isi(anak));
        }
        return semua.toString().strip();
    }

    private static <T extends Node> void kumpulkan(Node node, Class<T> jenis, List<T> semua) {
        for (Node anak = node.getFirstChild(); anak != null; anak = anak.getNext()) {
            if (jenis.isInstance(anak)) {
                semua.add(jenis.cast(anak));
            }
            kumpulkan(anak, jenis, semua);
        }
    }
}
