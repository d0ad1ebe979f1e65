package id.pmo.rules.internal.uji;

import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.kebijakan.SyaratTanpaContoh;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the syarat that a policy writes itself and that no example of its own, or of its children, makes appear. */
final class PencariTanpaContoh {

    /** What of a syarat decides whether and how heavily it is found; its texts need no example. */
    private static final List<String> MENENTUKAN = List.of("jenis", "sifat", "aktif", "berlakuMulai", "berlakuSampai");

    private static final Pattern ATURAN = Pattern.compile("aturan/.*/([A-Z]{2}-\\d{3})\\.drl");

    private final LoadedPolicy policy;
    private final String milik;

    private PencariTanpaContoh(LoadedPolicy policy) {
        this.policy = policy;
        this.milik = policy.kebijakan().identitas().id() + "/";
    }

    /**
     * Those of a policy, by kode.
     *
     * @param contoh the examples that its own files hold, and those of the policies that extend it: a syarat may wait for
     *     a value that only these give
     */
    static List<SyaratTanpaContoh> cari(LoadedPolicy policy, Stream<ContohSiap> contoh) {
        PencariTanpaContoh pencari = new PencariTanpaContoh(policy);
        Set<String> muncul = contoh.map(ContohSiap::contoh)
                .map(ContohUji::temuan)
                .flatMap(List::stream)
                .map(temuan -> temuan.split(" ", 2)[0])
                .collect(Collectors.toSet());
        return policy.kebijakan().syarat().values().stream()
                .filter(Syarat::aktif)
                .map(Syarat::kode)
                .filter(kode -> !muncul.contains(kode))
                .sorted()
                .flatMap(kode -> pencari.tanpaContoh(kode).stream())
                .toList();
    }

    private Optional<SyaratTanpaContoh> tanpaContoh(String kode) {
        return policy.aturan().keySet().stream()
                .filter(path -> ATURAN.matcher(path).replaceFirst("$1").equals(kode))
                .findFirst()
                .filter(path -> Stream.concat(
                                Stream.ofNullable(policy.berkas().get(path)),
                                MENENTUKAN.stream()
                                        .flatMap(kunci -> Stream.ofNullable(
                                                policy.tempat().get("syarat." + kode + "." + kunci))))
                        .anyMatch(tempat -> tempat.startsWith(milik)))
                .map(path -> new SyaratTanpaContoh(kode, milik + path.replaceFirst("drl$", "yaml")));
    }
}
