package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.internal.pagar.Pagar;
import id.pmo.rules.internal.pagar.baca.Condition;
import id.pmo.rules.internal.pagar.baca.Condition.Accumulate;
import id.pmo.rules.internal.pagar.baca.Condition.Group;
import id.pmo.rules.internal.pagar.baca.Condition.Pattern;
import id.pmo.rules.internal.pagar.baca.Expression;
import id.pmo.rules.internal.pagar.baca.Expression.Call;
import id.pmo.rules.internal.pagar.baca.Expression.Text;
import id.pmo.rules.internal.pagar.baca.Expression.Variable;
import id.pmo.rules.internal.pagar.baca.RuleFile.Consequence;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What neither grammar nor compiler can see: that a rule file speaks of its own kode alone and only where that is in
 * force, that its texts find the values they name, and that each syarat is asked for somewhere.
 */
public final class RuleFileCheck {

    private static final String KODE = "[A-Z]{2}-[0-9]{3}";

    private final LoadedPolicy policy;
    private final Pagar pagar;
    private final Map<String, Syarat> syarat;
    private final List<PolicyProblem> problems = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    private RuleFileCheck(LoadedPolicy policy, Pagar pagar) {
        this.policy = policy;
        this.pagar = pagar;
        this.syarat = policy.kebijakan().syarat();
    }

    /** What is wrong with the rule files of a policy as far as they could be read. */
    public static List<PolicyProblem> problems(LoadedPolicy policy, Pagar pagar) {
        RuleFileCheck check = new RuleFileCheck(policy, pagar);
        pagar.files().forEach((path, file) -> {
            check.fileName(path);
            file.rules().forEach(rule -> check.rule(path, rule));
        });
        if (pagar.problems().isEmpty()) {
            check.whole();
        }
        return check.problems;
    }

    /** What only all rule files together can lack. */
    private void whole() {
        String place = policy.kebijakan().identitas().id() + "/aturan/";
        if (problems.stream().noneMatch(problem -> problem.kode().equals("KB-404"))) {
            syarat.keySet().stream().filter(kode -> !asked.contains(kode)).forEach(this::neverAsked);
        }
        if (pagar.files().keySet().stream().noneMatch(path -> path.startsWith("aturan/simpulan/"))) {
            problems.add(PolicyProblem.of(place + "simpulan", 0, 0, "", "KB-413", Map.of()));
        }
    }

    /** Told at the syarat itself; where a rule names a kode that is none, that is the cause, and told alone. */
    private void neverAsked(String kode) {
        String place = policy.tempat().getOrDefault("syarat." + kode + ".judul", kode);
        problems.add(PolicyProblem.of(file(place), line(place), 0, "", "KB-401", Map.of("kode", kode)));
    }

