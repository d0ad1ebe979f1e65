package id.pmo.rules.internal.pagar;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.rules.internal.pagar.baca.Expression;
import id.pmo.rules.internal.pagar.baca.Expression.Among;
import id.pmo.rules.internal.pagar.baca.Expression.Call;
import id.pmo.rules.internal.pagar.baca.Expression.Comparison;
import id.pmo.rules.internal.pagar.baca.Expression.Constant;
import id.pmo.rules.internal.pagar.baca.Expression.Logic;
import id.pmo.rules.internal.pagar.baca.Expression.Not;
import id.pmo.rules.internal.pagar.baca.Expression.Property;
import id.pmo.rules.internal.pagar.baca.Expression.Sum;
import id.pmo.rules.internal.pagar.baca.Expression.Variable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the type of an expression, and what is wrong with it. */
final class Typing {

    private final Known known;
    private final @Nullable FactType fact;
    private final Scope scope;
    private final Slips slips;

    /** For expressions about one fact; without a fact, for arguments of a recorder and tests of figures. */
    Typing(Known known, @Nullable FactType fact, Scope scope, Slips slips) {
        this.known = known;
        this.fact = fact;
        this.scope = scope;
        this.slips = slips;
    }

    /** Checks an expression that must be true or false. */
    void test(Expression expression) {
        ValueType type = typeOf(expression);
        if (type == null) {
            return;
        }
        if (expression instanceof Variable variable && type.isTruth()) {
            slips.add("KB-382", variable.at(), variable.name());
        } else if (type.type() == Boolean.class) {
            slips.add("KB-366", expression.at(), written(expression));
        } else if (!type.isTruth()) {
            slips.add("KB-365", expression.at(), written(expression), type.shown(), asTest(expression, type));
        }
    }

    /** The type of an expression; null where that was told to be wrong. */
    @Nullable
    ValueType typeOf(Expression expression) {
        if (expression instanceof Expression.Text) {
            return ValueType.TEXT;
        } else if (expression instanceof Expression.Whole) {
            return ValueType.NUMBER;
        } else if (expression instanceof Expression.Truth) {
            return ValueType.TRUTH;
        } else if (expression instanceof Expression.Null) {
            return ValueType.NOTHING;
        } else if (expression instanceof Variable variable) {
            return variable(variable);
        } else if (expression instanceof Property property) {
            return property(property);
        } else if (expression instanceof Constant constant) {
            return constant(constant);
        } else if (expression instanceof Call call) {
            return question(call);
        } else if (expression instanceof Not not) {
            test(not.inner());
        } else if (expression instanceof Logic logic) {
            logic.parts().forEach(this::test);
        } else if (expression instanceof Comparison comparison) {
            comparison(comparison);
        } else if (expression instanceof Among among) {
            among(among);
        } else if (expression instanceof Sum sum) {
            return sum(sum);
        } else if (expression instanceof Expression.Unreadable) {
            return null;
        }
        return ValueType.TRUTH;
    }

    private @Nullable ValueType variable(Variable variable) {
        ValueType type = scope.find(variable.name());
        if (type == null) {
            slips.addWithHint("KB-358", variable.at(), scope.all().keySet(), variable.name());
        }
        return ValueType.UNKNOWN.equals(type) ? null : type;
    }

    private @Nullable ValueType property(Property property) {
        if (fact == null) {
            slips.addWithHint("KB-358", property.at(), scope.all().keySet(), property.name());
            return null;
        }
        ValueType type = fact.properties().get(property.name());
        if (type == null) {
            slips.addWithHint(
                    "KB-357",
                    property.at(),
                    fact.properties().keySet(),
                    property.name(),
                    fact.type().getSimpleName());
        }
        return type;
    }

