package id.pmo.catalog.internal;

import id.pmo.catalog.BagianUji;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.List;
import java.util.Optional;

/** Reads what a test expects of the parts of a report. */
final class BagianUjiReader {

    /** A part of a report is never unreadable by itself. */
    private static final List<String> STATUS = List.of(
            StatusKelengkapan.BELUM_DIISI.name(),
            StatusKelengkapan.BELUM_LENGKAP.name(),
            StatusKelengkapan.LENGKAP.name());

    private BagianUjiReader() {}

    static Optional<BagianUji> read(YamlNode node) {
        return node.map().flatMap(BagianUjiReader::bagian);
    }

    private static Optional<BagianUji> bagian(YamlMap map) {
        map.allow("laporanPelaksanaan", "laporanTindakLanjut", "entri");
        if (map.values().isEmpty()) {
            map.self().problem("KB-265");
            return Optional.empty();
        }
        return Optional.of(new BagianUji(
                map.find("laporanPelaksanaan").flatMap(BagianUjiReader::status).orElse(null),
                map.find("laporanTindakLanjut").flatMap(BagianUjiReader::status).orElse(null),
                map.find("entri")
                        .flatMap(n -> n.listOf(BagianUjiReader::status))
                        .orElse(null)));
    }

    private static Optional<StatusKelengkapan> status(YamlNode node) {
        return node.word(STATUS).map(StatusKelengkapan::valueOf);
    }
}
