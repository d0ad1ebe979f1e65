package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.internal.KodeLock.Locked;
import id.pmo.catalog.internal.KodeLock.LockedName;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Katalog;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.NomorVersi;
import id.pmo.core.kebijakan.Syarat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a policy to its own lock, and to what those that it extends have retired. A variant may weigh a syarat differently
 * than its parent does, so the rest of a parent's lock is not its concern. What breaks a lock is told where it was written,
 * since the lock itself is never mended by hand.
 */
public final class KodeLockCheck {

    private final PolicyChain chain;
    private final Kebijakan kebijakan;
    private final AturanFiles aturan;
    private final Map<String, YamlNode> katalog;
    private final Problems problems;

    /** @param katalog the name of each topic and subtopic, by its kode */
    KodeLockCheck(
            PolicyChain chain,
            Kebijakan kebijakan,
            AturanFiles aturan,
            Map<String, YamlNode> katalog,
            Problems problems) {
        this.chain = chain;
        this.kebijakan = kebijakan;
        this.aturan = aturan;
        this.katalog = katalog;
        this.problems = problems;
    }

    /** What is told of a lock that was made for an earlier major version, as far as that can be read. */
    public static List<PolicyProblem> stale(PolicySource source, String id) {
        Problems problems = new Problems();
        Optional<PolicyPart> self = self(source, id);
        Optional<NomorVersi> now = self.flatMap(PolicyPart::kebijakan)
                .flatMap(root -> root.find("versi"))
                .flatMap(YamlNode::versi)
                .map(NomorVersi::parse);
        now.ifPresent(
                versi -> self.flatMap(part -> KodeLock.read(part, problems)).ifPresent(lock -> lock.stale(versi)));
        return problems.all().stream()
                .filter(satu -> satu.kode().equals("KB-705"))
                .toList();
    }

    /** The policy alone; none where its place refuses it, which loading tells. */
    private static Optional<PolicyPart> self(PolicySource source, String id) {
        try {
            return source.find(id).map(files -> PolicyPart.read(files, new Problems()));
        } catch (PolicyException e) {
            return Optional.empty();
        }
    }

    void check() {
        KodeLock.read(chain.self(), problems).ifPresent(this::locked);
        chain.parts().forEach(part -> KodeLock.read(part, problems).ifPresent(lock -> retired(lock.pensiun())));
        chain.parts().forEach(part -> KatalogInduk.read(part, new Problems()).ifPresent(k -> retired(k.pensiun())));
        KatalogInduk.check(chain, problems);
    }

    private void locked(KodeLock lock) {
        NomorVersi now = NomorVersi.parse(kebijakan.identitas().versi());
        int major = now.utama().compareTo(lock.versi().utama());
        if (major == 0) {
            lock.kode().forEach((kode, isi) -> locked(kode, isi, lock.versi()));
            lock.katalog().forEach((kode, isi) -> locked(kode, isi, lock.versi()));
        } else if (major < 0) {
            chain.self()
                    .kebijakan()
                    .flatMap(root -> root.find("versi"))
                    .ifPresent(node -> node.problem(
                            "KB-704",
                            Map.of(
                                    "kunci",
                                    lock.versi(),
                                    "versi",
                                    now,
                                    "berkas",
                                    chain.self().berkas(PolicyPaths.KUNCI))));
        }
    }

    private void locked(String kode, Locked isi, NomorVersi versi) {
        Map<String, Object> nilai = nilai("Syarat " + kode, versi);
        Syarat now = kebijakan.syarat().get(kode);
        if (now == null) {
            isi.node().problem("KB-701", nilai);
            return;
        }
        differs(isi, "jenis", isi.jenis().name(), now.jenis().name(), aturan.find(kode, "jenis"), nilai);
        differs(isi, "sifat", isi.sifat().name(), now.sifat().name(), aturan.find(kode, "sifat"), nilai);
        Optional<YamlNode> judul = aturan.find(kode, "judul").flatMap(node -> node.peek("id"));
        differs(isi, "makna", isi.makna(), now.judul().id(), judul, nilai);
    }

    private void locked(String kode, LockedName isi, NomorVersi versi) {
        Map<String, Object> nilai = nilai(Katalog.sebutan(kode), versi);
        String now = kebijakan.katalog().nama().get(kode);
        if (now == null) {
            isi.node().problem("KB-701", nilai);
        } else if (!now.equals(isi.nama())) {
            changed(isi.node(), "nama", isi.nama(), now, Optional.ofNullable(katalog.get(kode)), nilai);
        }
    }

    private static Map<String, Object> nilai(Object butir, NomorVersi versi) {
        return Map.of("butir", butir, "versi", versi, "berikutnya", versi.utamaBerikutnya());
    }

    private static void differs(
            Locked isi, String hal, String lama, String baru, Optional<YamlNode> where, Map<String, Object> nilai) {
        if (!lama.equals(baru)) {
            changed(isi.node().peek(hal).orElse(isi.node()), hal, lama, baru, where, nilai);
        }
    }

    private static void changed(
            YamlNode kunci, String hal, String lama, String baru, Optional<YamlNode> where, Map<String, Object> nilai) {
        Map<String, Object> semua = new HashMap<>(nilai);
        semua.putAll(Map.of("hal", hal, "lama", lama, "baru", baru, "kunci", kunci.butir()));
        where.orElse(kunci).problem("KB-702", semua);
    }

    private void retired(Map<String, YamlNode> pensiun) {
        pensiun.forEach((kode, node) -> {
            Optional.ofNullable(katalog.get(kode))
                    .ifPresent(nama -> nama.problem("KB-703", nilai(kode, node, Katalog.sebutan(kode))));
            aturan.berkasSyarat(kode)
                    .ifPresent(berkas -> problems.add(
                            berkas, "KB-703", nilai(kode, node, new DwiBahasa("syarat ini", "this syarat"))));
        });
    }

    private static Map<String, Object> nilai(String kode, YamlNode node, DwiBahasa butir) {
        return Map.of("kode", kode, "kunci", node.butir(), "butir", butir);
    }
}
