package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Tahap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the statuses that a follow-up may have, in the order of the file. */
final class StatusBuilder {

    private StatusBuilder() {}

    static List<StatusTindakLanjut> build(Isian isian) {
        List<StatusTindakLanjut> statuses = new ArrayList<>();
        List<String> codes = isian.butirWajib("statusTindakLanjut", "KB-243");
        codes.forEach(kode -> isian.find("statusTindakLanjut." + kode)
                .flatMap(YamlNode::map)
                .flatMap(map -> status(kode, map))
                .ifPresent(statuses::add));
        return statuses;
    }

    private static Optional<StatusTindakLanjut> status(String kode, YamlMap map) {
        Optional<DwiBahasa> label = map.require("label", "nama").flatMap(YamlNode::duaBahasa);
        Optional<Tahap> tahap = map.require("tahap", "tahap").flatMap(n -> n.oneOf(Tahap.class));
        Optional<Boolean> minta =
                map.find("mintaKeterangan").map(YamlNode::bool).orElse(Optional.of(false));
        if (label.isEmpty() || tahap.isEmpty() || minta.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatusTindakLanjut(kode, label.get(), tahap.get(), minta.get()));
    }
}
