package id.pmo.rules.internal.uji;

import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.kebijakan.SyaratTanpaContoh;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the syarat that a policy writes itself and that none of its own examples makes appear. */
final class PencariTanpaContoh {

    /** What of a syarat decides whether and how heavily it is found; its texts need no example. */
    private static final List<String> MENENTUKAN = List.of("jenis", "sifat", "aktif", "berlakuMulai", "berlakuSampai");

    private static final Pattern ATURAN = Pattern.compile("aturan/.*/([A-Z]{2}-\\d{3})\\.drl");

    /** What the examples of a syarat expect that is nowhere in force. */
    private static final Set<Optional<Keadaan>> TIDUR = Set.of(Optional.of(Keadaan.TIDAK_BERLAKU));

    private final LoadedPolicy policy;
    private final String milik;

    private PencariTanpaContoh(LoadedPolicy policy) {
        this.policy = policy;
        this.milik = policy.kebijakan().identitas().id() + "/";
    }

    /**
     * Those of a policy, by kode. One that its own examples expect to be in force nowhere needs none: it waits for a value
     * that only a policy gives that extends this one.
     *
     * @param contoh the examples that its own files hold
     */
    static List<SyaratTanpaContoh> cari(LoadedPolicy policy, List<ContohSiap> contoh) {
        PencariTanpaContoh pencari = new PencariTanpaContoh(policy);
        Set<String> muncul = contoh.stream()
                .map(ContohSiap::contoh)
                .map(ContohUji::temuan)
                .flatMap(List::stream)
                .map(temuan -> temuan.split(" ", 2)[0])
                .collect(Collectors.toSet());
        Map<String, Set<Optional<Keadaan>>> keadaan = contoh.stream()
                .collect(Collectors.groupingBy(
                        ContohSiap::kode,
                        Collectors.mapping(
                                satu -> Optional.ofNullable(satu.contoh().keadaan()), Collectors.toSet())));
        return policy.kebijakan().syarat().values().stream()
                .filter(Syarat::aktif)
                .map(Syarat::kode)
                .filter(kode -> !muncul.contains(kode) && !TIDUR.equals(keadaan.get(kode)))
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