    /** Only files of syarat are named by a kode; a rule of keberlakuan may speak of many. */
    private void fileName(String path) {
        if (isInForceFile(path) && name(path).matches(KODE)) {
            add(path, 0, "KB-416", Map.of("nama", name(path) + ".drl"));
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static boolean isInForceFile(String path) {
        return path.startsWith("aturan/keberlakuan/");
    }

    private void rule(String path, Rule rule) {
        String name = name(path);
        if (name.matches(KODE) && !isInForceFile(path)) {
            context(path, name, rule);
            recorded(path, name, rule);
        } else if (rule.consequence().global().text().equals("keberlakuan")) {
            rule.consequence().arguments().forEach(argument -> inForce(path, argument));
        } else if (rule.consequence().global().text().equals("temuan")) {
            add(path, rule.consequence().global().at(), "KB-411", Map.of());
        }
    }

    private void inForce(String path, Expression argument) {
        if (!(argument instanceof Text kode)) {
            add(path, argument.at(), "KB-410", Map.of());
            return;
        }
        asked.add(kode.value());
        if (!syarat.containsKey(kode.value())) {
            add(path, kode.at(), "KB-404", Map.of("kode", kode.value()));
        }
    }

    /** A rule records only where its syarat is in force, so it must ask, and not below a {@code not} or {@code or}. */
    private void context(String path, String kode, Rule rule) {
        boolean asks = rule.conditions().stream()
                .filter(Pattern.class::isInstance)
                .flatMap(RuleFileCheck::questions)
                .findAny()
                .isPresent();
        if (!asks) {
            add(path, rule.name().at(), "KB-405", Map.of("kode", kode));
        }
        rule.conditions().stream()
                .flatMap(RuleFileCheck::questions)
                .forEach(question -> ownKode(path, kode, question.arguments().get(0)));
    }

    /** The questions in a condition whether a syarat is in force; those that stand alone as a constraint. */
    private static Stream<Call> questions(Condition condition) {
        return patterns(condition)
                .filter(pattern -> pattern.type().text().equals("Keberlakuan"))
                .flatMap(pattern -> pattern.constraints().stream())
                .map(constraint -> constraint.expression())
                .filter(expression ->
                        expression instanceof Call call && call.arguments().size() == 1)
                .map(Call.class::cast);
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Group group) {
            return group.inner().stream().flatMap(RuleFileCheck::patterns);
        } else if (condition instanceof Accumulate accumulate) {
            return patterns(accumulate.source());
        }
        return Stream.of((Pattern) condition);
    }

    private void ownKode(String path, String kode, Expression found) {
        if (!(found instanceof Text text)) {
            add(path, found.at(), "KB-410", Map.of());
        } else if (!text.value().equals(kode)) {
            add(path, found.at(), "KB-406", Map.of("ditemukan", text.value(), "kode", kode));
        }
    }

    private void recorded(String path, String kode, Rule rule) {
        Consequence call = rule.consequence();
        List<Expression> all = call.arguments();
        if (!call.global().text().equals("temuan") || all.size() < 2) {
            return;
        }
        ownKode(path, kode, all.get(0));
        Expression item = all.get(1);
        if (item instanceof Variable variable) {
            all.stream().skip(2).limit(1).forEach(place -> below(path, rule, variable, place));
        } else {
            fixed(path, item);
        }
        values(path, kode, call, all.subList(Math.min(all.size(), item instanceof Variable ? 3 : 2), all.size()));
    }

    private void fixed(String path, Expression place) {
        if (!(place instanceof Text text)) {
            return;
        }
        if (!text.value().startsWith("/")) {
            add(path, place.at(), "KB-412", Map.of("ditemukan", text.value()));
            return;
        }
        PlaceHint.fixed(text.value())
                .ifPresent(hint -> add(path, place.at(), "KB-414", Map.of("ditemukan", text.value(), "saran", hint)));
    }

    private void below(String path, Rule rule, Variable item, Expression place) {
        if (!(place instanceof Text text)) {
            return;
        }
        if (text.value().startsWith("/")) {
            add(path, place.at(), "KB-412", Map.of("ditemukan", text.value()));
            return;
        }
        rule.conditions().stream()
                .flatMap(RuleFileCheck::patterns)
                .filter(pattern ->
                        pattern.binding() != null && pattern.binding().text().equals(item.name()))
                .findFirst()
                .flatMap(pattern -> PlaceHint.below(pattern.type().text(), text.value()))
                .ifPresent(hint -> add(
                        path,
                        place.at(),
                        "KB-415",
                        Map.of("ditemukan", text.value(), "butir", item.name(), "saran", hint)));
    }

    /** Names and values in turn. */
    private void values(String path, String kode, Consequence call, List<Expression> values) {
        Set<String> given = new TreeSet<>();
        for (int i = 0; i < values.size(); i += 2) {
            Expression name = values.get(i);
            if (name instanceof Text text) {
                given.add(text.value());
            }
            if (!(name instanceof Text) || i + 1 == values.size()) {
                add(path, name.at(), "KB-407", Map.of());
            }
        }
        Syarat texts = syarat.get(kode);
        if (texts != null) {
            gaps(path, "pesan", texts, texts.pesan(), call, given);
            gaps(path, "perbaikan", texts, texts.perbaikan(), call, given);
        }
    }

    private void gaps(String path, String key, Syarat syarat, Templat text, Consequence call, Set<String> given) {
        Set<String> gaps = new TreeSet<>(text.celah(Bahasa.ID));
        gaps.removeAll(given);
        gaps.forEach(gap -> gap(path, key, syarat, gap, call, given));
    }

    /** Told at the text; where that is a parent's and the rule is not, at the rule. */
    private void gap(String path, String key, Syarat syarat, String gap, Consequence call, Set<String> given) {
        String file = policy.berkas(path.substring(0, path.lastIndexOf('.')) + ".yaml");
        String place = policy.tempat().getOrDefault("syarat." + syarat.kode() + "." + key, file);
        String rule = syarat.kode() + ".drl:" + pagar.line(path, call.global().at());
        Object names = given.isEmpty() ? new DwiBahasa("tidak satu pun", "none") : given;
        boolean ruleOnly = isOwn(policy.berkas(path)) && !isOwn(place);
        Map<String, Object> values = Map.of(
                "celah", gap, "teks", ruleOnly ? key + " (" + place + ")" : key, "aturan", rule, "diberikan", names);
        if (ruleOnly) {
            add(path, call.global().at(), "KB-408", values);
        } else {
            problems.add(PolicyProblem.of(file(place), line(place), 0, key, "KB-408", values));
        }
    }

    /** The file of a place such as {@code file:line}. */
    private static String file(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? place : place.substring(0, colon);
    }

    private static int line(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(place.substring(colon + 1));
    }

    private boolean isOwn(String file) {
        return file.startsWith(policy.kebijakan().identitas().id() + "/");
    }

    private void add(String path, int at, String code, Map<String, ?> values) {
        problems.add(pagar.problem(path, at, code, values));
    }
}
