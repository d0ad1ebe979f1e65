package id.pmo.examples.cli.dokumen;

import id.pmo.core.bahasa.Bahasa;
import java.util.List;

/**
 * What a page about a policy says, before it takes a form.
 *
 * @param bahasa the language
 * @param judul its heading
 * @param kepala what stands before the table of contents
 * @param bagian its parts
 * @param daftarIsi the table of contents, which names each of them
 */
record Naskah(Bahasa bahasa, String judul, List<Blok> kepala, Blok.Bagian daftarIsi, List<Blok.Bagian> bagian) {

    Naskah {
        judul = Frasa.sebaris(judul);
        kepala = List.copyOf(kepala);
        bagian = List.copyOf(bagian);
    }
}
