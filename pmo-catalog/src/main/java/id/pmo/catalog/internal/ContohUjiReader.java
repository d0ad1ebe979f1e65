package id.pmo.catalog.internal;

import id.pmo.catalog.BagianUji;
import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LaporanUji;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the tests that a syarat carries. */
final class ContohUjiReader {

    private static final Pattern TEMUAN = Pattern.compile(PolicyPaths.KODE + " (?:/[^/ ]+)+");

    private static final List<String> KUNCI = List.of(
            "nama", "dasar", "ubah", "pada", "riwayat", "bebas", "temuan", "keadaan", "sifat", "status", "bagian",
            "waktu");

    private final Set<String> baseReports;
    private final Set<String> syarat;

    /**
     * Reads the tests of one policy.
     *
     * @param baseReports the names of the base reports that there are
     * @param syarat the kode of the syarat that there are
     */
    ContohUjiReader(Set<String> baseReports, Set<String> syarat) {
        this.baseReports = baseReports;
        this.syarat = syarat;
    }

    List<ContohUji> read(YamlNode node) {
        return node.listOf(this::contoh).orElse(List.of());
    }

    private Optional<ContohUji> contoh(YamlNode item) {
        return item.map().flatMap(map -> {
            map.allow(KUNCI);
            Optional<String> nama = map.require("nama", "namaContoh").flatMap(YamlNode::text);
            Optional<LaporanUji> laporan = laporan(map);
            Optional<List<LaporanUji>> riwayat = map.find("riwayat").flatMap(n -> n.listOf(this::laporanLain));
            Optional<List<String>> temuan =
                    map.require("temuan", "temuanContoh").flatMap(n -> n.listOf(this::temuan));
            List<String> bebas =
                    map.find("bebas").flatMap(n -> n.listOf(this::kode)).orElse(List.of());
            @Nullable Instant pada = get(map, "pada", n -> n.dateTime().map(OffsetDateTime::toInstant));
            @Nullable Keadaan keadaan = get(map, "keadaan", n -> n.oneOf(Keadaan.class));
            @Nullable Sifat sifat = get(map, "sifat", n -> n.oneOf(Sifat.class));
            @Nullable BagianUji bagian = get(map, "bagian", BagianUjiReader::read);
            @Nullable StatusKelengkapan status = get(map, "status", n -> n.oneOf(StatusKelengkapan.class));
            @Nullable StatusWaktu waktu = get(map, "waktu", n -> n.oneOf(StatusWaktu.class));
            if (nama.isEmpty() || laporan.isEmpty() || temuan.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ContohUji(
                    nama.get(),
                    laporan.get(),
                    pada,
                    riwayat.orElse(null),
                    new HashSet<>(bebas),
                    temuan.get(),
                    keadaan,
                    sifat,
                    status,
                    bagian,
                    waktu,
                    item.place().berkas(),
                    item.line()));
        });
    }

    private Optional<LaporanUji> laporanLain(YamlNode item) {
        return item.map().flatMap(map -> {
            map.allow("dasar", "ubah");
            return laporan(map);
        });
    }

    private Optional<LaporanUji> laporan(YamlMap map) {
        Optional<String> dasar = map.require("dasar", "dasarContoh").flatMap(this::dasar);
        Map<String, @Nullable Object> ubah = map.find("ubah")
                .flatMap(YamlNode::map)
                .map(ContohUjiReader::ubah)
                .orElse(Map.of());
        return dasar.map(d -> new LaporanUji(d, ubah));
    }

    private Optional<String> dasar(YamlNode node) {
        return node.text()
                .flatMap(name -> baseReports.contains(name)
                        ? Optional.of(name)
                        : node.wrong("KB-261", Map.of("saran", saran(name))));
    }

    private DwiBahasa saran(String name) {
        return baseReports.isEmpty()
                ? new DwiBahasa("Tambahkan laporan dasarnya.", "Add the base report.")
                : Nearest.hint(name, baseReports);
    }

    private static Map<String, @Nullable Object> ubah(YamlMap map) {
        map.values().keySet().stream()
                .filter(p -> !p.startsWith("/"))
                .forEach(p -> map.key(p).orElseThrow().wrong("KB-262"));
        return PlainValue.map(map);
    }

    private Optional<String> temuan(YamlNode node) {
        return node.text()
                .flatMap(text -> TEMUAN.matcher(text).matches() ? Optional.of(text) : node.wrong("KB-263"))
                .filter(text -> known(node, text.substring(0, text.indexOf(' '))));
    }

    private Optional<String> kode(YamlNode node) {
        return node.text()
                .flatMap(text -> text.matches(PolicyPaths.KODE) ? Optional.of(text) : node.wrong("KB-264"))
                .filter(text -> known(node, text));
    }

    /** What an example names that the policy does not have can never be found. */
    private boolean known(YamlNode node, String kode) {
        boolean known = syarat.contains(kode);
        if (!known) {
            node.problem("KB-266", Map.of("kode", kode, "saran", saranKode(kode)));
        }
        return known;
    }

    private DwiBahasa saranKode(String kode) {
        return Nearest.question(kode, syarat).orElse(new DwiBahasa("Periksa kodenya.", "Check the kode."));
    }

    private static <T> @Nullable T get(YamlMap map, String key, Function<YamlNode, Optional<T>> read) {
        return map.find(key).flatMap(read).orElse(null);
    }
}
