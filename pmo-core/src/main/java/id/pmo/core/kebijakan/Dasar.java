package id.pmo.core.kebijakan;

/** What a syarat or a policy value rests on. */
public enum Dasar {
    /** A source says it. */
    TERSURAT,
    /** A reading of the policy's authors, which no source states; it carries its reason. */
    TAFSIR
}
