package id.pmo.core.laporan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** How complete a report, one of its sections or one of its follow-up entries is. */
public enum StatusKelengkapan implements Berlabel {
    /** The text could not be read as a report; only for a whole report, never declared by a host. */
    TIDAK_TERBACA("tidak terbaca", "unreadable"),
    /** Nothing in it is filled. */
    BELUM_DIISI("belum diisi", "not filled in"),
    /** Something is filled, and something that is required is missing or wrong. */
    BELUM_LENGKAP("belum lengkap", "incomplete"),
    /** Nothing that is required is missing or wrong. */
    LENGKAP("lengkap", "complete");

    private final DwiBahasa label;

    StatusKelengkapan(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
