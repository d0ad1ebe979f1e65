package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** When something is done, as seen from the meeting (source: S1, columns of the tables on parts). */
public enum SaatTugas implements Berlabel {
    /** Before the meeting. */
    SEBELUM("sebelum pertemuan", "before the meeting"),
    /** At the meeting. */
    SAAT("saat pertemuan", "at the meeting"),
    /** After the meeting. */
    SESUDAH("sesudah pertemuan", "after the meeting");

    private final DwiBahasa label;

    SaatTugas(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
