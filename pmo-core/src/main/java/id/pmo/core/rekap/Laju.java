package id.pmo.core.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** A rate: one count out of another that holds it. */
public enum Laju implements Berlabel {
    /** Received of expected. */
    PENERIMAAN("diterima dari yang diharapkan", "received of expected", Ukuran.DITERIMA, Ukuran.DIHARAPKAN),
    /** Complete of expected. */
    KELENGKAPAN("lengkap dari yang diharapkan", "complete of expected", Ukuran.LENGKAP, Ukuran.DIHARAPKAN),
    /** On time of received. */
    KETEPATAN("tepat waktu dari yang diterima", "on time of received", Ukuran.TEPAT_WAKTU, Ukuran.DITERIMA),
    /** Complete and on time of expected. */
    KETUNTASAN(
            "lengkap dan tepat waktu dari yang diharapkan",
            "complete and on time of expected",
            Ukuran.LENGKAP_TEPAT_WAKTU,
            Ukuran.DIHARAPKAN);

    private final DwiBahasa label;
    private final Ukuran pembilang;
    private final Ukuran penyebut;

    Laju(String id, String en, Ukuran pembilang, Ukuran penyebut) {
        this.label = new DwiBahasa(id, en);
        this.pembilang = pembilang;
        this.penyebut = penyebut;
    }

    /** What is counted. */
    public Ukuran pembilang() {
        return pembilang;
    }

    /** What it is counted out of. */
    public Ukuran penyebut() {
        return penyebut;
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
