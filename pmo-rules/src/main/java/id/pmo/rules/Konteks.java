package id.pmo.rules;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.laporan.LaporanPmo;
import java.time.Instant;
import java.time.ZoneOffset;
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

    private final Instant pada;
    private final @Nullable List<LaporanPmo> riwayat;
    private final List<Dispensasi> dispensasi;
    private final @Nullable String kebijakan;

    private Konteks(
            Instant pada, @Nullable List<LaporanPmo> riwayat, List<Dispensasi> dispensasi, @Nullable String kebijakan) {
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
        int tahun = pada.isBefore(Instant.parse("+10000-01-01T00:00:00Z"))
                        && pada.isAfter(Instant.parse("-0001-01-01T00:00:00Z"))
                ? pada.atOffset(ZoneOffset.UTC).getYear()
                : -1;
        if (tahun < 1 || tahun > 9998) {
            throw new IllegalArgumentException("pada is " + pada + ", but must lie in the years 1 to 9998");
        }
        return new Konteks(pada, null, List.of(), null);
    }

    /** The same with the school's other reports; the report under check is not among them. */
    public Konteks withRiwayat(List<LaporanPmo> laporanLain) {
        Objects.requireNonNull(laporanLain, "laporanLain");
        laporanLain.forEach(laporan -> Objects.requireNonNull(laporan, "a report in laporanLain"));
        return new Konteks(pada, List.copyOf(laporanLain), dispensasi, kebijakan);
    }

    /** The same with dispensations; those of other schools and periods are passed over. */
    public Konteks withDispensasi(List<? extends Dispensasi> daftar) {
        return new Konteks(pada, riwayat, List.copyOf(daftar), kebijakan);
    }

    /** The same under this policy, whatever the report names. */
    public Konteks withKebijakan(String id) {
        return new Konteks(pada, riwayat, dispensasi, Objects.requireNonNull(id, "id"));
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
    public List<Dispensasi> dispensasi() {
        return dispensasi;
    }

    /** The policy to judge by; none: the one that the report names. */
    public Optional<String> kebijakan() {
        return Optional.ofNullable(kebijakan);
    }
}
