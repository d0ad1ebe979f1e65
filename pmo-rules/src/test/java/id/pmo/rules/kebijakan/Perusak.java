package id.pmo.rules.kebijakan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages files: bytes as a bad disk would, lines and words as a hasty hand would. The same seed does the same. */
public final class Perusak {

    private static final String HURUF = "abz$_019 \"'()[]{}<>=!&|+-*/,;:.@#\\\n\t\r\u0000\u00a0\u201c";
    private static final String[][] KATA = {
        {" < ", " <= "},
        {" < ", " > "},
        {" != ", " == "},
        {"not ", ""},
        {"exists ", "not "},
        {"1", "2"},
        {"2", "3"},
        {"LP-131", "LP-132"},
        {"LENGKAP", "BELUM_LENGKAP"},
        {"BELUM_", ""},
        {"WAJIB", "CATATAN"},
        {"true", "false"},
        {"[]", "[\"LP-131 /laporanPelaksanaan/dokumentasi\"]"},
        {"jumlahDokumentasi", "jumlahRekaman"},
        {"- ", "+ "}
    };

    private final Random acak;

    public Perusak(long benih) {
        this.acak = new Random(benih);
    }

    /** One of them. */
    public <T> T pilih(List<T> semua) {
        return semua.get(acak.nextInt(semua.size()));
    }

    /** A file with so many damages in bytes and lines; it may come out as it was. */
    public byte[] rusakkan(byte[] isi, int banyak) {
        byte[] hasil = isi;
        for (int i = 0; i < banyak; i++) {
            hasil = acak.nextInt(3) == 0 ? baris(hasil) : bita(hasil);
        }
        return hasil;
    }

    /** A file with one damage that often leaves it well formed: in a line or a word. */
    public byte[] keliru(byte[] isi) {
        return acak.nextBoolean() ? baris(isi) : kata(isi);
    }

    /** A file with one byte more, less, or other; never as it was. */
    public byte[] satuBita(byte[] isi) {
        int di = acak.nextInt(isi.length);
        return switch (acak.nextInt(3)) {
            case 0 -> ganti(isi, di, di + 1, new byte[] {(byte) (isi[di] + 1 + acak.nextInt(255))});
            case 1 -> ganti(isi, di, di + 1, new byte[0]);
            default -> ganti(isi, di, di, new byte[] {(byte) acak.nextInt(256)});
        };
    }

    private byte[] bita(byte[] isi) {
        int di = acak.nextInt(isi.length + 1);
        int sampai = Math.min(isi.length, di + acak.nextInt(3));
        byte[] sisip = acak.nextInt(8) == 0
                ? new byte[] {(byte) acak.nextInt(256)}
                : HURUF.substring(acak.nextInt(HURUF.length())).substring(0, 1).getBytes(StandardCharsets.UTF_8);
        return ganti(isi, di, sampai, sisip);
    }

    private byte[] baris(byte[] isi) {
        List<String> baris = new ArrayList<>(List.of(teks(isi).split("\n", -1)));
        int satu = acak.nextInt(baris.size());
        int lain = acak.nextInt(baris.size());
        switch (acak.nextInt(3)) {
            case 0 -> baris.remove(satu);
            case 1 -> baris.add(lain, baris.get(satu));
            default -> Collections.swap(baris, satu, lain);
        }
        return String.join("\n", baris).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One place of a word that stands in the file; where there is none, nothing. */
    private byte[] kata(byte[] isi) {
        List<int[]> letak = new ArrayList<>();
        String teks = teks(isi);
        for (int i = 0; i < KATA.length; i++) {
            for (int di = teks.indexOf(KATA[i][0]); di >= 0; di = teks.indexOf(KATA[i][0], di + 1)) {
                letak.add(new int[] {i, di});
            }
        }
        if (letak.isEmpty()) {
            return isi;
        }
        int[] satu = pilih(letak);
        String[] kata = KATA[satu[0]];
        return ganti(isi, satu[1], satu[1] + kata[0].length(), kata[1].getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String teks(byte[] isi) {
        return new String(isi, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ganti(byte[] isi, int dari, int sampai, byte[] sisip) {
        byte[] hasil = new byte[isi.length - (sampai - dari) + sisip.length];
        System.arraycopy(isi, 0, hasil, 0, dari);
        System.arraycopy(sisip, 0, hasil, dari, sisip.length);
        System.arraycopy(isi, sampai, hasil, dari + sisip.length, isi.length - sampai);
        return hasil;
    }
}
