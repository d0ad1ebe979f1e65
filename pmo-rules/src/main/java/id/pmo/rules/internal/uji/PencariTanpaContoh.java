package id.pmo.rules.internal.uji;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.kebijakan.SyaratTanpaContoh;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the syarat that a policy writes itself, or switches off, and that none of its own examples guards. */
final class PencariTanpaContoh {

    /** What of a syarat decides whether and how heavily it is found; its texts need no example. */
    private static final List<String> MENENTUKAN = List.of("jenis", "sifat", "aktif", "berlakuMulai", "berlakuSampai");

    private static final Pattern ATURAN = Pattern.compile("aturan/.*/([A-Z]{2}-\\d{3})\\.drl");

    /** What the examples of a syarat expect that is nowhere in force. */
    private static final Set<Optional<Keadaan>> TIDUR = Set.of(Optional.of(Keadaan.TIDAK_BERLAKU));

    private final LoadedPolicy policy;
    private final String milik;
    /** The syarat that some example expects to appear. */
    private final Set<String> muncul;
    /** The syarat that some example of their own expects not to appear. */
    private final Set<String> diam;

    private final Map<String, Set<Optional<Keadaan>>> keadaan;

    private PencariTanpaContoh(LoadedPolicy policy, List<ContohSiap> contoh) {
        this.policy = policy;
        this.milik = policy.kebijakan().identitas().id() + "/";
        this.muncul = contoh.stream().flatMap(PencariTanpaContoh::temuan).collect(Collectors.toSet());
        this.diam = contoh.stream()
                .filter(satu -> temuan(satu).noneMatch(satu.kode()::equals))
                .map(ContohSiap::kode)
                .collect(Collectors.toSet());
        this.keadaan = contoh.stream()
                .collect(Collectors.groupingBy(
                        ContohSiap::kode,
                        Collectors.mapping(
                                satu -> Optional.ofNullable(satu.contoh().keadaan()), Collectors.toSet())));
    }

    /**
     * Those of a policy, by kode. One that its own examples expect to be in force nowhere needs none: it waits for a value
     * that only a policy gives that extends this one. One that the policy switches off needs an example in which it stays
     * away.
     *
     * @param contoh the examples that its own files hold
     */
    static List<SyaratTanpaContoh> cari(LoadedPolicy policy, List<ContohSiap> contoh) {
        PencariTanpaContoh pencari = new PencariTanpaContoh(policy, contoh);
        return policy.kebijakan().syarat().values().stream()
                .filter(satu -> satu.aktif() ? pencari.takMuncul(satu.kode()) : !pencari.diam.contains(satu.kode()))
                .sorted(Comparator.comparing(Syarat::kode))
                .flatMap(satu -> pencari.tanpaContoh(satu).stream())
                .toList();
    }

    private boolean takMuncul(String kode) {
        return !muncul.contains(kode) && !TIDUR.equals(keadaan.get(kode));
    }

    private Optional<SyaratTanpaContoh> tanpaContoh(Syarat syarat) {
        return policy.aturan().keySet().stream()
                .filter(path -> ATURAN.matcher(path).replaceFirst("$1").equals(syarat.kode()))
                .findFirst()
                .filter(path -> penentu(syarat, path).anyMatch(tempat -> tempat.startsWith(milik)))
                .map(path -> new SyaratTanpaContoh(
                        syarat.kode(), milik + path.replaceFirst("drl$", "yaml"), syarat.aktif()));
    }

    /** Where that stands which decides; of one that is switched off, nothing else does. */
    private Stream<String> penentu(Syarat syarat, String path) {
        Stream<String> kunci = (syarat.aktif() ? MENENTUKAN : List.of("aktif"))
                .stream()
                        .flatMap(
                                satu -> Stream.ofNullable(policy.tempat().get("syarat." + syarat.kode() + "." + satu)));
        return syarat.aktif() ? Stream.concat(Stream.ofNullable(policy.berkas().get(path)), kunci) : kunci;
    }

    private static Stream<String> temuan(ContohSiap satu) {
        return satu.contoh().temuan().stream().map(temuan -> temuan.split(" ", 2)[0]);
    }
}
