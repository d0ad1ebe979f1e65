package id.pmo.core.laporan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** The part a person has in PMO level sekolah, as reporter or as one who attends (source: S1). */
public enum Peran implements Berlabel {
    /** The head of the school. */
    KEPALA_SEKOLAH("kepala sekolah", "head of school"),
    /** The acting head, who stands in for the head everywhere (tafsir: no source names an acting head). */
    PLT_KEPALA_SEKOLAH("Plt. kepala sekolah", "acting head of school"),
    /** The supervisor of the school. */
    PENGAWAS_SEKOLAH("pengawas sekolah", "school supervisor"),
    /** A teacher. */
    GURU("guru", "teacher"),
    /** The programme's facilitator (FSP). */
    FASILITATOR_SEKOLAH_PENGGERAK("Fasilitator Sekolah Penggerak (FSP)", "programme facilitator (FSP)"),
    /** The coordinator of the facilitators. */
    KOORDINATOR_FSP("koordinator FSP", "coordinator of facilitators"),
    /** Anyone else. */
    LAINNYA("lainnya", "someone else");

    private final DwiBahasa label;

    Peran(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
