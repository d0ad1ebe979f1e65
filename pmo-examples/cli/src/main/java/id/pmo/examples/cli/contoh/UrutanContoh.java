package id.pmo.examples.cli.contoh;

import id.pmo.examples.cli.BacaPilihan;

/** In which order made-up reports stand in the file. */
enum UrutanContoh {
    /** All reports of a school together. */
    SEKOLAH,
    /** All reports of a period together, as a system that exports period by period writes them. */
    PERIODE,
    /** In no order. */
    ACAK;

    /** Takes a step of this share of the whole, near the golden ratio, so that neighbours end up far apart. */
    private static final double LANGKAH = 0.618_033_988_749_895;

    /** Which report stands at a position; reports are counted school by school. Each position has another report. */
    long laporan(long posisi, long sekolah, int periode) {
        long semua = sekolah * periode;
        return switch (this) {
            case SEKOLAH -> posisi;
            case PERIODE -> posisi % sekolah * periode + posisi / sekolah;
            // without overflow for fewer than three thousand million reports
            case ACAK -> posisi * langkah(semua) % semua;
        };
    }

    /** Without a common factor with the whole, so that no report comes twice. */
    private static long langkah(long semua) {
        long langkah = Math.max(1, (long) (semua * LANGKAH));
        while (fpb(langkah, semua) > 1) {
            langkah++;
        }
        return langkah;
    }

    private static long fpb(long a, long b) {
        return b == 0 ? a : fpb(b, a % b);
    }

    /** Reads {@code sekolah}, {@code periode} or {@code acak}. */
    static final class Baca extends BacaPilihan<UrutanContoh> {
        Baca() {
            super(UrutanContoh.class, "galat.contoh.urutan");
        }
    }
}
