package id.pmo.rules.internal.pagar.baca;

/** What a token is. */
enum TokenKind {
    /** A word: a keyword, a name, a bound name. */
    WORD,
    /** A text between double quotes; the token holds what is between them. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** An operator or a bracket. */
    SYMBOL,
    /** Behind the last token. */
    END
}
