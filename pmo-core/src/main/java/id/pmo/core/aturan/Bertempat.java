package id.pmo.core.aturan;

/** A fact that stands at one place of the report. */
public interface Bertempat {

    /** The place as a JSON Pointer, such as {@code /laporanTindakLanjut/1}. */
    String letak();
}
