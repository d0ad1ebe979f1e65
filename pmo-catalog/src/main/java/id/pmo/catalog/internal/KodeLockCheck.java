package id.pmo.catalog.internal;

import id.pmo.catalog.internal.KodeLock.Locked;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.NomorVersi;
import id.pmo.core.kebijakan.Syarat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a policy to its own lock, and to what those that it extends have retired. A variant may weigh a syarat differently
 * than its parent does, so the rest of a parent's lock is not its concern. What breaks a lock is told where it was written,
 * since the lock itself is never mended by hand.
 */
final class KodeLockCheck {

    private final PolicyChain chain;
    private final Kebijakan kebijakan;
    private final AturanFiles aturan;
    private final Problems problems;

    KodeLockCheck(PolicyChain chain, Kebijakan kebijakan, AturanFiles aturan, Problems problems) {
        this.chain = chain;
        this.kebijakan = kebijakan;
        this.aturan = aturan;
        this.problems = problems;
    }

    void check() {
        KodeLock.read(chain.self(), problems).ifPresent(this::locked);
        chain.parts().forEach(part -> KodeLock.read(part, problems).ifPresent(this::retired));
    }

    private void locked(KodeLock lock) {
        NomorVersi now = NomorVersi.parse(kebijakan.identitas().versi());
        int major = now.utama().compareTo(lock.versi().utama());
        if (major == 0) {
            lock.kode().forEach((kode, isi) -> locked(kode, isi, lock.versi()));
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
        Map<String, Object> nilai = Map.of("kode", kode, "versi", versi, "berikutnya", versi.utamaBerikutnya());
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

    private static void differs(
            Locked isi, String hal, String lama, String baru, Optional<YamlNode> where, Map<String, Object> nilai) {
        if (!lama.equals(baru)) {
            YamlNode kunci = isi.node().peek(hal).orElse(isi.node());
            Map<String, Object> semua = new HashMap<>(nilai);
            semua.putAll(Map.of("hal", hal, "lama", lama, "baru", baru, "kunci", kunci.butir()));
            where.orElse(kunci).problem("KB-702", semua);
        }
    }

    private void retired(KodeLock lock) {
        lock.pensiun()
                .forEach((kode, node) -> aturan.berkasSyarat(kode)
                        .ifPresent(
                                berkas -> problems.add(berkas, "KB-703", Map.of("kode", kode, "kunci", node.butir()))));
    }
}
