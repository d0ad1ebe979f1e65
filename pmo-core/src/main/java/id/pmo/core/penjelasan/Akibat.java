package id.pmo.core.penjelasan;

/** What a rule says of a syarat when all its conditions hold. */
public enum Akibat {
    /** It is in force. */
    BERLAKU,
    /** It would be in force, and it takes the school's other reports to tell. */
    TUNDA,
    /** It is broken. */
    CATAT
}
