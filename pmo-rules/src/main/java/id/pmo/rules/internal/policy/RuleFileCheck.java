package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler cannot see: that a rule file speaks of its own kode alone and only where that is in force, that its
 * texts find the values they name, and that each syarat is asked for somewhere.
 */
public final class RuleFileCheck {

    private static final Pattern FILE = Pattern.compile(".*/([A-Z]{2}-[0-9]{3})\\.drl");
    private static final Pattern FOLDER = Pattern.compile("^aturan/([a-z]+)/.*$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+\\w+\\.(\\w+)");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule\\b.*?^end\\b");
    private static final Pattern ASKED = Pattern.compile("\\bberlaku\\(\\s*\"([^\"]*)\"");
    private static final Pattern RECORDED = Pattern.compile("\\btemuan\\.catat\\(\\s*\"([^\"]*)\"\\s*,([^;]*)\\)\\s*;");
    private static final Pattern IN_FORCE = Pattern.compile("\\bkeberlakuan\\.(?:berlaku|tunda)\\(([^;]*);");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Map<String, Syarat> syarat;
    private final List<PolicyProblem> problems = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    private RuleFileCheck(Map<String, Syarat> syarat) {
        this.syarat = syarat;
    }

    /**
     * Looks through the rule files of a policy whose rules compile.
     *
     * @throws PolicyException naming everything that is wrong with them
     */
    public static void requireSound(LoadedPolicy policy) {
        RuleFileCheck check = new RuleFileCheck(policy.kebijakan().syarat());
        policy.aturan().forEach(check::file);
        check.syarat.keySet().stream()
                .filter(kode -> !check.asked.contains(kode))
                .forEach(kode -> check.add("aturan/keberlakuan", 0, "KB-401", Map.of("kode", kode)));
        if (!check.problems.isEmpty()) {
            throw new PolicyException(policy.kebijakan().identitas().id(), check.problems);
        }
    }

    private void file(String path, String text) {
        String rules = text.replaceAll("(?m)//.*$", "");
        stratum(path, rules);
        Matcher own = FILE.matcher(path);
        if (own.matches()) {
            RULE.matcher(rules).results().forEach(rule -> rule(path, own.group(1), rules, rule));
        } else {
            IN_FORCE.matcher(rules)
                    .results()
                    .forEach(call -> TEXT.matcher(call.group())
                            .results()
                            .forEach(kode -> inForce(path, line(rules, call.start() + kode.start()), kode.group(1))));
        }
    }

    /** A file in the wrong package, or without a rule, would be passed over in silence. */
    private void stratum(String path, String rules) {
        String folder = FOLDER.matcher(path).replaceFirst("$1");
        Matcher declared = PACKAGE.matcher(rules);
        if (!declared.find() || !declared.group(1).equals(folder)) {
            add(path, declared.reset().find() ? line(rules, declared.start()) : 1, "KB-402", Map.of("folder", folder));
        }
        if (!RULE.matcher(rules).find()) {
            add(path, 1, "KB-403", Map.of());
        }
    }

    private void inForce(String path, int line, String kode) {
        asked.add(kode);
        if (!syarat.containsKey(kode)) {
            add(path, line, "KB-404", Map.of("kode", kode));
        }
    }

    private void rule(String path, String kode, String rules, MatchResult rule) {
        List<MatchResult> contexts = ASKED.matcher(rule.group()).results().toList();
        if (contexts.isEmpty()) {
            add(path, line(rules, rule.start()), "KB-405", Map.of("kode", kode));
        }
        for (MatchResult context : contexts) {
            ownKode(path, line(rules, rule.start() + context.start()), kode, context.group(1));
        }
        for (MatchResult call : RECORDED.matcher(rule.group()).results().toList()) {
            int line = line(rules, rule.start() + call.start());
            ownKode(path, line, kode, call.group(1));
            values(path, line, kode, call.group(2));
        }
    }

    private void ownKode(String path, int line, String kode, String found) {
        if (!found.equals(kode)) {
            add(path, line, "KB-406", Map.of("ditemukan", found, "kode", kode));
        }
    }

    /** What follows {@code letak} or {@code $butir, "medan"}: names and values in turn. */
    private void values(String path, int line, String kode, String arguments) {
        List<String> all =
                BETWEEN_ARGUMENTS.splitAsStream(arguments).map(String::strip).toList();
        int first = all.get(0).startsWith("$") ? 2 : 1;
        if (all.size() > first && (all.size() - first) % 2 != 0) {
            add(path, line, "KB-407", Map.of());
        }
        Set<String> given = new TreeSet<>();
        for (int i = first; i < all.size(); i += 2) {
            given.add(all.get(i).replace("\"", ""));
        }
        gaps(path, line, kode, given);
    }

    private void gaps(String path, int line, String kode, Set<String> given) {
        Syarat texts = syarat.get(kode);
        if (texts == null) {
            return;
        }
        Set<String> gaps = new TreeSet<>(texts.pesan().celah(Bahasa.ID));
        gaps.addAll(texts.perbaikan().celah(Bahasa.ID));
        gaps.removeAll(given);
        for (String gap : gaps) {
            add(
                    path.substring(0, path.lastIndexOf('.')) + ".yaml",
                    0,
                    "KB-408",
                    Map.of(
                            "celah",
                            gap,
                            "aturan",
                            kode + ".drl:" + line,
                            "diberikan",
                            given.isEmpty() ? new DwiBahasa("tidak satu pun", "none") : given));
        }
    }

    private void add(String path, int line, String code, Map<String, ?> values) {
        problems.add(PolicyProblem.of(path, line, 0, "", code, values));
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
