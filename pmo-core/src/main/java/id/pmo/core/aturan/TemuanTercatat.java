package id.pmo.core.aturan;

import id.pmo.core.kebijakan.Sifat;

/**
 * A finding of the pemeriksaan stratum, waived ones left out. Only the simpulan stratum sees it.
 *
 * @param kode the broken syarat
 * @param letak its place as a JSON Pointer
 * @param sifat how heavy it weighs
 */
public record TemuanTercatat(String kode, String letak, Sifat sifat) {

    /** Whether it keeps the report from being complete. */
    public boolean wajib() {
        return sifat == Sifat.WAJIB;
    }
}
