package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.MasaBerlaku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that changes by the day, as the list of what it is one after another. Together they cover every day once.
 *
 * @param bagian the values in the order of their days, at least one
 */
record NilaiBerkala(List<Bagian> bagian) {

    NilaiBerkala {
        bagian = List.copyOf(bagian);
    }

    /** Whether a node is written as such a list: a value that is a list itself holds no maps. */
    static boolean ditulis(YamlNode node) {
        return node.peekItems().stream().anyMatch(item -> item.peek("nilai").isPresent());
    }

    /** The list as far as it is sound; what is wrong with it is told. */
    static NilaiBerkala read(YamlNode node, AsalReader asal, Optional<AsalReader.Block> outer, String column) {
        List<Bagian> bagian = new ArrayList<>();
        List<YamlNode> items = node.list().orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            YamlNode item = items.get(i);
            Optional<YamlNode> mulai = item.peek(MasaReader.MULAI).filter(n -> !n.isNull());
            Optional<YamlNode> sampai = item.peek(MasaReader.SAMPAI).filter(n -> !n.isNull());
            Nilai nilai = asal.dated(item, outer, column, node.place().kunci());
            boolean later = i > 0;
            boolean earlier = i < items.size() - 1;
            boolean startRight = bounded(item, mulai, later, "KB-272");
            boolean endRight = bounded(item, sampai, earlier, "KB-273");
            MasaReader.read(mulai, sampai)
                    .filter(masa -> startRight && endRight)
                    .filter(masa -> bagian.isEmpty() || follows(bagian.get(bagian.size() - 1), mulai, masa))
                    .ifPresent(masa -> bagian.add(new Bagian(masa, nilai)));
        }
        return new NilaiBerkala(bagian);
    }

    /** The value on a day. */
    Bagian pada(LocalDate hari) {
        Bagian berlaku = bagian.get(0);
        for (Bagian satu : bagian) {
            LocalDate mulai = satu.masa().mulai();
            if (mulai != null && !hari.isBefore(mulai)) {
                berlaku = satu;
            }
        }
        return berlaku;
    }

    /** The first boundary of the first value and the last of the last one are open, all others given. */
    private static boolean bounded(YamlNode item, Optional<YamlNode> boundary, boolean expected, String kode) {
        if (boundary.isPresent() != expected) {
            boundary.orElse(item).problem(kode);
            return false;
        }
        return true;
    }

    private static boolean follows(Bagian earlier, Optional<YamlNode> mulai, MasaBerlaku masa) {
        LocalDate end = earlier.masa().sampai();
        LocalDate start = masa.mulai();
        if (end == null || start == null || start.equals(end.plusDays(1))) {
            return true;
        }
        mulai.orElseThrow().wrong(start.isAfter(end) ? "KB-274" : "KB-275", Map.of("mulai", end.plusDays(1)));
        return false;
    }

    /**
     * What the value is on some days.
     *
     * @param masa those days
     * @param nilai the value
     */
    record Bagian(MasaBerlaku masa, Nilai nilai) {}
}
