package id.pmo.rules.internal.pagar;

import id.pmo.rules.internal.pagar.baca.Expression;
import id.pmo.rules.internal.pagar.baca.Name;
import id.pmo.rules.internal.pagar.baca.RuleFile.Consequence;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that a consequence is one call of a recorder as the recorder wants to be called. */
final class ConsequenceCheck {

    private final AllowList allowed;
    private final Known known;
    private final Slips slips;

    ConsequenceCheck(AllowList allowed, Known known, Slips slips) {
        this.allowed = allowed;
        this.known = known;
        this.slips = slips;
    }

    void check(Consequence call, Scope scope) {
        if (call.isUnreadable()) {
            return;
        }
        String name = call.global().text();
        Class<?> recorder = known.recorders().get(name);
        if (recorder == null) {
            unknown(call.global());
            return;
        }
        List<Method> methods = Stream.of(recorder.getMethods())
                .filter(method -> method.getName().equals(call.method().text()))
                .toList();
        if (methods.isEmpty()) {
            slips.add("KB-373", call.method().at(), call.method().text(), name, allowed.forms(name));
            return;
        }
        List<ValueType> given = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            ValueType type = argument(argument, scope);
            if (type == null) {
                return;
            }
            given.add(type);
        }
        methods.stream()
                .filter(method -> fits(method, given))
                .findFirst()
                .ifPresentOrElse(
                        method -> {
                            values(method, call.arguments(), given);
                            names(call);
                        },
                        () -> slips.add(
                                "KB-374",
                                call.method().at(),
                                name + "." + call.method().text(),
                                allowed.forms(name)));
    }

    /** Kode, places and names of states are those of the rule, never what a report says; gaps show values, and no fact. */
    private void values(Method method, List<Expression> arguments, List<ValueType> given) {
        Class<?>[] wanted = method.getParameterTypes();
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> expected = wanted[Math.min(i, wanted.length - 1)];
            boolean text = expected == String.class || expected == String[].class;
            if (text && !(arguments.get(i) instanceof Expression.Text)) {
                slips.add("KB-546", arguments.get(i).at(), Typing.written(arguments.get(i)));
            } else if (expected == Object[].class && isFact(given.get(i))) {
                slips.add("KB-545", arguments.get(i).at());
            }
        }
    }

    private boolean isFact(ValueType value) {
        return known.facts().values().stream().anyMatch(fact -> fact.type() == value.type());
    }

    private void unknown(Name global) {
        Class<?> there = allowed.recorders(known.stratum()).get(global.text());
        if (there == null) {
            slips.addWithHint(
                    "KB-375", global.at(), allowed.recorders(known.stratum()).keySet(), global.text());
        } else {
            slips.add("KB-372", global.at(), global.text(), there.getName());
        }
    }

    private @Nullable ValueType argument(Expression argument, Scope scope) {
        if (argument instanceof Expression.Call call) {
            slips.add("KB-527", call.at(), call.name() + "(…)");
            return null;
        }
        if (argument instanceof Expression.Null || argument instanceof Expression.Truth) {
            slips.add("KB-545", argument.at());
            return null;
        }
        return new Typing(known, null, scope, slips).typeOf(argument);
    }

    private static boolean fits(Method method, List<ValueType> given) {
        Class<?>[] wanted = method.getParameterTypes();
        int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
        if (given.size() < fixed || (given.size() > fixed && !method.isVarArgs())) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            Class<?> expected = i < fixed ? wanted[i] : wanted[fixed].getComponentType();
            if (!given.get(i).fits(expected)) {
                return false;
            }
        }
        return true;
    }

    /** Texts that stand for a constant are looked up when the rule fires: too late to find out that there is none. */
    private void names(Consequence call) {
        Class<?> type =
                allowed.names().get(call.global().text() + "." + call.method().text());
        if (type != null && call.arguments().get(call.arguments().size() - 1) instanceof Expression.Text text) {
            List<String> names = Stream.of(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .toList();
            if (!names.contains(text.value())) {
                slips.addWithHint("KB-367", text.at(), names, text.value(), type.getSimpleName());
            }
        }
    }
}
