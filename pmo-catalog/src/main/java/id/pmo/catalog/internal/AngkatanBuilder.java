package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Peran;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds what holds for each cohort. */
final class AngkatanBuilder {

    private AngkatanBuilder() {}

    static Map<Integer, KetentuanAngkatan> build(Isian isian) {
        Map<Integer, KetentuanAngkatan> cohorts = new TreeMap<>();
        List<String> numbers = isian.butirWajib("angkatan", "KB-242");
        numbers.forEach(n -> cohort(isian, Integer.parseInt(n)).ifPresent(k -> cohorts.put(k.angkatan(), k)));
        return cohorts;
    }

    private static Optional<KetentuanAngkatan> cohort(Isian isian, int nomor) {
        String path = "angkatan." + nomor + ".";
        Optional<Integer> tahunKe = isian.require(path + "tahunKe").flatMap(n -> n.integer(1));
        Optional<List<Peran>> pelapor =
                isian.require(path + "pelapor").flatMap(n -> n.listOf(item -> item.oneOf(Peran.class)));
        Optional<List<Moda>> moda = isian.require(path + "moda").flatMap(n -> n.listOf(item -> item.oneOf(Moda.class)));
        Optional<Integer> durasiJp = isian.require(path + "durasiJp").flatMap(n -> n.integer(1));
        Limit dokumentasi = Limit.of(isian, path + "minimalDokumentasi", 0);
        Limit rekaman = Limit.of(isian, path + "minimalRekaman", 0);
        if (tahunKe.isEmpty() || pelapor.isEmpty() || moda.isEmpty() || durasiJp.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KetentuanAngkatan(
                nomor,
                tahunKe.get(),
                new LinkedHashSet<>(pelapor.get()),
                new LinkedHashSet<>(moda.get()),
                durasiJp.get(),
                dokumentasi.value(),
                rekaman.value()));
    }
}
