package id.pmo.rules.internal.pagar.baca;

/**
 * A word and where it stands.
 *
 * @param text the word; of a qualified name all of it, with dots
 * @param at where it starts, as an index into the file
 */
public record Name(String text, int at) {

    /** The part after the last dot. */
    public String simple() {
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
