package id.pmo.rules.internal.penilaian;

import id.pmo.core.bahasa.DwiBahasa;

/** The simpulan rules leave a question open, or answer it twice. Its message is for developers. */
public final class SimpulanGagal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient DwiBahasa pesan;

    private SimpulanGagal(String message, DwiBahasa pesan) {
        super(message);
        this.pesan = pesan;
    }

    /** @param perihal a part of the report, by its place; empty: the report */
    static SimpulanGagal tanpaJawaban(String perihal) {
        return new SimpulanGagal(
                "no simpulan rule gives \"" + perihal + "\" a status",
                new DwiBahasa(
                        "Tidak ada aturan simpulan yang memberi "
                                + perihal(perihal).id() + " sebuah status",
                        "No simpulan rule gives " + perihal(perihal).en() + " a status"));
    }

    /** Of the same question. */
    static SimpulanGagal duaJawaban(String perihal, Enum<?> satu, Enum<?> dua) {
        return new SimpulanGagal(
                "the simpulan rules give \"" + perihal + "\" two answers, " + satu + " and " + dua
                        + "; let their conditions exclude each other",
                new DwiBahasa(
                        "Aturan simpulan memberi " + perihal(perihal).id() + " dua status, " + satu + " dan " + dua
                                + "; syarat kedua aturan itu harus saling meniadakan",
                        "The simpulan rules give " + perihal(perihal).en() + " two statuses, " + satu + " and " + dua
                                + "; let their conditions exclude each other"));
    }

    /** What is wrong, for those who keep the policy. */
    public DwiBahasa pesan() {
        return pesan;
    }

    private static DwiBahasa perihal(String perihal) {
        return perihal.isEmpty() ? new DwiBahasa("laporan", "the report") : new DwiBahasa(perihal, perihal);
    }
}
