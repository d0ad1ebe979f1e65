package id.pmo.catalog.json;

import id.pmo.core.hasil.Temuan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the faults of one report, up to a number that no honest report reaches, so that none can fill the memory. */
final class PencatatSalah {

    static final int TERBANYAK = 10_000;

    private final PembuatTemuan pembuat;
    private final List<Temuan> temuan = new ArrayList<>();

    PencatatSalah(PembuatTemuan pembuat) {
        this.pembuat = pembuat;
    }

    void catat(Function<PembuatTemuan, Temuan> salah) {
        if (temuan.size() < TERBANYAK) {
            temuan.add(salah.apply(pembuat));
        } else if (temuan.size() == TERBANYAK) {
            temuan.add(pembuat.lewatBatas(Tempat.laporan(null), "lebihKesalahan", TERBANYAK, "kesalahan", TERBANYAK));
        }
    }

    /** Whether nothing more is recorded. */
    boolean penuh() {
        return temuan.size() > TERBANYAK;
    }

    int banyak() {
        return temuan.size();
    }

    List<Temuan> urut() {
        return temuan.stream().sorted().toList();
    }
}
