package id.pmo.core.laporan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** How a PMO meeting was held (source: S1, table "Pelaksanaan"). */
public enum Moda implements Berlabel {
    /** Face to face. */
    LURING("luring", "face to face"),
    /** Online. */
    DARING("daring", "online"),
    /** Both in one meeting. */
    CAMPURAN("campuran luring dan daring", "a mix of face to face and online");

    private final DwiBahasa label;

    Moda(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
