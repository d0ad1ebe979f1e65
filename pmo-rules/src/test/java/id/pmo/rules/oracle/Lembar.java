package id.pmo.rules.oracle;

import id.pmo.core.hasil.Keadaan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The sheet on which each syarat is noted once, with what was found. */
final class Lembar {

    private static final Pattern POSISI = Pattern.compile("/(\\d+)");
    private static final Comparator<String> URUTAN = Comparator.comparing(t ->
            POSISI.matcher(t).replaceAll(p -> "/" + String.format("%06d", Integer.parseInt(p.group(1)))));

    private final Set<String> dibebaskan;
    private final Map<String, Keadaan> keadaan = new HashMap<>();
    private final List<String> temuan = new ArrayList<>();

    Lembar(Set<String> dibebaskan) {
        this.dibebaskan = dibebaskan;
    }

    /** A syarat that is asked where {@code berlaku}, with at most one finding; the breach is looked at only then. */
    void satu(String kode, boolean berlaku, String letak, BooleanSupplier rusak) {
        banyak(kode, berlaku, () -> rusak.getAsBoolean() ? List.of(letak) : List.of());
    }

    /** A syarat that is asked where {@code berlaku}, with a finding for each pointer. */
    void banyak(String kode, boolean berlaku, Supplier<List<String>> letak) {
        if (!berlaku) {
            catat(kode, Keadaan.TIDAK_BERLAKU);
        } else if (dibebaskan.contains(kode)) {
            catat(kode, Keadaan.DIBEBASKAN);
        } else {
            List<String> di = letak.get();
            catat(kode, di.isEmpty() ? Keadaan.TERPENUHI : rusak(kode));
            di.forEach(l -> temuan.add(kode + " " + l));
        }
    }

    /** A syarat asked of each entry for which {@code berlaku}; its finding stands at one field of the entry. */
    void perEntri(String kode, List<Entri> entri, String bidang, Predicate<Entri> berlaku, Predicate<Entri> rusak) {
        banyak(
                kode,
                entri.stream().anyMatch(berlaku),
                () -> entri.stream()
                        .filter(berlaku.and(rusak))
                        .map(e -> e.letak(bidang))
                        .toList());
    }

    /** A syarat that would be asked, and cannot be judged without other reports. */
    void tunda(String kode) {
        catat(kode, dibebaskan.contains(kode) ? Keadaan.DIBEBASKAN : Keadaan.BELUM_DAPAT_DIPERIKSA);
    }

    /** All that was not asked. */
    void selebihnyaTidakBerlaku() {
        DaftarSyarat.kode().forEach(k -> keadaan.putIfAbsent(k, Keadaan.TIDAK_BERLAKU));
    }

    List<String> temuan() {
        return temuan.stream().sorted(URUTAN).toList();
    }

    Map<String, Keadaan> keadaan() {
        return new TreeMap<>(keadaan);
    }

    private void catat(String kode, Keadaan baru) {
        DaftarSyarat.baris(kode);
        if (keadaan.put(kode, baru) != null) {
            throw new IllegalStateException(kode + " was noted twice");
        }
    }

    private static Keadaan rusak(String kode) {
        return DaftarSyarat.baris(kode).ada() ? Keadaan.TIDAK_SESUAI : Keadaan.BELUM_ADA;
    }
}
