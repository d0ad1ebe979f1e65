package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.RiwayatBersama;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A gate that judges a corpus of reports by the policies in use and by those that are to replace them, each report by the
 * policy that it would get, and refuses more change than is expected. Immutable. What it tells holds counts and codes only,
 * nothing of a report.
 */
public final class CorpusGate implements Gate {

    private static final String BERKAS = "korpus";

    private final Supplier<? extends List<? extends HasilBaca>> korpus;
    private final Konteks konteks;
    private final BatasPerubahan batas;
    private final @Nullable SortedSet<String> diharapkan;

    private CorpusGate(
            Supplier<? extends List<? extends HasilBaca>> korpus,
            Konteks konteks,
            BatasPerubahan batas,
            @Nullable SortedSet<String> diharapkan) {
        this.korpus = Objects.requireNonNull(korpus, "korpus");
        this.konteks = Objects.requireNonNull(konteks, "konteks");
        this.batas = Objects.requireNonNull(batas, "batas");
        this.diharapkan = diharapkan;
    }

    /**
     * Lets so many reports turn, whichever findings change.
     *
     * @param korpus gives all reports that there are of some schools; asked at each activation, so that they need not be
     *     kept. What it throws refuses the policies; so does a corpus without a single report that can be read, since it
     *     says nothing.
     * @param konteks moment and dispensations, the same for both; history is taken from the corpus
     */
    public static CorpusGate of(
            Supplier<? extends List<? extends HasilBaca>> korpus, Konteks konteks, BatasPerubahan batas) {
        return new CorpusGate(korpus, konteks, batas, null);
    }

    /** The same where only findings of these syarat may come, go, or weigh otherwise. */
    public CorpusGate withKodeDiharapkan(Collection<String> kode) {
        return new CorpusGate(korpus, konteks, batas, Collections.unmodifiableSortedSet(new TreeSet<>(kode)));
    }

    @Override
    public List<PolicyProblem> check(PmoEngine active, PmoEngine candidate) {
        RekapPerubahan rekap = bandingkan(korpus.get(), active, candidate);
        if (rekap.semua().laporan() == rekap.takTerbaca() && rekap.semua().berbalik() == 0) {
            return List.of(masalah("KB-746", Map.of("laporan", rekap.takTerbaca())));
        }
        List<PolicyProblem> masalah = new ArrayList<>();
        if (batas.dilewati(rekap)) {
            masalah.add(terlaluBanyak(rekap));
        }
        SortedSet<String> boleh = diharapkan;
        if (boleh != null) {
            rekap.kode().forEach((kode, jumlah) -> {
                if (!boleh.contains(kode)) {
                    masalah.add(tidakDiharapkan(kode, jumlah, boleh));
                }
            });
        }
        return masalah;
    }

    private RekapPerubahan bandingkan(List<? extends HasilBaca> semua, PmoEngine active, PmoEngine candidate) {
        RiwayatBersama lama = RiwayatBersama.dari(semua, active, konteks);
        RiwayatBersama baru = RiwayatBersama.dari(semua, candidate, konteks);
        RekapPerubahan rekap = new RekapPerubahan();
        for (int i = 0; i < semua.size(); i++) {
            HasilBaca satu = semua.get(i);
            rekap.catat(
                    satu instanceof HasilBaca.Terbaca terbaca ? terbaca.laporan() : null,
                    Perubahan.antara(active.check(satu, lama.konteks(i)), candidate.check(satu, baru.konteks(i))));
        }
        return rekap;
    }

    private PolicyProblem terlaluBanyak(RekapPerubahan rekap) {
        return masalah(
                "KB-744",
                Map.of(
                        "laporan",
                        rekap.semua().laporan(),
                        "berbalik",
                        rekap.semua().berbalik(),
                        "batas",
                        batas,
                        "rincian",
                        rekap.balik().entrySet().stream()
                                .map(satu -> satu.getKey() + " " + satu.getValue())
                                .collect(Collectors.joining("; "))));
    }

    private static PolicyProblem tidakDiharapkan(
            String kode, RekapPerubahan.Jumlah jumlah, SortedSet<String> diharapkan) {
        DwiBahasa tidakSatuPun = new DwiBahasa("tidak satu pun", "none");
        return masalah(
                "KB-745",
                Map.of(
                        "kode",
                        kode,
                        "ditambah",
                        jumlah.ditambah(),
                        "dihapus",
                        jumlah.dihapus(),
                        "berganti",
                        jumlah.berganti(),
                        "diharapkan",
                        diharapkan.isEmpty() ? tidakSatuPun : diharapkan));
    }

    private static PolicyProblem masalah(String kode, Map<String, ?> nilai) {
        return PolicyProblem.of(BERKAS, 0, 0, "", kode, nilai);
    }
}
