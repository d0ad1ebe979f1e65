package id.pmo.rules.internal.pagar;

import id.pmo.core.aturan.Jadwal;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import id.pmo.rules.internal.pagar.baca.Expression.Comparison;
import id.pmo.rules.internal.pagar.baca.Expression.Property;
import id.pmo.rules.internal.pagar.baca.Expression.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells two values that cannot be compared, and what to compare instead. */
final class Mismatch {

    /** Where rules find a day or a month of the calendar, since they cannot write one. */
    private static final Map<Class<?>, String> OF_CALENDAR =
            Map.of(LocalDate.class, "Jadwal( $mulai : mulai )", YearMonth.class, "Jadwal( $bulan : bulanPelaksanaan )");

    private final Known known;
    private final Slips slips;

    Mismatch(Known known, Slips slips) {
        this.known = known;
        this.slips = slips;
    }

    /** Adds the slip, at the place of the comparison. */
    void tell(Comparison comparison, ValueType left, ValueType right) {
        String operator = comparison.operator();
        ValueType many = operator.equals("memberOf") ? right : left;
        String calendar = OF_CALENDAR.get(left.type());
        if ((operator.equals("contains") || operator.equals("memberOf")) && !many.isCollection()) {
            slips.add("KB-387", comparison.at(), operator, many.shown());
        } else if (left.type().isEnum() && comparison.right() instanceof Text text) {
            constant(comparison.at(), left.type(), text);
        } else if (calendar != null && (right.isNumber() || right.type() == String.class)) {
            slips.add("KB-389", comparison.at(), left.shown(), calendar, instead(comparison, calendar));
        } else {
            slips.add("KB-361", comparison.at(), operator, left.shown(), right.shown());
        }
    }

    private DwiBahasa instead(Comparison comparison, String calendar) {
        String bound = calendar.substring(calendar.indexOf('$'), calendar.indexOf(" :"));
        String value = comparison.left() instanceof Property property ? property.name() + " " : "";
        return withImport(
                value + comparison.operator() + " " + bound,
                known.facts().containsKey(Jadwal.class.getSimpleName()) ? null : Jadwal.class);
    }

    private static DwiBahasa withImport(String written, @Nullable Class<?> missing) {
        return missing == null
                ? new DwiBahasa(written + ".", written + ".")
                : new DwiBahasa(
                        written + ", dan tambahkan baris di awal berkas: import " + missing.getName(),
                        written + ", and add a line at the top of the file: import " + missing.getName());
    }

    private void constant(int at, Class<?> type, Text text) {
        String name = type.getSimpleName();
        List<String> names = Stream.of(type.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .toList();
        Optional<String> meant = KataMirip.dari(text.value(), names);
        String constants = meant.map(List::of).orElse(names).stream()
                .map(one -> name + "." + one)
                .collect(Collectors.joining(", "));
        slips.add(
                "KB-388",
                at,
                text.value(),
                name,
                withImport(constants, known.constants().containsKey(name) ? null : type));
    }
}
