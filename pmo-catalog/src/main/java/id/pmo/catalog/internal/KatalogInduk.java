package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Katalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a catalogue to the one that it takes the place of, as a whole: a kode goes on to stand for what it stands for there,
 * and one that is given up is said to be.
 */
final class KatalogInduk {

    private final KatalogReader own;
    private final YamlNode topik;

    private KatalogInduk(KatalogReader own, YamlNode topik) {
        this.own = own;
        this.topik = topik;
    }

    /** Looks at the nearest catalogue of a policy and those that it extends, if there is another behind it. */
    static void check(PolicyChain chain, Problems problems) {
        List<PolicyPart> parts = chain.parts().stream()
                .filter(part -> part.files().files().containsKey(PolicyPaths.KATALOG))
                .toList();
        if (parts.size() < 2) {
            return;
        }
        Optional<KatalogReader> parent = read(parts.get(1), new Problems());
        root(parts.get(0), problems)
                .ifPresent(root -> root.find("topik")
                        .ifPresent(topik -> parent.ifPresent(
                                before -> new KatalogInduk(KatalogReader.read(root), topik).check(before))));
    }

    /** The catalogue of one policy; none where it has none. */
    static Optional<KatalogReader> read(PolicyPart part, Problems problems) {
        return root(part, problems).map(KatalogReader::read);
    }

    private static Optional<YamlMap> root(PolicyPart part, Problems problems) {
        byte[] bytes = part.files().files().get(PolicyPaths.KATALOG);
        return bytes == null
                ? Optional.empty()
                : new YamlReader(problems).read(part.berkas(PolicyPaths.KATALOG), bytes);
    }

    private void check(KatalogReader before) {
        before.nama().forEach((kode, nama) -> {
            YamlNode now = own.nama().get(kode);
            String lama = nama.text().orElse("");
            if (now == null) {
                dropped(kode, nama, lama);
            } else if (!same(now.text().orElse(""), lama)) {
                now.problem(
                        "KB-711",
                        Map.of(
                                "butir", Katalog.sebutan(kode),
                                "baru", now.text().orElse(""),
                                "lama", lama,
                                "induk", nama.tempat()));
            }
        });
    }

    private void dropped(String kode, YamlNode nama, String lama) {
        if (!own.pensiun().containsKey(kode)) {
            topik.problem(
                    "KB-712",
                    Map.of("butir", Katalog.sebutan(kode), "kode", kode, "lama", lama, "induk", nama.tempat()));
        }
    }

    /** A slip of the pen may be mended: other letters, not other spaces or capitals, make another name. */
    private static boolean same(String satu, String lain) {
        return bare(satu).equals(bare(lain));
    }

    private static String bare(String nama) {
        return nama.replaceAll("[\\p{Punct}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
