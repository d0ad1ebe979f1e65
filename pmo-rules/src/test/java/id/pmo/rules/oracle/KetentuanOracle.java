package id.pmo.rules.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a policy that may differ from one to the next; a limit that is null is not set.
 *
 * @param gtk whether the weights of {@code psp-2023-2024-gtk} hold
 * @param zonaSekolah whether days are days of the school's own zone instead of Asia/Jakarta
 * @param edaran the day from which a circular raises two limits and asks other things of cohorts 1 and 2; null: never
 */
public record KetentuanOracle(
        boolean gtk,
        boolean zonaSekolah,
        @Nullable Integer minimalSubtopik,
        @Nullable Integer maksimalSubtopik,
        @Nullable Integer disarankanSubtopik,
        @Nullable Integer minimalPanjangUraian,
        @Nullable Integer minimalPesertaWajar,
        @Nullable Integer minimalJp,
        @Nullable Integer ingatkanHari,
        @Nullable LocalDate edaran) {

    /** Id of the policy that follows S0. */
    public static final String PSP = "psp-2023-2024";

    /** Id of the policy that follows S1. */
    public static final String GTK = "psp-2023-2024-gtk";

    /** The values of a built-in policy. */
    public static KetentuanOracle bawaan(String id) {
        return switch (id) {
            case PSP -> new KetentuanOracle(false, false, 2, 2, null, 20, 3, 2, 7, null);
            case GTK -> new KetentuanOracle(true, false, 1, 2, 2, 20, 3, 2, 7, null);
            default -> throw new IllegalArgumentException("the oracle knows no policy " + id);
        };
    }

    /** The same, with days in the school's own zone. */
    public KetentuanOracle denganZonaSekolah() {
        return new KetentuanOracle(
                gtk,
                true,
                minimalSubtopik,
                maksimalSubtopik,
                disarankanSubtopik,
                minimalPanjangUraian,
                minimalPesertaWajar,
                minimalJp,
                ingatkanHari,
                edaran);
    }

    /** The same, with the circular from that day on. */
    public KetentuanOracle denganEdaran(LocalDate mulai) {
        return denganPesertaDanUraian(minimalPesertaWajar, minimalPanjangUraian, mulai);
    }

    /** What holds for a report that is judged by that day. */
    KetentuanOracle pada(LocalDate hari) {
        return edaranBerlaku(hari) ? denganPesertaDanUraian(30, 60, edaran) : this;
    }

    boolean edaranBerlaku(LocalDate hari) {
        return edaran != null && !hari.isBefore(edaran);
    }

    private KetentuanOracle denganPesertaDanUraian(
            @Nullable Integer peserta, @Nullable Integer uraian, @Nullable LocalDate mulai) {
        return new KetentuanOracle(
                gtk,
                zonaSekolah,
                minimalSubtopik,
                maksimalSubtopik,
                disarankanSubtopik,
                uraian,
                peserta,
                minimalJp,
                ingatkanHari,
                mulai);
    }

    /** The same, with no limit set. */
    public KetentuanOracle tanpaBatasan() {
        return new KetentuanOracle(gtk, zonaSekolah, null, null, null, null, null, null, null, edaran);
    }
}
