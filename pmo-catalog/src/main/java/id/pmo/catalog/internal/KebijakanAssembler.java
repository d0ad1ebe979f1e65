package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.AturanWaktu;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Syarat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Puts a policy together from its files and its parents'. */
final class KebijakanAssembler {

    private final List<PolicyPart> chain;
    private final Problems problems;

    /** @param chain the policy, then its parents */
    KebijakanAssembler(List<PolicyPart> chain, Problems problems) {
        this.chain = chain;
        this.problems = problems;
    }

    /** The policy; none where anything is wrong with it, which has been told as a problem. */
    Optional<Kebijakan> assemble(SortedMap<String, Syarat> syarat) {
        Optional<Identity> identity = Optional.empty();
        for (int i = chain.size() - 1; i >= 0; i--) {
            PolicyPart part = chain.get(i);
            identity = part.kebijakan().flatMap(root -> identity(part.id(), root));
        }
        Optional<Isian> isian = isian();
        Optional<KatalogReader> katalog = katalog();
        if (isian.isEmpty()) {
            return Optional.empty();
        }
        Optional<AturanWaktu> waktu = WaktuBuilder.build(isian.get());
        List<PeriodePmo> periode = PeriodeBuilder.build(isian.get());
        Map<Integer, KetentuanAngkatan> angkatan = AngkatanBuilder.build(isian.get());
        List<StatusTindakLanjut> status = StatusBuilder.build(isian.get());
        Batas batas = BatasBuilder.build(isian.get());
        if (!problems.isEmpty() || identity.isEmpty() || waktu.isEmpty() || katalog.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Asal> asal = new LinkedHashMap<>(isian.get().asal());
        asal.putAll(katalog.get().asal());
        String sidikJari = Fingerprint.of(chain.stream().map(PolicyPart::files).toList());
        return Optional.of(new Kebijakan(
                new IdentitasKebijakan(chain.get(0).id(), identity.get().versi(), sidikJari),
                identity.get().nama(),
                waktu.get(),
                periode,
                angkatan,
                status,
                batas,
                katalog.get().katalog(),
                syarat,
                asal));
    }

    private Optional<Isian> isian() {
        Isian whole = null;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Optional<Isian> own = chain.get(i).kebijakan().map(IsianReader::read);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            whole = whole == null ? own.get() : own.get().over(whole);
        }
        return Optional.ofNullable(whole);
    }

    /** The nearest catalogue of the chain holds, as a whole. */
    private Optional<KatalogReader> katalog() {
        for (PolicyPart part : chain) {
            byte[] bytes = part.files().files().get(PolicyPaths.KATALOG);
            if (bytes != null) {
                return new YamlReader(problems)
                        .read(part.berkas(PolicyPaths.KATALOG), bytes)
                        .map(KatalogReader::read);
            }
        }
        problems.add(chain.get(0).id(), "Berkas katalog.yaml belum ada. Tambahkan daftar topik dan subtopiknya.");
        return Optional.empty();
    }

    private static Optional<Identity> identity(String folder, YamlMap root) {
        root.require("id", "Tulis id kebijakan ini, sama dengan nama foldernya.")
                .flatMap(YamlNode::text)
                .ifPresent(id -> {
                    if (!id.equals(folder)) {
                        root.find("id")
                                .orElseThrow()
                                .wrong("\"" + folder + "\", nama foldernya", "Samakan id dengan nama folder.");
                    }
                });
        Optional<String> versi =
                root.require("versi", "Tulis versinya, misalnya \"1.0.0\".").flatMap(KebijakanAssembler::versi);
        Optional<DwiBahasa> nama =
                root.require("nama", "Tulis namanya dalam dua bahasa.").flatMap(YamlNode::duaBahasa);
        return versi.flatMap(v -> nama.map(n -> new Identity(v, n)));
    }

    private static Optional<String> versi(YamlNode node) {
        return node.text()
                .flatMap(text -> text.matches("[0-9]+\\.[0-9]+\\.[0-9]+")
                        ? Optional.of(text)
                        : node.wrong("versi berupa tiga bilangan", "Tulis seperti \"1.0.0\"."));
    }

    private record Identity(String versi, DwiBahasa nama) {}
}
