package id.pmo.catalog.dispensasi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML, of which JSON is a part: a list of dispensations, alone or under the key {@code dispensasi}. */
final class SumberYaml {

    private static final String AKAR = "dispensasi";
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(0)
            .setAllowRecursiveKeys(false)
            .setCodePointLimit(1 << 25)
            .build();

    private final String berkas;
    private final Pencatat pencatat;

    private SumberYaml(String berkas, Pencatat pencatat) {
        this.berkas = berkas;
        this.pencatat = pencatat;
    }

    static List<Baris> baca(String berkas, byte[] isi, Pencatat pencatat) {
        ByteBuffer masukan = ByteBuffer.wrap(isi);
        String teks;
        try {
            teks = StandardCharsets.UTF_8.newDecoder().decode(masukan).toString();
        } catch (CharacterCodingException e) {
            long baris = 1
                    + IntStream.range(0, masukan.position())
                            .filter(i -> isi[i] == '\n')
                            .count();
            pencatat.catat("DP-005", berkas, baris, 0, "", Map.of());
            return List.of();
        }
        SumberYaml sumber = new SumberYaml(berkas, pencatat);
        return sumber.akar(teks.startsWith("\uFEFF") ? teks.substring(1) : teks)
                .map(sumber::daftar)
                .orElse(List.of());
    }

    private Optional<Node> akar(String teks) {
        try {
            return new Composer(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, teks))).getSingleNode();
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            pencatat.catat(
                    "DP-001",
                    berkas,
                    mark.map(m -> m.getLine() + 1).orElse(0),
                    mark.map(m -> m.getColumn() + 1).orElse(0),
                    "",
                    Map.of("sebab", String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            pencatat.catat("DP-001", berkas, 0, 0, "", Map.of("sebab", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private List<Baris> daftar(Node akar) {
        Node isi = akar;
        if (akar instanceof MappingNode peta) {
            for (NodeTuple satu : peta.getValue()) {
                if (kunci(satu).equals(AKAR)) {
                    isi = satu.getValueNode();
                } else {
                    catat("DP-006", satu.getKeyNode(), kunci(satu), Map.of("medan", kunci(satu), "dikenal", AKAR));
                }
            }
        }
        if (!(isi instanceof SequenceNode daftar)) {
            catat("DP-002", isi, "", Map.of());
            return List.of();
        }
        List<Baris> baris = new ArrayList<>();
        for (Node satu : daftar.getValue()) {
            if (satu instanceof MappingNode peta) {
                baris.add(baris(peta));
            } else {
                catat("DP-002", satu, "", Map.of());
            }
        }
        return baris;
    }

    private Baris baris(MappingNode peta) {
        Map<String, Sel> sel = new LinkedHashMap<>();
        Map<String, Integer> terlihat = new LinkedHashMap<>();
        for (NodeTuple satu : peta.getValue()) {
            String medan = kunci(satu);
            Integer dulu = terlihat.putIfAbsent(medan, 1);
            if (!Medan.SEMUA.contains(medan) || dulu != null) {
                Map<String, ?> nilai = Map.of("medan", medan, "dikenal", Medan.SEMUA);
                catat(dulu == null ? "DP-006" : "DP-007", satu.getKeyNode(), medan, nilai);
            } else {
                sel(medan, satu.getValueNode()).ifPresent(isi -> sel.put(medan, isi));
            }
        }
        return new Baris(berkas, baris((Node) peta), sel);
    }

    private Optional<Sel> sel(String medan, Node node) {
        List<Node> butir = node instanceof SequenceNode daftar ? daftar.getValue() : List.of(node);
        List<String> isi = new ArrayList<>();
        for (Node satu : butir) {
            if (!(satu instanceof ScalarNode skalar)) {
                catat("DP-008", satu, medan, Map.of("medan", medan));
            } else if (!skalar.getTag().equals(Tag.NULL) && !skalar.getValue().isBlank()) {
                isi.add(skalar.getValue().strip());
            }
        }
        return isi.isEmpty() ? Optional.empty() : Optional.of(new Sel(isi, baris(node), kolom(node)));
    }

    private void catat(String kode, Node node, String medan, Map<String, ?> nilai) {
        pencatat.catat(kode, berkas, baris(node), kolom(node), medan, nilai);
    }

    private static String kunci(NodeTuple satu) {
        return satu.getKeyNode() instanceof ScalarNode skalar ? skalar.getValue() : "?";
    }

    private static long baris(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1L;
    }

    private static int kolom(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    }
}
