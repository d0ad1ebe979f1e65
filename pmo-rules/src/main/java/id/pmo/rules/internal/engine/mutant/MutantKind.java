package id.pmo.rules.internal.engine.mutant;

/** What kind of slip was made. */
public enum MutantKind {
    /** A condition asks for its opposite. */
    NEGATE,
    /** A condition is gone. */
    DROP,
    /** A comparison, or the word between two conditions, is another. */
    COMPARE,
    /** A number is one more or one less. */
    SHIFT,
    /** A text is another of its kind. */
    TEXT,
    /** A call names one text fewer, or is gone. */
    DROP_TEXT
}
