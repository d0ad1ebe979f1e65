package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.kebijakan.Wilayah.Provinsi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the list of provinces that comes with this library. */
public final class WilayahReader {

    private static final String NAMA = "/id/pmo/catalog/provinsi.yaml";

    private WilayahReader() {}

    /** The provinces, in the order of the file. */
    public static Wilayah read() {
        Problems problems = new Problems();
        Optional<List<Provinsi>> provinsi = new YamlReader(problems)
                .read("provinsi.yaml", bytes())
                .flatMap(root -> root.require("provinsi", "daftar"))
                .flatMap(node -> node.listOf(WilayahReader::provinsi));
        problems.throwIfAny("provinsi.yaml");
        return Wilayah.of(provinsi.orElseThrow());
    }

    private static Optional<Provinsi> provinsi(YamlNode item) {
        return item.map().flatMap(map -> {
            map.allow("nama", "zona", "alias");
            Optional<String> nama = map.require("nama", "nilai").flatMap(YamlNode::text);
            Optional<ZoneId> zona = map.require("zona", "nilai")
                    .flatMap(node -> node.text().flatMap(text -> WaktuBuilder.zona(node, text)));
            List<String> alias =
                    map.find("alias").flatMap(n -> n.listOf(YamlNode::text)).orElse(List.of());
            return nama.flatMap(n -> zona.map(z -> new Provinsi(n, z, alias)));
        });
    }

    private static byte[] bytes() {
        try (InputStream in = WilayahReader.class.getResourceAsStream(NAMA)) {
            if (in == null) {
                throw new IllegalStateException(NAMA + " is not on the class path; build pmo-catalog again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + NAMA + " from the class path", e);
        }
    }
}
