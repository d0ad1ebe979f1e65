package id.pmo.core.hasil;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** How a report stands against its period's window and deadline. */
public enum StatusWaktu implements Berlabel {
    /** Not sent; the window is not open yet. */
    BELUM_DIBUKA("belum dibuka", "not open yet"),
    /** Not sent; the deadline has not passed. */
    BERJALAN("berjalan", "running"),
    /** Not sent, and the deadline has passed. */
    LEWAT_BELUM_DIKIRIM("lewat batas waktu, belum dikirim", "past the deadline and not sent"),
    /** Sent before the window opened. */
    SEBELUM_DIBUKA("dikirim sebelum dibuka", "sent before the window opened"),
    /** Sent in the window, not after the deadline. */
    TEPAT_WAKTU("tepat waktu", "on time"),
    /** Sent after the deadline, while the window was open. */
    TERLAMBAT("terlambat", "late"),
    /** Sent after the window. */
    SETELAH_DITUTUP("dikirim setelah ditutup", "sent after the window closed");

    private final DwiBahasa label;

    StatusWaktu(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
