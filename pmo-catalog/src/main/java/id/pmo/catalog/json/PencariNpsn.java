package id.pmo.catalog.json;

import id.pmo.core.bentuk.Teks;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the school's number in the bytes of a report by its quotes and brackets alone. A parser takes ten times as long,
 * and a program that begins by asking it for little else is compiled for that, and then once more for reading.
 */
final class PencariNpsn {

    private static final byte[] SEKOLAH = "sekolah".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NPSN = "npsn".getBytes(StandardCharsets.US_ASCII);
    private static final int HABIS = -1;

    private final byte[] isi;
    private int letak;

    private PencariNpsn(byte[] isi) {
        this.isi = isi;
    }

    /**
     * The number as it reads; only what a parser finds too, where the bytes are JSON.
     *
     * @return null where it is not to be seen at a glance, as behind an escape: that does not say that there is none
     */
    static @Nullable String dalam(byte[] isi) {
        PencariNpsn pencari = new PencariNpsn(isi);
        boolean ada = pencari.masuk() && pencari.sampai(SEKOLAH) && pencari.masuk() && pencari.sampai(NPSN);
        return ada ? pencari.nomor() : null;
    }

    /** Goes into the object that comes next. */
    private boolean masuk() {
        boolean objek = lihat() == '{';
        letak++;
        return objek;
    }

    /** Goes on to the value of a key of the object. */
    private boolean sampai(byte[] kunci) {
        while (lihat() == '"') {
            int awal = letak + 1;
            int akhir = lewatiTeks();
            if (akhir == HABIS || lihat() != ':' || !polos(awal, akhir)) {
                return false;
            }
            letak++;
            if (Arrays.equals(isi, awal, akhir, kunci, 0, kunci.length)) {
                return true;
            }
            if (!lewatiNilai()) {
                return false;
            }
            letak++;
        }
        return false;
    }

    private @Nullable String nomor() {
        if (lihat() != '"') {
            return null;
        }
        int awal = letak + 1;
        int akhir = lewatiTeks();
        return akhir == HABIS || !polos(awal, akhir)
                ? null
                : Teks.isi(new String(isi, awal, akhir - awal, StandardCharsets.US_ASCII));
    }

    /** Passes the value that comes next, up to the comma behind it; false where there is none. */
    private boolean lewatiNilai() {
        int dalam = 0;
        int b = lihat();
        while (b != HABIS && (dalam > 0 || b != ',')) {
            if (b == '"') {
                lewatiTeks();
            } else {
                dalam += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
                letak++;
            }
            b = dalam < 0 ? HABIS : lihat();
        }
        return b != HABIS;
    }

    /** Passes the text at whose quote it stands, and answers where its closing quote is. */
    private int lewatiTeks() {
        letak++;
        while (letak < isi.length && isi[letak] != '"') {
            letak += isi[letak] == '\\' ? 2 : 1;
        }
        int akhir = letak < isi.length ? letak : HABIS;
        letak++;
        return akhir;
    }

    /** Whether the bytes stand for themselves: printable ASCII without an escape. */
    private boolean polos(int awal, int akhir) {
        for (int i = awal; i < akhir; i++) {
            if (isi[i] < ' ' || isi[i] == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The next byte that is no white space of JSON, which stays. */
    private int lihat() {
        while (letak < isi.length && SumberByte.kosong(isi[letak])) {
            letak++;
        }
        return letak < isi.length ? isi[letak] : HABIS;
    }
}
