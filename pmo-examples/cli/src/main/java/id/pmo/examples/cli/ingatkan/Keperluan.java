package id.pmo.examples.cli.ingatkan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** Why a school is reminded. */
enum Keperluan implements Berlabel {
    /** No report of the period is there. */
    BELUM_ADA("belum ada laporan", "no report yet"),
    /** The report cannot be read. */
    TIDAK_TERBACA("laporan tidak terbaca", "report cannot be read"),
    /** A draft is there, and something required is missing. */
    DRAF_BELUM_LENGKAP("draf belum lengkap, belum dikirim", "draft incomplete, not sent"),
    /** A complete draft is there, and was not sent. */
    BELUM_DIKIRIM("sudah lengkap, belum dikirim", "complete, not sent"),
    /** The report was sent, and something required is missing. */
    BELUM_LENGKAP("sudah dikirim, belum lengkap", "sent, incomplete");

    private final DwiBahasa label;

    Keperluan(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
