package id.pmo.rules.internal.engine.direct;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;

/**
 * The walk over a set of rules, written out as a Java class: the same nested loops as {@link DirectEvaluator} walks, with
 * each generated function called by name. Rules that begin with the same conditions share them.
 */
public final class WalkSource {

    private final WalkConstants constants = new WalkConstants();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final StringBuilder methods = new StringBuilder();
    private final List<Local> globals = new ArrayList<>();
    private int named;

    private WalkSource() {}

    /**
     * The class as Java text.
     *
     * @param packageName its package
     * @param className its simple name
     * @throws NotDirectException if the rules cannot be walked, or use what other packages cannot name
     */
    public static String of(String packageName, String className, Collection<Model> models) throws NotDirectException {
        return new WalkSource().write(packageName, className, DirectRules.of(models));
    }

    private String write(String packageName, String className, DirectRules rules) throws NotDirectException {
        for (Map.Entry<String, Class<?>> global : rules.globals().entrySet()) {
            globals.add(new Local("g" + globals.size(), Local.type(global.getValue(), global.getKey())));
        }
        Node root = new Node("", 0, new TreeMap<>());
        for (int i = 0; i < globals.size(); i++) {
            root.locals.put(i, globals.get(i));
        }
        for (RulePlan plan : rules.plans()) {
            add(root, plan);
        }
        StringBuilder calls = new StringBuilder();
        root.children.values().forEach(child -> calls.append(call(child, root.locals)));
        while (!pending.isEmpty()) {
            method(pending.remove());
        }
        return head(packageName, className) + constants.text() + evaluate(calls.toString(), rules) + methods + "}\n";
    }

    private static String head(String packageName, String className) {
        return "package " + packageName + ";\n"
                + "import id.pmo.rules.internal.engine.Evaluator;\n"
                + "import id.pmo.rules.internal.engine.Facts;\n"
                + "import id.pmo.rules.internal.engine.direct.Joins;\n"
                + "import java.io.Serializable;\n"
                + "import java.util.List;\n"
                + "import java.util.Map;\n"
                + "import org.drools.model.functions.Function1;\n"
                + "import org.kie.api.runtime.rule.AccumulateFunction;\n"
                + "@SuppressWarnings(\"all\")\n"
                + "public final class " + className + " implements Evaluator {\n";
    }

    private String evaluate(String calls, DirectRules rules) {
        StringBuilder text =
                new StringBuilder("@Override public void evaluate(Facts facts, Map<String, ?> globals) {\n");
        int i = 0;
        for (String name : rules.globals().keySet()) {
            Local global = globals.get(i++);
            text.append(global.type() + " " + global.name() + " = (" + global.type() + ") globals.get(\"" + name
                    + "\");\n");
        }
        return text.append(
                        "Joins joins = " + (constants.joins() == 0 ? "null" : "new Joins(" + constants.joins() + ")"))
                .append(";\ntry {\n" + calls)
                .append("} catch (RuntimeException e) {\nthrow e;\n} catch (Exception e) {\n")
                .append(
                        "throw new IllegalStateException(\"a condition or consequence failed: \" + e.getMessage(), e);\n")
                .append("}\n}\n")
                .toString();
    }

    private void add(Node root, RulePlan plan) throws NotDirectException {
        Node node = root;
        int place = 0;
        for (ConditionPlan condition : plan.conditions()) {
            Map<Integer, Local> locals = new TreeMap<>(node.locals);
            var piece = new ConditionText(plan.name(), String.valueOf(place++), constants, locals).piece(condition);
            node = node.children.computeIfAbsent(piece.text(), text -> new Node(text, piece.open(), locals));
        }
        List<Local> arguments = new ArrayList<>();
        for (int slot : plan.arguments()) {
            arguments.add(Objects.requireNonNull(node.locals.get(slot), "nothing binds this slot"));
        }
        node.consequences.add("// " + plan.name().replaceAll("[\\\\\\p{Cntrl}]", " ") + "\n"
                + new LambdaCall(plan.name()).of(plan.consequence(), arguments) + ";\n");
    }

    /** The call of a method of its own for a condition and all that follows. */
    private String call(Node node, Map<Integer, Local> scope) {
        String name = "from" + named++;
        pending.add(new Pending(name, node, scope));
        return name + "(facts, joins"
                + scope.values().stream().map(local -> ", " + local.name()).collect(Collectors.joining()) + ");\n";
    }

    private void method(Pending method) {
        methods.append("private static void " + method.name + "(Facts facts, Joins joins");
        method.scope.values().forEach(local -> methods.append(", " + local.type() + " " + local.name()));
        methods.append(") throws Exception {\n");
        body(method.node);
        methods.append("}\n");
    }

    private void body(Node node) {
        methods.append(node.text);
        node.consequences.forEach(methods::append);
        if (node.children.size() == 1) {
            body(node.children.values().iterator().next());
        } else {
            node.children.values().forEach(child -> methods.append(call(child, node.locals)));
        }
        methods.append("}".repeat(node.open)).append('\n');
    }

    private record Pending(String name, Node node, Map<Integer, Local> scope) {}

    /** A condition that one rule or several begin with, and what follows from a match of it. */
    private static final class Node {

        final String text;
        final int open;
        final Map<Integer, Local> locals;
        final List<String> consequences = new ArrayList<>();
        final Map<String, Node> children = new LinkedHashMap<>();

        Node(String text, int open, Map<Integer, Local> locals) {
            this.text = text;
            this.open = open;
            this.locals = locals;
        }
    }
}
