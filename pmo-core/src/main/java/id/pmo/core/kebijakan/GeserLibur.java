package id.pmo.core.kebijakan;

/** What happens to a deadline that falls on a day off (contradiction C10). */
public enum GeserLibur {
    /** Nothing: the day in the table counts. */
    TIDAK,
    /** It moves to the next day that is neither Saturday, Sunday nor in the policy's list of holidays. */
    HARI_KERJA_BERIKUT
}
