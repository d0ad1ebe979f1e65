package id.pmo.rules.internal.pagar.baca;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.rules.internal.pagar.baca.RuleFile.Consequence;
import id.pmo.rules.internal.pagar.baca.RuleFile.Global;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule file: package, imports, globals, rules, and nothing else. After a slip it goes on with the next rule, so
 * that all is told at once.
 */
final class FileParser {

    private static final Set<String> STARTS = Set.of("import", "global", "rule");
    private static final Set<String> RULE_ENDS = Set.of("end", "rule");
    private static final Set<String> NO_ATTRIBUTES = Set.of("when", "then", "end");
    private static final Set<String> KINDS_OF_IMPORT = Set.of("static", "function", "accumulate", "acc");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ,.:;()/'%+&=<>?!-]");

    private final Cursor cursor;
    private final Bounds bounds;
    private final List<Slip> slips;
    private final List<Name> imports = new ArrayList<>();
    private final List<Global> globals = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Name packageName = new Name("", 0);

    FileParser(List<Token> tokens, Bounds bounds, List<Slip> slips) {
        this.cursor = new Cursor(tokens, bounds);
        this.bounds = bounds;
        this.slips = slips;
    }

    RuleFile file() {
        try {
            cursor.expect("package");
            packageName = cursor.qualified("nama paket", "the name of a package");
            endOfLine();
        } catch (SlipException e) {
            slips.add(e.slip());
            cursor.skipToLine(STARTS);
        }
        int found = 0;
        while (!cursor.atEnd()) {
            found += cursor.at("rule") ? 1 : 0;
            if (found > bounds.rules()) {
                slips.add(Slip.of("KB-508", cursor.peek().at(), String.valueOf(bounds.rules())));
                break;
            }
            statement();
        }
        if (found == 0 && slips.isEmpty()) {
            slips.add(Slip.of("KB-403", 0));
        }
        return new RuleFile(packageName, imports, globals, rules);
    }

    private void statement() {
        Token start = cursor.peek();
        try {
            cursor.surface();
            if (start.is("import")) {
                cursor.take();
                importOne();
            } else if (start.is("global")) {
                cursor.take();
                Name type = cursor.qualified("jenis global", "the type of a global");
                globals.add(new Global(
                        type, cursor.word("nama global", "the name of a global").name()));
                endOfLine();
            } else if (start.is("rule")) {
                cursor.take();
                rule(start);
            } else {
                throw new SlipException("KB-511", start.at(), start.shown());
            }
        } catch (SlipException | ConditionParser.Broken e) {
            if (e instanceof SlipException slip) {
                slips.add(slip.slip());
            }
            recover(start);
        }
    }

    /** Goes on behind what is broken. */
    private void recover(Token start) {
        if (start.is("rule")) {
            cursor.skipToLine(RULE_ENDS);
            cursor.skip("end");
        } else {
            if (cursor.peek().equals(start)) {
                cursor.take();
            }
            cursor.skipToLine(STARTS);
        }
    }

    private void importOne() {
        Token kind = cursor.peek();
        if (kind.isWord() && KINDS_OF_IMPORT.contains(kind.text())) {
            throw new SlipException("KB-513", kind.at(), "import " + kind.text());
        }
        Name type = cursor.qualified("nama jenis", "the name of a type");
        if (cursor.at(".")) {
            throw new SlipException(
                    "KB-513", type.at(), type.text() + "." + cursor.second().text());
        }
        imports.add(type);
        endOfLine();
    }

    /** Nothing else stands on the line of a statement. */
    private void endOfLine() {
        cursor.skip(";");
        if (!cursor.atEnd() && !cursor.peek().first()) {
            throw cursor.unexpected("akhir baris", "the end of the line");
        }
    }

    private void rule(Token start) {
        int from = cursor.taken();
        Token name = cursor.peek();
        if (name.kind() != TokenKind.TEXT) {
            throw cursor.unexpected("nama aturan di antara tanda kutip", "the name of the rule between quotes");
        }
        cursor.take();
        plain(name);
        head();
        int left = cursor.taken();
        List<Condition> conditions = new ArrayList<>();
        ConditionParser parser = new ConditionParser(cursor, slips);
        while (!cursor.at("then")) {
            if (cursor.at("end")) {
                throw cursor.unexpected("\"then\"", "\"then\"");
            }
            conditions.add(parser.condition());
        }
        List<String> when = cursor.writtenSince(left);
        int right = cursor.taken() + 1;
        cursor.take();
        Consequence consequence = readableConsequence();
        List<String> then = cursor.writtenSince(right);
        if (!consequence.isUnreadable()) {
            cursor.expect("end");
        }
        rules.add(new Rule(name.name(), conditions, consequence, when, then, start.at(), cursor.takenEnd()));
        if (cursor.taken() - from > bounds.tokens()) {
            throw new SlipException("KB-509", name.at(), String.valueOf(bounds.tokens()));
        }
    }

