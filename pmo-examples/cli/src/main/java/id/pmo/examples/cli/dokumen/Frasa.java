package id.pmo.examples.cli.dokumen;

import id.pmo.examples.cli.Aman;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of text in pieces. Whatever the text, it stays on one line, and what would steer a terminal or turn the direction of
 * writing is shown as its code.
 *
 * @param potongan the pieces, none of them empty
 */
record Frasa(List<Potongan> potongan) {

    static final Frasa KOSONG = new Frasa(List.of());

    Frasa {
        potongan = potongan.stream().filter(satu -> !satu.teks().isEmpty()).toList();
    }

    static Frasa teks(String teks) {
        return new Frasa(List.of(new Potongan.Biasa(sebaris(teks))));
    }

    static Frasa tebal(String teks) {
        return new Frasa(List.of(new Potongan.Tebal(sebaris(teks))));
    }

    static Frasa kode(String teks) {
        return new Frasa(List.of(new Potongan.Kode(sebaris(teks))));
    }

    static Frasa tautan(String teks, String jangkar) {
        return new Frasa(List.of(new Potongan.Tautan(sebaris(teks), jangkar)));
    }

    /** Many after another. */
    static Frasa gabung(String pemisah, List<Frasa> semua) {
        Frasa hasil = KOSONG;
        for (Frasa satu : semua) {
            hasil = hasil.potongan.isEmpty() ? satu : hasil.dan(pemisah).dan(satu);
        }
        return hasil;
    }

    Frasa dan(Frasa berikut) {
        return new Frasa(
                Stream.concat(potongan.stream(), berikut.potongan.stream()).toList());
    }

    /** The same with plain words behind; those of the program itself, whose white space counts. */
    Frasa dan(String berikut) {
        return dan(new Frasa(List.of(new Potongan.Biasa(Aman.teks(berikut)))));
    }

    static String sebaris(String teks) {
        return Aman.teks(teks.strip().replaceAll("\\s+", " "));
    }
}
