package id.pmo.core.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/**
 * What is counted. Each is a set of expected reports, one per school and period. The expected are the received, the
 * unsent and the unreadable; the received are the on time, the late, the closed and those before opening.
 */
public enum Ukuran implements Berlabel {
    /** Owed: the school takes part on the day of the deadline, and the window has opened. */
    DIHARAPKAN("diharapkan", "expected"),
    /** Sent, and can be read. */
    DITERIMA("diterima", "received"),
    /** Received, and LENGKAP. */
    LENGKAP("lengkap", "complete"),
    /** Received within the window and by the deadline. */
    TEPAT_WAKTU("tepat waktu", "on time"),
    /** Received after the deadline, while the window was open. */
    TERLAMBAT("terlambat", "late"),
    /** Received after the window. */
    DITUTUP("setelah ditutup", "after closing"),
    /** Received before the window. */
    SEBELUM_DIBUKA("sebelum dibuka", "before opening"),
    /** Both complete and on time. */
    LENGKAP_TEPAT_WAKTU("lengkap dan tepat waktu", "complete and on time"),
    /** No report, or a draft alone. */
    BELUM_DIKIRIM("belum dikirim", "unsent"),
    /** Only something that cannot be read came in. */
    TIDAK_TERBACA("tidak terbaca", "unreadable"),
    /** Received with at least one syarat waived. */
    DIBEBASKAN("dengan pembebasan", "with a waiver");

    private final DwiBahasa label;

    Ukuran(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
