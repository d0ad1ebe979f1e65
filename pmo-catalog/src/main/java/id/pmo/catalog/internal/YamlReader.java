package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a YAML file into nodes that know their place. YAML 1.2, core schema: dates and yes/no stay texts. */
final class YamlReader {

    private static final int KEDALAMAN_TERBESAR = 20;

    /** Aliases of lists and maps are refused: no policy needs them, and they can make a small file huge. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(SourceText.UKURAN_TERBESAR)
            .build();

    private final Problems problems;

    YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The root of a file; none, and a problem, where it is no YAML. */
    Optional<YamlMap> read(String berkas, byte[] bytes) {
        return SourceText.decode(berkas, bytes, problems)
                .flatMap(text -> compose(berkas, text))
                .flatMap(YamlNode::map);
    }

    private Optional<YamlNode> compose(String berkas, String text) {
        try {
            if (quoted(berkas, text) || blank(berkas, text) || refused(berkas, text)) {
                return Optional.empty();
            }
            Optional<YamlNode> root = new Composer(SETTINGS, parser(text))
                    .getSingleNode()
                    .map(node -> new YamlNode(node, new YamlPlace(berkas, "", problems)));
            if (root.isEmpty()) {
                problems.add(berkas, "KB-202", Map.of());
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            mark.flatMap(m -> SalahBaris.cari(e.getProblem(), text, m.getLine(), m.getColumn()))
                    .ifPresentOrElse(
                            slip -> notYaml(berkas, slip.baris(), slip.kolom(), slip.sebab()),
                            () -> notYaml(
                                    berkas,
                                    mark.map(m -> m.getLine() + 1).orElse(0),
                                    mark.map(m -> m.getColumn() + 1).orElse(0),
                                    mark.flatMap(m -> moved(e.getProblem(), text, m))
                                            .orElseGet(() -> Sebab.yaml(e.getProblem()))));
        } catch (ReaderException e) {
            String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            notYaml(
                    berkas,
                    line,
                    column,
                    new DwiBahasa(
                            "tanda kendali U+%04X".formatted(e.getCodePoint()),
                            "special character U+%04X".formatted(e.getCodePoint())));
        } catch (YamlEngineException e) {
            notYaml(berkas, 0, 0, Sebab.yaml(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Told instead of what would come of it: keys that nobody wrote, and YAML that is none. */
    private boolean quoted(String berkas, String text) {
        List<KutipLain> quotes = KutipLain.cari(text, YamlReader::parser);
        quotes.forEach(quote ->
                problems.add(berkas, quote.baris(), quote.kolom(), "", "KB-210", Map.of("satu", quote.kutip())));
        return !quotes.isEmpty();
    }

    private boolean blank(String berkas, String text) {
        Optional<SpasiLain> blank = SpasiLain.cari(text);
        blank.ifPresent(satu -> notYaml(berkas, satu.baris(), satu.kolom(), satu.sebab()));
        return blank.isPresent();
    }

    private static Parser parser(String text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    /** Seen on the flat stream of events, before any node is made: reading nested nodes takes stack. */
    private boolean refused(String berkas, String text) {
        int depth = 0;
        Set<Anchor> collections = new HashSet<>();
        Parser events = parser(text);
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent start) {
                depth++;
                start.getAnchor().ifPresent(collections::add);
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof AliasEvent alias && collections.contains(alias.getAlias())) {
                return tell(
                        berkas, event, "KB-203", Map.of("nama", alias.getAlias().getValue()));
            }
            Optional<String> tag = tag(event);
            if (tag.isPresent()) {
                return tell(berkas, event, "KB-209", Map.of("tag", tag.get()));
            }
            if (depth > KEDALAMAN_TERBESAR) {
                return tell(berkas, event, "KB-204", Map.of("batas", KEDALAMAN_TERBESAR));
            }
        }
        return false;
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private boolean tell(String berkas, Event event, String kode, Map<String, ?> nilai) {
        int line = event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
        int column = event.getStartMark().map(m -> m.getColumn() + 1).orElse(0);
        problems.add(berkas, line, column, "", kode, nilai);
        return true;
    }

    private static Optional<DwiBahasa> moved(String problem, String text, Mark mark) {
        return Sebab.lekuk(problem) ? Lekuk.sebab(text, mark.getLine(), mark.getColumn()) : Optional.empty();
    }

    private void notYaml(String berkas, int line, int column, DwiBahasa why) {
        problems.add(berkas, line, column, "", "KB-201", Map.of("sebab", why));
    }
}
