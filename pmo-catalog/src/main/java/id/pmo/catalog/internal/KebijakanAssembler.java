package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.AturanWaktu;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.PerubahanNilai;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Syarat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Puts a policy together from its files and its parents'. */
final class KebijakanAssembler {

    private final PolicyChain chain;
    private final Problems problems;
    private final Map<String, String> tempat = new LinkedHashMap<>();
    private Map<String, YamlNode> namaKatalog = Map.of();

    KebijakanAssembler(PolicyChain chain, Problems problems) {
        this.chain = chain;
        this.problems = problems;
    }

    /** The policy; none where anything is wrong with it, which has been told as a problem. */
    Optional<Kebijakan> assemble(SortedMap<String, Syarat> syarat) {
        Optional<Identity> identity = Optional.empty();
        Optional<Isian> isian = Optional.empty();
        for (PolicyPart part : chain.fromAncestor()) {
            isian = over(part.kebijakan().map(IsianReader::read), isian);
            identity = part.kebijakan().flatMap(root -> identity(part.id(), root));
        }
        Optional<KatalogReader> katalog = katalog();
        Optional<TugasReader> tugas = nearest(PolicyPaths.TUGAS).map(TugasReader::read);
        if (!chain.complete() || isian.isEmpty()) {
            return Optional.empty();
        }
        List<String> nomor = isian.get().butir("angkatan");
        tugas.ifPresent(t -> t.angkatanDikenal(nomor));
        Optional<AturanWaktu> waktu = WaktuBuilder.build(isian.get());
        List<PeriodePmo> periode = PeriodeBuilder.build(isian.get());
        Map<Integer, KetentuanAngkatan> angkatan = AngkatanBuilder.build(isian.get());
        List<StatusTindakLanjut> status = StatusBuilder.build(isian.get());
        Batas batas = BatasBuilder.build(isian.get());
        List<PerubahanNilai> perubahan = PerubahanBuilder.build(isian.get());
        if (!problems.isEmpty() || identity.isEmpty() || waktu.isEmpty() || katalog.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Asal> asal = new LinkedHashMap<>(isian.get().asal());
        asal.putAll(katalog.get().asal());
        tugas.ifPresent(t -> asal.putAll(t.asal()));
        namaKatalog = katalog.get().nama();
        tempat.putAll(isian.get().tempat());
        tempat.putAll(katalog.get().tempat());
        tugas.ifPresent(t -> tempat.putAll(t.tempat()));
        String sidikJari =
                Fingerprint.of(chain.parts().stream().map(PolicyPart::files).toList());
        return Optional.of(new Kebijakan(
                new IdentitasKebijakan(chain.self().id(), identity.get().versi(), sidikJari),
                identity.get().nama(),
                identity.get().varian(),
                waktu.get(),
                periode,
                angkatan,
                status,
                batas,
                perubahan,
                katalog.get().katalog(),
                tugas.map(TugasReader::tugas).orElse(List.of()),
                syarat,
                asal,
                isian.get().masa(LocalDate.MIN)));
    }

    /** Where each value of what was put together stands, by its path. */
    Map<String, String> tempat() {
        return tempat;
    }

    /** The name of each topic and subtopic of what was put together, by its kode. */
    Map<String, YamlNode> namaKatalog() {
        return namaKatalog;
    }

    private static Optional<Isian> over(Optional<Isian> own, Optional<Isian> parent) {
        return own.map(o -> parent.map(o::over).orElse(o));
    }

    private Optional<KatalogReader> katalog() {
        if (chain.complete()
                && chain.parts().stream().noneMatch(part -> part.files().files().containsKey(PolicyPaths.KATALOG))) {
            problems.add(chain.self().id(), "KB-103", Map.of());
        }
        return nearest(PolicyPaths.KATALOG).map(KatalogReader::read);
    }

    /** Of a file that is not merged, the nearest of the chain holds, as a whole. */
    private Optional<YamlMap> nearest(String path) {
        for (PolicyPart part : chain.parts()) {
            byte[] bytes = part.files().files().get(path);
            if (bytes != null) {
                return new YamlReader(problems).read(part.berkas(path), bytes);
            }
        }
        return Optional.empty();
    }

    private static Optional<Identity> identity(String folder, YamlMap root) {
        root.require("id", "id").flatMap(YamlNode::text).ifPresent(id -> {
            if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
                root.find("id").orElseThrow().wrong("KB-113");
            } else if (!id.equals(folder)) {
                root.find("id").orElseThrow().wrong("KB-112", Map.of("folder", folder));
            }
        });
        Optional<String> versi = root.require("versi", "versi").flatMap(YamlNode::versi);
        Optional<DwiBahasa> nama = root.require("nama", "nama").flatMap(YamlNode::duaBahasa);
        Optional<Boolean> varian = root.find("varian").map(YamlNode::bool).orElse(Optional.of(false));
        return versi.flatMap(v -> nama.flatMap(n -> varian.map(sebutan -> new Identity(v, n, sebutan))));
    }

    private record Identity(String versi, DwiBahasa nama, boolean varian) {}
}
