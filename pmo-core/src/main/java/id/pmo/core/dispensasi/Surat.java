package id.pmo.core.dispensasi;

import id.pmo.core.bentuk.Teks;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The letter that grants a dispensasi.
 *
 * @param nomor its number
 * @param pemberi the office or role that granted it
 * @param tanggal the day it was granted
 * @param alasan why
 */
public record Surat(String nomor, String pemberi, LocalDate tanggal, String alasan) {

    /** A blank text is refused; nothing may be null. */
    public Surat {
        nomor = berisi("nomor", nomor);
        pemberi = berisi("pemberi", pemberi);
        Objects.requireNonNull(tanggal, "tanggal");
        alasan = berisi("alasan", alasan);
    }

    private static String berisi(String nama, String teks) {
        String isi = Teks.isi(Objects.requireNonNull(teks, nama));
        if (isi == null) {
            throw new IllegalArgumentException(nama + " of a letter is \"" + teks + "\", but must say something");
        }
        return isi;
    }
}
