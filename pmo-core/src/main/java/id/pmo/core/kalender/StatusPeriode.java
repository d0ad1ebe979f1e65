package id.pmo.core.kalender;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** Where a moment lies against a period's window and deadline. */
public enum StatusPeriode implements Berlabel {
    /** Before the window. */
    BELUM_DIBUKA("belum dibuka", "not open yet"),
    /** In the window, not after the deadline. */
    BERJALAN("berjalan", "running"),
    /** After the deadline, while reports are still taken. */
    LEWAT_BATAS("lewat batas waktu", "past the deadline"),
    /** After the period closed. */
    DITUTUP("ditutup", "closed");

    private final DwiBahasa label;

    StatusPeriode(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