    private @Nullable ValueType constant(Constant constant) {
        Class<?> type = known.constants().get(constant.type().text());
        if (type == null) {
            Class<?> there =
                    AllowList.ofDefaults().constants().get(constant.type().text());
            if (there == null) {
                slips.addWithHint(
                        "KB-355",
                        constant.at(),
                        AllowList.ofDefaults().constants().keySet(),
                        constant.type().text());
            } else {
                slips.add("KB-356", constant.at(), constant.type().text(), there.getName());
            }
            return null;
        }
        List<String> names = Stream.of(type.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .toList();
        if (!names.contains(constant.constant().text())) {
            slips.addWithHint(
                    "KB-367",
                    constant.constant().at(),
                    names,
                    constant.constant().text(),
                    constant.type().text());
            return null;
        }
        return new ValueType(type, null);
    }

    private @Nullable ValueType question(Call call) {
        SortedMap<String, Method> questions = fact == null ? new TreeMap<>() : fact.questions();
        Method method = questions.get(call.name());
        if (method == null) {
            slips.addWithHint(
                    fact != null && fact.properties().containsKey(call.name()) ? "KB-379" : "KB-378",
                    call.at(),
                    questions.keySet(),
                    call.name(),
                    fact == null ? "" : fact.type().getSimpleName());
            return null;
        }
        Class<?>[] wanted = method.getParameterTypes();
        boolean sound = wanted.length == call.arguments().size();
        for (int i = 0; i < call.arguments().size(); i++) {
            ValueType given = typeOf(call.arguments().get(i));
            if (given == null) {
                return null;
            }
            sound = sound && (given.fits(wanted[i]) || given.isNothing());
        }
        if (!sound) {
            slips.add("KB-360", call.at(), call.name(), form(call.name(), wanted));
            return null;
        }
        return ValueType.TRUTH;
    }

    private static DwiBahasa form(String name, Class<?>[] wanted) {
        List<DwiBahasa> types =
                Stream.of(wanted).map(type -> ValueType.of(type).shown()).toList();
        return new DwiBahasa(form(name, types, Bahasa.ID), form(name, types, Bahasa.EN));
    }

    private static String form(String name, List<DwiBahasa> types, Bahasa language) {
        return name + types.stream().map(type -> type.dalam(language)).collect(Collectors.joining(", ", "( ", " )"));
    }

    private void comparison(Comparison comparison) {
        ValueType left = typeOf(comparison.left());
        ValueType right = typeOf(comparison.right());
        if (left == null || right == null) {
            return;
        }
        boolean sound = switch (comparison.operator()) {
            case "==", "!=" -> left.sameKind(right) && !left.isCollection();
            case "contains" -> !right.isNothing() && contains(left, right);
            case "memberOf" -> contains(right, left);
            default -> left.sameKind(right) && left.isOrdered() && right.isOrdered();
        };
        if (!sound) {
            new Mismatch(known, slips).tell(comparison, left, right);
        }
    }

    private static boolean contains(ValueType many, ValueType one) {
        Class<?> element = many.element();
        return element != null && !one.isFigure() && new ValueType(element, null).sameKind(one);
    }

    private void among(Among among) {
        ValueType left = typeOf(among.left());
        if (left != null && among.values().stream().allMatch(Expression.Null.class::isInstance)) {
            slips.add("KB-361", among.at(), "in", left.shown(), ValueType.NOTHING.shown());
            return;
        }
        for (Expression value : among.values()) {
            ValueType right = typeOf(value);
            if (left != null && right != null && !left.sameKind(right)) {
                new Mismatch(known, slips).tell(new Comparison(among.left(), "in", value, value.at()), left, right);
            }
        }
    }

    private @Nullable ValueType sum(Sum sum) {
        ValueType left = typeOf(sum.left());
        ValueType right = typeOf(sum.right());
        if (left != null && right != null && !(left.isWhole() && right.isWhole())) {
            slips.add("KB-544", sum.at(), sum.operator(), left.shown(), right.shown());
            return null;
        }
        return left == null || right == null ? null : ValueType.NUMBER;
    }

    private static DwiBahasa asTest(Expression expression, ValueType type) {
        if (expression instanceof Expression.Text || expression instanceof Expression.Whole) {
            return new DwiBahasa(
                    "Hapus, atau tulis di depannya nilai dan tanda yang membandingkannya.",
                    "Delete it, or put a value and a sign that compares in front of it.");
        }
        String example = written(expression) + (type.type().isPrimitive() ? " > 0" : " != null");
        return new DwiBahasa(
                "Bandingkan dengan sesuatu, misalnya " + example + ".",
                "Compare it with something, such as " + example + ".");
    }

    /** An expression as the texts about a slip show it. */
    static String written(Expression expression) {
        return expression instanceof Property property
                ? property.name()
                : expression instanceof Variable variable
                        ? variable.name()
                        : expression instanceof Expression.Text text
                                ? "\"" + text.value() + "\""
                                : expression instanceof Expression.Whole number ? number.value() : "nilai ini";
    }
}
