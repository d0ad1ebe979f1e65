package id.pmo.core.bahasa;

import java.util.Objects;

/**
 * A text in both languages.
 *
 * @param id the Indonesian text
 * @param en the English text
 */
public record DwiBahasa(String id, String en) {

    /** Neither text may be null. */
    public DwiBahasa {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(en, "en");
    }

    /** The text in one language. */
    public String dalam(Bahasa bahasa) {
        return bahasa == Bahasa.ID ? id : en;
    }
}
