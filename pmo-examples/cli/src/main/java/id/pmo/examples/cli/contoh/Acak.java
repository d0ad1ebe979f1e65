package id.pmo.examples.cli.contoh;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Choices that are the same whenever they are made for the same thing. */
final class Acak {

    /** Spreads neighbouring numbers far apart, so that neighbouring schools have nothing in common. */
    private static final long SEBAR = 0x9E3779B97F4A7C15L;

    private final SplittableRandom acak;

    private Acak(long benih) {
        this.acak = new SplittableRandom(benih);
    }

    /** The choices for one thing of one school; {@code hal} tells them apart. */
    static Acak untuk(long benih, long sekolah, int hal) {
        return new Acak((benih * SEBAR + sekolah) * SEBAR + hal);
    }

    /** Whether something befalls that share of all. */
    boolean kena(double bagian) {
        return acak.nextDouble() < bagian;
    }

    /** A number between two, both inclusive. */
    int antara(int dari, int sampai) {
        return acak.nextInt(dari, sampai + 1);
    }

    /** A day between two, both inclusive; the first where the second lies before it. */
    LocalDate antara(LocalDate dari, LocalDate sampai) {
        int jarak = (int) Math.max(0, ChronoUnit.DAYS.between(dari, sampai));
        return dari.plusDays(antara(0, jarak));
    }

    <T> T satu(List<T> pilihan) {
        return pilihan.get(acak.nextInt(pilihan.size()));
    }

    /** Another one than this, where there is another. */
    <T> T selain(List<T> pilihan, T ini) {
        int i = pilihan.indexOf(ini);
        return i < 0 ? satu(pilihan) : pilihan.get((i + acak.nextInt(1, Math.max(2, pilihan.size()))) % pilihan.size());
    }
}
