package id.pmo.rules.internal.pagar.baca;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing in a rule file that must be mended.
 *
 * @param kode which kind of thing, by its code in the register of problems
 * @param at where, as an index into the file
 * @param values what the texts about it name
 */
public record Slip(String kode, int at, List<DwiBahasa> values) {

    /** Copies the values. */
    public Slip {
        values = List.copyOf(values);
    }

    /** With these values; those that are no {@link DwiBahasa} are the same in both languages. */
    public static Slip of(String kode, int at, Object... values) {
        return new Slip(kode, at, Stream.of(values).map(Slip::both).toList());
    }

    private static DwiBahasa both(Object value) {
        return value instanceof DwiBahasa text ? text : new DwiBahasa(value.toString(), value.toString());
    }
}