    /** Drools writes the name into a comment of the code that it makes of a rule: nothing in it may end that. */
    private void plain(Token name) {
        String most = String.valueOf(bounds.nameLength());
        if (name.text().length() > bounds.nameLength()) {
            String length = String.valueOf(name.text().length());
            slips.add(Slip.of("KB-518", name.at(), new DwiBahasa(length + " tanda", length + " characters"), most));
        }
        Matcher other = NOT_IN_NAMES.matcher(name.text());
        if (other.find()) {
            slips.add(Slip.of("KB-518", name.at() + 1 + other.start(), other.group(), most));
        }
    }

    /** What is wrong with a consequence does not keep its rule's conditions from being checked. */
    private Consequence readableConsequence() {
        Token start = cursor.peek();
        try {
            return consequence();
        } catch (SlipException e) {
            slips.add(e.slip());
            cursor.skipToLine(RULE_ENDS);
            cursor.skip("end");
            return Consequence.unreadable(start.at());
        }
    }

    /** Between the name and the conditions nothing may stand. */
    private void head() {
        Token found = cursor.peek();
        if (found.is("extends") || found.is("unit")) {
            throw new SlipException("KB-517", found.at(), found.text());
        }
        if (found.is("@")) {
            throw new SlipException("KB-516", found.at(), "@" + cursor.second().text());
        }
        boolean condition = found.text().matches("[A-Z$].*");
        if (found.isWord() && !condition && !NO_ATTRIBUTES.contains(found.text().toLowerCase(Locale.ROOT))) {
            throw new SlipException("KB-515", found.at(), attribute());
        }
        cursor.expect("when");
    }

    private String attribute() {
        StringBuilder name = new StringBuilder(cursor.take().text());
        while (cursor.at("-") && cursor.second().isWord()) {
            name.append(cursor.take().text()).append(cursor.take().text());
        }
        return name.toString();
    }

    private Consequence consequence() {
        if (cursor.at("end")) {
            throw new SlipException("KB-541", cursor.peek().at());
        }
        Token global = cursor.peek();
        if (!global.isWord() || !cursor.second().is(".")) {
            throw new SlipException("KB-542", global.at(), global.shown());
        }
        cursor.take();
        cursor.take();
        Token method = cursor.word("nama perintah", "the name of a call");
        if (!cursor.at("(")) {
            throw new SlipException(
                    "KB-542", global.at(), global.text() + "." + method.text() + cursor.qualifiedRest());
        }
        ExpressionParser expressions = new ExpressionParser(cursor);
        List<Expression> arguments = expressions.arguments(expressions::argument);
        if (cursor.at(".")) {
            throw new SlipException(
                    "KB-527", cursor.peek().at(), "." + cursor.second().text());
        }
        if (!cursor.skip(";")) {
            throw new SlipException("KB-369", cursor.takenAt());
        }
        if (!cursor.at("end")) {
            throw cursor.atEnd() || cursor.at("rule")
                    ? cursor.unexpected("\"end\"", "\"end\"")
                    : tooMany(global, method);
        }
        return new Consequence(global.name(), method.name(), arguments);
    }

    /** Of two calls the one that no recorder takes is told, wherever it stands; of two recorders' the second. */
    private SlipException tooMany(Token global, Token method) {
        if (isForeign(global)) {
            return new SlipException("KB-542", global.at(), global.text() + "." + method.text());
        }
        Token next = cursor.peek();
        if (cursor.second().is(".") && isForeign(next)) {
            cursor.take();
            return new SlipException("KB-542", next.at(), next.text() + cursor.qualifiedRest());
        }
        return new SlipException("KB-543", next.at(), next.shown());
    }

    /** Whether it is none of the globals of a file that has some. */
    private boolean isForeign(Token word) {
        return word.isWord()
                && !globals.isEmpty()
                && globals.stream().noneMatch(global -> global.name().text().equals(word.text()));
    }
}
