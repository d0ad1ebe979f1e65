package id.pmo.examples.cli.dokumen;

import id.pmo.examples.cli.dokumen.Blok.Bagian;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where links lead in Markdown, which knows no anchors of one's own: to a heading, by its text in small letters with
 * hyphens for spaces, as most places that show Markdown have it.
 */
final class JangkarMarkdown {

    private final Map<String, String> tujuan = new HashMap<>();
    private final Map<String, Integer> terpakai = new HashMap<>();

    private JangkarMarkdown() {}

    static JangkarMarkdown dari(Naskah naskah) {
        JangkarMarkdown semua = new JangkarMarkdown();
        semua.nama(naskah.judul());
        semua.catat(List.of(naskah.daftarIsi()));
        semua.catat(naskah.bagian());
        return semua;
    }

    /** The name in a link to that anchor of the page. */
    String ke(String jangkar) {
        return tujuan.getOrDefault(jangkar, jangkar);
    }

    private void catat(List<? extends Blok> semua) {
        for (Blok satu : semua) {
            if (satu instanceof Bagian bagian) {
                tujuan.put(bagian.jangkar(), nama(bagian.judul()));
                catat(bagian.isi());
            }
        }
    }

    private String nama(String judul) {
        String nama = judul.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
        int kesekian = terpakai.merge(nama, 1, Integer::sum) - 1;
        return kesekian == 0 ? nama : nama + "-" + kesekian;
    }
}
