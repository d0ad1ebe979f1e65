package id.pmo.rules.internal.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;

/**
 * What the compiler says, told of the rule files that a person wrote: their lines, and never the sources that it
 * generates from them.
 */
final class CompilerMessages {

    private static final String RULES = "src/main/resources/";
    private static final String GENERATED = "src/main/java/";
    private static final String SOURCE = "Java source of ";
    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+] Line (\\d+):\\d+ [^']*'([^\n']*)");
    private static final Pattern RULE = Pattern.compile("in rule \"([^\"\n]*)\"");
    private static final Pattern TYPE = Pattern.compile("Unable to find class:? '?([\\w.$]+)");
    private static final Pattern CONDITION =
            Pattern.compile("Unable to (?:parse left part of expression:|Analyse Expression) ([^\n]*?):?\\s*(?:\n|$)");
    private static final Pattern NAME =
            Pattern.compile("^(?:The method )?([\\w$]+)(?:\\(.*)? (?:cannot be|is undefined)");
    private static final Pattern MACHINERY = Pattern.compile(
            "Lambda|Rules[0-9A-F]{32}|Metadata|\\bjavax?\\.|org\\.(?:drools|kie|mvel)|com\\.|\\bid\\.pmo\\.rules|\\.class\\b|\\.java\\b"
                    + "|Exception|\\bat [\\w.$]+\\(|_this|Position of");
    private static final String UNSPEAKABLE = "…";
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");

    private final SortedMap<String, String> rules;
    private final Set<RuleProblem> problems = new TreeSet<>();

    private CompilerMessages(SortedMap<String, String> rules) {
        this.rules = rules;
    }

    /** The problems behind these messages about these rule files, by file and line. */
    static List<RuleProblem> problems(SortedMap<String, String> rules, List<Message> messages) {
        CompilerMessages all = new CompilerMessages(rules);
        List<Message> sources = messages.stream()
                .filter(message -> message.getText().startsWith(SOURCE))
                .toList();
        List<Message> inOrder = messages.stream()
                .sorted(Comparator.comparingInt(Message::getLine))
                .toList();
        for (Message message : inOrder) {
            String path = message.getPath() == null ? "" : message.getPath();
            String file = path.startsWith(RULES) ? path.substring(RULES.length()) : path;
            if (rules.containsKey(file)) {
                all.written(file, message);
            } else if (!message.getText().startsWith(SOURCE)) {
                all.generated(path, message, sources);
            }
        }
        return List.copyOf(all.problems);
    }

    private void written(String path, Message message) {
        String text = message.getText();
        Matcher m = SYNTAX.matcher(text);
        if (m.find()) {
            syntax(path, Integer.parseInt(m.group(1)), m.group(2), text);
            return;
        }
        m = TYPE.matcher(text);
        if (m.find()) {
            at(path, m.group(1), "KB-305", Map.of("nama", m.group(1)));
            return;
        }
        m = CONDITION.matcher(text);
        if (m.find()) {
            at(path, m.group(1), "KB-306", Map.of("teks", m.group(1)));
            return;
        }
        if (text.startsWith("Unable to parse consequence")) {
            add(path, lineOf(path, "then", message.getLine()), "KB-307", Map.of());
            return;
        }
        if (!text.contains("Parser returned a null Package")) {
            int line = message.getLine() > 0 ? message.getLine() : firstRule(path);
            add(path, line, "KB-309", Map.of("sebab", cause(text)));
        }
    }

    /** One slip confuses the parser for the rest of the file, so only the first complaint about it is told. */
    private void syntax(String path, int line, String found, String text) {
        if (problems.stream().anyMatch(p -> p.path().equals(path))) {
            return;
        }
        Matcher rule = RULE.matcher(text);
        boolean inRule = rule.find();
        boolean cutOff = found.isEmpty() || found.equals("<eof>");
        Map<String, String> values = new HashMap<>();
        if (!cutOff) {
            values.put("mulai", found.strip());
        }
        if (inRule) {
            values.put("aturan", rule.group(1));
        }
        add(path, line, cutOff ? (inRule ? "KB-303" : "KB-304") : inRule ? "KB-301" : "KB-302", values);
    }

    /** Where the first rule of a file begins: the place of what the compiler says of no line. */
    private int firstRule(String path) {
        return lineOf(path, "rule", 0);
    }

    /** Looks for the words of a generated line in the rule files that it was generated from. */
    private void generated(String path, Message message, List<Message> sources) {
        List<String> files = rules.keySet().stream()
                .filter(file -> path.startsWith(GENERATED + packageFolder(file) + "/"))
                .toList();
        String source = sources.stream()
                .filter(m -> path.equals(m.getPath()))
                .map(m -> line(m.getText(), message.getLine() + 1))
                .findFirst()
                .orElse("");
        List<String> literals =
                LITERAL.matcher(source).results().map(r -> r.group()).toList();
        List<String> meant = files.stream()
                .filter(file -> literals.stream().allMatch(text(file)::contains))
                .toList();
        Matcher name = NAME.matcher(message.getText());
        String word = name.find() ? name.group(1) : "";
        String code = word.isEmpty() ? "KB-309" : "KB-308";
        Map<String, String> values = word.isEmpty() ? Map.of("sebab", cause(message.getText())) : Map.of("nama", word);
        String sought = word.isEmpty()
                ? literals.stream().max(Comparator.comparingInt(String::length)).orElse("")
                : word;
        List<String> places =
                meant.stream().filter(file -> lineOf(file, sought, 0) > 0).toList();
        if (places.isEmpty()) {
            List<String> all = meant.isEmpty() ? files : meant;
            add(String.join(", ", all), all.size() == 1 ? firstRule(all.get(0)) : 0, code, values);
        }
        places.forEach(file -> at(file, sought, code, values));
    }

    private String packageFolder(String file) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length())
                        .replace(";", "")
                        .strip()
                        .replace('.', '/'))
                .findFirst()
                .orElse("");
    }

    private void at(String path, String snippet, String code, Map<String, String> values) {
        add(path, lineOf(path, snippet, 0), code, values);
    }

    private void add(String path, int line, String code, Map<String, String> values) {
        problems.add(RuleProblem.of(path, line, code, values));
    }

    /** The first line from this one on that holds the words; 0 where none does. */
    private int lineOf(String path, String snippet, int from) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(snippet.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Pattern whole = Pattern.compile("(?<![\\w$])" + words + "(?![\\w$])");
        List<String> lines = text(path).lines().toList();
        for (int i = Math.max(0, from - 1); i < lines.size(); i++) {
            if (!snippet.isBlank() && whole.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    private String text(String path) {
        return rules.getOrDefault(path, "");
    }

    private static String line(String text, int number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    /** What a compiler says in its first line, unless it speaks of what it made of the rules or of the JVM. */
    static String cause(@Nullable String text) {
        String first = text == null ? "" : firstLine(text);
        return first.isEmpty() || MACHINERY.matcher(first).find()
                ? UNSPEAKABLE
                : first.substring(0, Math.min(first.length(), 120));
    }

    private static String firstLine(String text) {
        return line(text.strip(), 1).strip();
    }
}
