package id.pmo.examples.cli.dokumen;

import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.examples.cli.dokumen.Blok.Kutipan;
import id.pmo.examples.cli.dokumen.Blok.Lipatan;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.dokumen.Blok.Rincian;
import id.pmo.examples.cli.dokumen.Blok.Tabel;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes a page as Markdown, CommonMark with tables. What comes from a policy is always text, never markup. */
final class MarkdownNaskah {

    private static final MarkdownRenderer PENULIS = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(new TandaLain())
            .build();

    private final JangkarMarkdown jangkar;

    private MarkdownNaskah(JangkarMarkdown jangkar) {
        this.jangkar = jangkar;
    }

    static String tulis(Naskah naskah) {
        MarkdownNaskah penulis = new MarkdownNaskah(JangkarMarkdown.dari(naskah));
        Document halaman = new Document();
        halaman.appendChild(judul(1, naskah.judul()));
        naskah.kepala().forEach(blok -> penulis.tambah(halaman, blok));
        penulis.tambah(halaman, naskah.daftarIsi());
        naskah.bagian().forEach(bagian -> penulis.tambah(halaman, bagian));
        return PENULIS.render(halaman);
    }

    private void tambah(Node induk, Blok blok) {
        if (blok instanceof Bagian bagian) {
            induk.appendChild(judul(bagian.tingkat(), bagian.judul()));
            bagian.isi().forEach(isi -> tambah(induk, isi));
        } else if (blok instanceof Lipatan lipatan) {
            induk.appendChild(paragraf(Frasa.tebal(lipatan.judul())));
            lipatan.isi().forEach(isi -> tambah(induk, isi));
        } else if (blok instanceof Paragraf paragraf) {
            induk.appendChild(paragraf(paragraf.isi()));
        } else if (blok instanceof Rincian rincian) {
            induk.appendChild(daftar(rincian.butir().stream()
                    .map(butir -> new Daftar.Butir(
                            Frasa.tebal(butir.nama() + ":").dan(" ").dan(butir.isi())))
                    .toList()));
        } else if (blok instanceof Daftar daftar) {
            induk.appendChild(daftar(daftar.butir()));
        } else if (blok instanceof Kutipan kutipan) {
            induk.appendChild(kutipan(kutipan));
        } else if (blok instanceof Tabel tabel) {
            induk.appendChild(tabel(tabel));
        }
    }

    private static Heading judul(int tingkat, String teks) {
        Heading judul = new Heading();
        judul.setLevel(tingkat);
        judul.appendChild(new Text(teks));
        return judul;
    }

    private Paragraph paragraf(Frasa isi) {
        Paragraph paragraf = new Paragraph();
        isi(paragraf, isi);
        return paragraf;
    }

    private BulletList daftar(List<Daftar.Butir> semua) {
        BulletList daftar = new BulletList();
        daftar.setMarker("-");
        daftar.setTight(true);
        for (Daftar.Butir satu : semua) {
            ListItem butir = new ListItem();
            butir.appendChild(paragraf(satu.isi()));
            if (!satu.anak().isEmpty()) {
                butir.appendChild(daftar(satu.anak()));
            }
            daftar.appendChild(butir);
        }
        return daftar;
    }

    private static FencedCodeBlock kutipan(Kutipan isi) {
        FencedCodeBlock kutipan = new FencedCodeBlock();
        kutipan.setInfo(isi.jenis());
        kutipan.setLiteral(isi.teks().stripTrailing() + "\n");
        return kutipan;
    }

    private TableBlock tabel(Tabel isi) {
        TableBlock tabel = new TableBlock();
        TableHead kepala = new TableHead();
        kepala.appendChild(baris(isi.kepala().stream().map(Frasa::teks).toList(), true));
        tabel.appendChild(kepala);
        TableBody badan = new TableBody();
        isi.baris().forEach(satu -> badan.appendChild(baris(satu, false)));
        tabel.appendChild(badan);
        return tabel;
    }

    private TableRow baris(List<Frasa> isi, boolean kepala) {
        TableRow baris = new TableRow();
        for (Frasa satu : isi) {
            TableCell sel = new TableCell();
            sel.setHeader(kepala);
            isi(sel, satu);
            // a backslash at the end would else take the border for its own
            sel.appendChild(new Text(" "));
            baris.appendChild(sel);
        }
        return baris;
    }

    private void isi(Node induk, Frasa isi) {
        for (Potongan satu : isi.potongan()) {
            if (satu instanceof Potongan.Kode kode) {
                induk.appendChild(new Code(kode.teks()));
            } else if (satu instanceof Potongan.Tebal tebal) {
                induk.appendChild(berisi(new StrongEmphasis(), tebal.teks()));
            } else if (satu instanceof Potongan.Tautan tautan) {
                induk.appendChild(berisi(new Link("#" + jangkar.ke(tautan.jangkar()), null), tautan.teks()));
            } else {
                induk.appendChild(new Text(satu.teks()));
            }
        }
    }

    private static Node berisi(Node induk, String teks) {
        induk.appendChild(new Text(teks));
        return induk;
    }

    /** Has characters escaped that the library leaves alone, though they begin a list, a block of code or a formula. */
    private static final class TandaLain implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext konteks) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node tiada) {
                    throw new IllegalStateException("asked to write " + tiada);
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('~', '+', '$');
        }
    }
}
