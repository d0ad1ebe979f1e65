package id.pmo.core.kebijakan;

/** In which way a syarat can be broken. */
public enum Jenis {
    /** What is asked for is missing. */
    BELUM_ADA,
    /** Something is there, and it is wrong. */
    TIDAK_SESUAI
}
