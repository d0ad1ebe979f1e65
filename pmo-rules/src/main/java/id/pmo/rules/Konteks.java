package id.pmo.rules;

import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check takes into account besides the report itself. Immutable.
 *
 * <p>History given as an empty list says that the school has no other report; no history at all says that nothing is
 * known, and defers the syarat that need it.
 */
public final class Konteks {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("9999-01-01T00:00:00Z");

    private final Instant pada;
    private final @Nullable List<LaporanPmo> riwayat;
    private final DaftarDispensasi dispensasi;
    private final @Nullable String kebijakan;

    private Konteks(
            Instant pada, @Nullable List<LaporanPmo> riwayat, DaftarDispensasi dispensasi, @Nullable String kebijakan) {
        this.pada = pada;
        this.riwayat = riwayat;
        this.dispensasi = dispensasi;
        this.kebijakan = kebijakan;
    }

    /**
     * A check as of one moment, without history.
     *
     * @throws IllegalArgumentException if the moment lies outside the years 1 to 9998
     */
    public static Konteks at(Instant pada) {
        if (pada.isBefore(EARLIEST) || !pada.isBefore(TOO_LATE)) {
            throw new IllegalArgumentException("pada is " + pada + ", but must lie in the years 1 to 9998");
        }
        return new Konteks(pada, null, DaftarDispensasi.of(List.of()), null);
    }

    /**
     * The same with the school's other reports, instead of any given before.
     *
     * @param laporanLain the school's other reports under the same policy, in any order and taken as they are: the report
     *     under check must not be among them, or it counts as its own double (SK-006), and neither may reports of other
     *     schools; an empty list says that there are none
     */
    public Konteks withRiwayat(List<LaporanPmo> laporanLain) {
        Objects.requireNonNull(laporanLain, "laporanLain");
        laporanLain.forEach(laporan -> Objects.requireNonNull(laporan, "a report in laporanLain"));
        return new Konteks(pada, List.copyOf(laporanLain), dispensasi, kebijakan);
    }

    /** The same with a list that nobody changes, taken as it is. */
    Konteks denganRiwayat(List<LaporanPmo> laporanLain) {
        return new Konteks(pada, laporanLain, dispensasi, kebijakan);
    }

    /**
     * What other checks need of a report that is history to them: with it in the place of the report they answer the
     * same, and {@link PmoEngine#kebijakanUntuk} does. Far smaller than the report, for hosts that keep the histories of many schools at hand.
     */
    public static LaporanPmo untukRiwayat(LaporanPmo laporan) {
        Sekolah sekolah = laporan.sekolah();
        LaporanPelaksanaan pelaksanaan = laporan.laporanPelaksanaan();
        LocalDate tanggal = pelaksanaan == null ? null : pelaksanaan.tanggal();
        return LaporanPmo.builder()
                .kebijakan(laporan.kebijakan())
                .laporanPelaksanaan(
                        tanggal == null
                                ? null
                                : LaporanPelaksanaan.builder().tanggal(tanggal).build())
                .dikirimPada(laporan.dikirimPada())
                .sekolah(
                        sekolah == null
                                ? null
                                : Sekolah.builder()
                                        .npsn(sekolah.npsn())
                                        .angkatan(sekolah.angkatan())
                                        .build())
                .periode(laporan.periode())
                .laporanTindakLanjut(laporan.laporanTindakLanjut().stream()
                        .filter(Objects::nonNull)
                        .map(entri -> TindakLanjut.builder()
                                .subtopik(entri.subtopik())
                                .status(entri.status())
                                .build())
                        .toList())
                .build();
    }

    /** The same with dispensations, instead of any given before, as {@link #withDispensasi(DaftarDispensasi)}. */
    public Konteks withDispensasi(List<? extends Dispensasi> daftar) {
        return withDispensasi(DaftarDispensasi.of(daftar));
    }

    /**
     * The same with dispensations, instead of any given before; those of other schools and periods are passed over, and
     * cost nothing. A check refuses one that waives a kode which its policy does not have.
     */
    public Konteks withDispensasi(DaftarDispensasi daftar) {
        return new Konteks(pada, riwayat, Objects.requireNonNull(daftar, "daftar"), kebijakan);
    }

    /** The same under this policy, whatever the report names. */
    public Konteks withKebijakan(String id) {
        return new Konteks(pada, riwayat, dispensasi, Objects.requireNonNull(id, "id"));
    }

    @Override
    public boolean equals(@Nullable Object lain) {
        return lain instanceof Konteks k
                && pada.equals(k.pada)
                && Objects.equals(riwayat, k.riwayat)
                && dispensasi.equals(k.dispensasi)
                && Objects.equals(kebijakan, k.kebijakan);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pada, riwayat, dispensasi, kebijakan);
    }

    @Override
    public String toString() {
        return "Konteks[pada=" + pada
                + ", riwayat=" + (riwayat == null ? "none" : riwayat.size() + " reports")
                + ", dispensasi=" + dispensasi.semua().size()
                + ", kebijakan=" + (kebijakan == null ? "as the report says" : kebijakan) + "]";
    }

    /** The moment of the check. */
    public Instant pada() {
        return pada;
    }

    /** The school's other reports; none where nothing is known of them. */
    public Optional<List<LaporanPmo>> riwayat() {
        return Optional.ofNullable(riwayat);
    }

    /** The dispensations to honour. */
    public DaftarDispensasi dispensasi() {
        return dispensasi;
    }

    /** The policy to judge by; none: the one that the report names. */
    public Optional<String> kebijakan() {
        return Optional.ofNullable(kebijakan);
    }
}
