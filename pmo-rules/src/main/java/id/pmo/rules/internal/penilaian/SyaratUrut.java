package id.pmo.rules.internal.penilaian;

import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Syarat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The syarat of a policy in the order of their kode, each with its number; worked out once per policy. */
final class SyaratUrut {

    private final List<Syarat> syarat;
    private final Map<String, Integer> nomor = new HashMap<>();
    private final ButirPeriksa[][] butirTanpaLetak;

    SyaratUrut(Kebijakan kebijakan) {
        this.syarat = List.copyOf(kebijakan.syarat().values());
        for (int i = 0; i < syarat.size(); i++) {
            // Rules name a kode by a constant, which is interned: the same instance is equal at a glance.
            nomor.put(syarat.get(i).kode().intern(), i);
        }
        this.butirTanpaLetak = syarat.stream().map(SyaratUrut::butir).toArray(ButirPeriksa[][]::new);
    }

    int jumlah() {
        return syarat.size();
    }

    Syarat ke(int urutan) {
        return syarat.get(urutan);
    }

    /** The number of a kode; negative if the policy does not have it. */
    int nomor(@Nullable Object kode) {
        Integer urutan = nomor.get(kode);
        return urutan == null ? -1 : urutan;
    }

    /** How a syarat stands for which no place need be named. */
    ButirPeriksa butir(int urutan, Keadaan keadaan) {
        return butirTanpaLetak[urutan][keadaan.ordinal()];
    }

    private static ButirPeriksa[] butir(Syarat syarat) {
        ButirPeriksa[] butir = new ButirPeriksa[Keadaan.values().length];
        for (Keadaan keadaan : List.of(Keadaan.TERPENUHI, Keadaan.TIDAK_BERLAKU, Keadaan.BELUM_DAPAT_DIPERIKSA)) {
            butir[keadaan.ordinal()] = new ButirPeriksa(syarat, keadaan, List.of(), null);
        }
        return butir;
    }
}
