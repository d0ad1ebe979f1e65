package id.pmo.catalog.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads days and moments as ISO 8601 writes them, sign by sign, since a report has up to a dozen of them and a formatter
 * takes longer over one than over the rest of an entry. Takes what {@link LocalDate#parse(CharSequence)} and {@link
 * OffsetDateTime#parse(CharSequence)} take and reads the same in it, but for signs and further digits before the year,
 * small letters, and the year 0000.
 */
final class PembacaSaat {

    private static final int ANGKA_PECAHAN = 9;

    private final String teks;
    private int letak;

    private PembacaSaat(String teks) {
        this.teks = teks;
    }

    /**
     * A day, such as {@code 2023-09-20}.
     *
     * @throws DateTimeException if it is written in another way, or no such day
     */
    static LocalDate tanggal(String teks) {
        PembacaSaat pembaca = new PembacaSaat(teks);
        LocalDate hari = pembaca.hari();
        pembaca.akhiri();
        return hari;
    }

    /**
     * A moment with its offset, such as {@code 2023-09-18T10:15:00+07:00}; seconds and their fraction may be left out.
     *
     * @throws DateTimeException if it is written in another way, or no such moment
     */
    static OffsetDateTime waktu(String teks) {
        PembacaSaat pembaca = new PembacaSaat(teks);
        LocalDate hari = pembaca.hari();
        pembaca.harus('T');
        LocalTime jam = pembaca.jam();
        ZoneOffset selisih = pembaca.selisih();
        pembaca.akhiri();
        return OffsetDateTime.of(hari, jam, selisih);
    }

    private LocalDate hari() {
        int tahun = angka(4);
        harus('-');
        int bulan = angka(2);
        harus('-');
        int tanggal = angka(2);
        if (tahun == 0) {
            throw salah();
        }
        return LocalDate.of(tahun, bulan, tanggal);
    }

    private LocalTime jam() {
        int jam = angka(2);
        harus(':');
        int menit = angka(2);
        if (!ada(':')) {
            return LocalTime.of(jam, menit);
        }
        int detik = angka(2);
        return LocalTime.of(jam, menit, detik, ada('.') ? pecahan() : 0);
    }

    private int pecahan() {
        int nilai = angka(1);
        int banyak = 1;
        while (banyak < ANGKA_PECAHAN && adaAngka()) {
            nilai = 10 * nilai + angka(1);
            banyak++;
        }
        for (; banyak < ANGKA_PECAHAN; banyak++) {
            nilai *= 10;
        }
        return nilai;
    }

    private ZoneOffset selisih() {
        if (ada('Z')) {
            return ZoneOffset.UTC;
        }
        int arah = ada('-') ? -1 : 1;
        if (arah > 0) {
            harus('+');
        }
        int jam = angka(2);
        harus(':');
        int menit = angka(2);
        int detik = ada(':') ? angka(2) : 0;
        return ZoneOffset.ofHoursMinutesSeconds(arah * jam, arah * menit, arah * detik);
    }

    private int angka(int banyak) {
        int nilai = 0;
        for (int i = 0; i < banyak; i++) {
            if (!adaAngka()) {
                throw salah();
            }
            nilai = 10 * nilai + teks.charAt(letak) - '0';
            letak++;
        }
        return nilai;
    }

    private boolean adaAngka() {
        return letak < teks.length() && teks.charAt(letak) >= '0' && teks.charAt(letak) <= '9';
    }

    private boolean ada(char tanda) {
        boolean ada = letak < teks.length() && teks.charAt(letak) == tanda;
        letak += ada ? 1 : 0;
        return ada;
    }

    private void harus(char tanda) {
        if (!ada(tanda)) {
            throw salah();
        }
    }

    private void akhiri() {
        if (letak < teks.length()) {
            throw salah();
        }
    }

    private DateTimeException salah() {
        return new DateTimeException("not as ISO 8601 writes it at " + letak + ": " + teks);
    }
}
