package id.pmo.rules.kebijakan;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** What kind of slip is made in a policy. */
public enum JenisMutasi implements Berlabel {
    /** A condition asks for its opposite. */
    BALIK_KONDISI("kondisi dibalik", "condition negated"),
    /** A condition is gone. */
    BUANG_KONDISI("kondisi dibuang", "condition dropped"),
    /** A comparison, or what joins two of them, is another. */
    TUKAR_BANDING("perbandingan ditukar", "comparison swapped"),
    /** A number in a rule is one more or one less. */
    GESER_BATAS("angka digeser", "number shifted"),
    /** A kode or a verdict is another. */
    TUKAR_KODE("kode ditukar", "kode swapped"),
    /** A syarat is no longer put in force. */
    BUANG_KEBERLAKUAN("keberlakuan dibuang", "syarat no longer in force"),
    /** A value of the policy is another. */
    UBAH_NILAI("nilai diubah", "value changed"),
    /** The sifat or jenis of a syarat is another. */
    UBAH_SYARAT("sifat atau jenis diubah", "sifat or jenis changed");

    private final DwiBahasa label;

    JenisMutasi(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
