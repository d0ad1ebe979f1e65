package id.pmo.core.dispensasi;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.Sekolah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many dispensations, from which those of one school are found quickly: a check looks at each that it is given. Immutable
 * and thread-safe.
 */
public final class DaftarDispensasi {

    private final List<Dispensasi> semua;
    private final Map<String, List<Dispensasi>> menurutNpsn = new HashMap<>();
    private final List<Dispensasi> tanpaNpsn;

    private DaftarDispensasi(List<Dispensasi> semua) {
        this.semua = semua;
        this.tanpaNpsn =
                semua.stream().filter(d -> d.sasaran().npsn().isEmpty()).toList();
        for (Dispensasi d : semua) {
            d.sasaran()
                    .npsn()
                    .forEach(npsn -> menurutNpsn
                            .computeIfAbsent(npsn, n -> new ArrayList<>(1))
                            .add(d));
        }
    }

    /** These dispensations. */
    public static DaftarDispensasi of(Collection<? extends Dispensasi> dispensasi) {
        return new DaftarDispensasi(List.copyOf(dispensasi));
    }

    /** All of them, in the order given. */
    public List<Dispensasi> semua() {
        return semua;
    }

    /** Those that are for a school, whatever the period; none for null. */
    public List<Dispensasi> untuk(@Nullable Sekolah sekolah, Wilayah wilayah) {
        if (sekolah == null || semua.isEmpty()) {
            return List.of();
        }
        String npsn = Teks.isi(sekolah.npsn());
        return Stream.concat(
                        npsn == null ? Stream.of() : menurutNpsn.getOrDefault(npsn, List.of()).stream(),
                        tanpaNpsn.stream())
                .filter(d -> d.sasaran().mencakup(sekolah, wilayah))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object lain) {
        return lain instanceof DaftarDispensasi daftar && semua.equals(daftar.semua);
    }

    @Override
    public int hashCode() {
        return semua.hashCode();
    }

    @Override
    public String toString() {
        return "DaftarDispensasi[" + semua.size() + "]";
    }
}
