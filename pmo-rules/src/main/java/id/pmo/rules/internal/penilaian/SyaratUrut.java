package id.pmo.rules.internal.penilaian;

import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The syarat of a policy in the order of their kode, each with its number; worked out once per policy. */
final class SyaratUrut {

    private final Syarat[] syarat;
    private final Map<String, Integer> nomor = new HashMap<>();
    private final boolean[] wajib;
    private final ButirPeriksa[] terpenuhi;
    private final ButirPeriksa[] tidakBerlaku;
    private final ButirPeriksa[] belumDapatDiperiksa;

    SyaratUrut(Kebijakan kebijakan) {
        this.syarat = kebijakan.syarat().values().toArray(Syarat[]::new);
        this.wajib = new boolean[syarat.length];
        for (int i = 0; i < syarat.length; i++) {
            wajib[i] = syarat[i].sifat() == Sifat.WAJIB;
            // Rules name a kode by a constant, which is interned: the same instance is equal at a glance. What is not
            // active has no number, so that no rule can put it in force.
            if (syarat[i].aktif()) {
                nomor.put(syarat[i].kode().intern(), i);
            }
        }
        this.terpenuhi = semua(Keadaan.TERPENUHI);
        this.tidakBerlaku = semua(Keadaan.TIDAK_BERLAKU);
        this.belumDapatDiperiksa = semua(Keadaan.BELUM_DAPAT_DIPERIKSA);
    }

    int jumlah() {
        return syarat.length;
    }

    Syarat ke(int urutan) {
        return syarat[urutan];
    }

    /** The number of a kode; negative if the policy does not have it, or has switched it off. */
    int nomor(@Nullable Object kode) {
        Integer urutan = nomor.get(kode);
        return urutan == null ? -1 : urutan;
    }

    /** Whether a report without it is incomplete. */
    boolean wajib(int urutan) {
        return wajib[urutan];
    }

    /** How all stand where none is asked, to be filled in. */
    ButirPeriksa[] tidakBerlaku() {
        return tidakBerlaku.clone();
    }

    /** How one stands that is met. */
    ButirPeriksa terpenuhi(int urutan) {
        return terpenuhi[urutan];
    }

    /** How one stands that is asked, and cannot be judged yet. */
    ButirPeriksa belumDapatDiperiksa(int urutan) {
        return belumDapatDiperiksa[urutan];
    }

    /** The answers on each syarat that are the same for every report, since no place need be named. */
    private ButirPeriksa[] semua(Keadaan keadaan) {
        return Arrays.stream(syarat)
                .map(satu -> new ButirPeriksa(satu, keadaan, List.of(), null))
                .toArray(ButirPeriksa[]::new);
    }
}
