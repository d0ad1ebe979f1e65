package id.pmo.rules.internal.dokumen;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.penjelasan.AsalNilai;
import id.pmo.rules.internal.policy.CheckedPack;
import id.pmo.rules.internal.policy.PackCheck;
import id.pmo.rules.internal.policy.StrataFactory;
import id.pmo.rules.internal.uji.Silsilah;
import id.pmo.rules.kebijakan.AturanTertulis;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.PerbedaanInduk;
import id.pmo.rules.kebijakan.SyaratTertulis;
import id.pmo.rules.kebijakan.TugasTertulis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers all that a policy says. */
public final class PenyusunDokumen {

    private static final String SYARAT = "syarat.";
    private static final String TUGAS = "tugas.";

    private final LoadedPolicy policy;
    private final AturanDibaca aturan;

    private PenyusunDokumen(LoadedPolicy policy) {
        this.policy = policy;
        this.aturan = AturanDibaca.dari(policy);
    }

    /**
     * Gathers.
     *
     * @throws PolicyException if anything is wrong with the policy
     */
    public static DokumenKebijakan susun(PolicySource source, String id) {
        CheckedPack diperiksa = PackCheck.check(source, id, new StrataFactory(EvaluatorKind.AUTO));
        CheckedPack.Sound baik = diperiksa.sound().orElseThrow(() -> new PolicyException(id, diperiksa.problems()));
        List<String> silsilah = new Silsilah(source).dari(id);
        PenyusunDokumen penyusun = new PenyusunDokumen(baik.policy());
        return penyusun.susun(silsilah, silsilah.size() == 1 ? null : penyusun.perbedaan(source, silsilah.get(1)));
    }

    /** None where the parent is no policy by itself: the files of both are needed to make one. */
    private @Nullable PerbedaanInduk perbedaan(PolicySource source, String induk) {
        LoadedPolicy dibaca;
        try {
            dibaca = PolicyLoader.of(source).load(induk);
        } catch (PolicyException tidakUtuh) {
            return null;
        }
        return PembandingInduk.banding(
                new PembandingInduk.Sisi(dibaca.kebijakan(), AturanDibaca.dari(dibaca)),
                new PembandingInduk.Sisi(policy.kebijakan(), aturan));
    }

    private DokumenKebijakan susun(List<String> silsilah, @Nullable PerbedaanInduk perbedaan) {
        Kebijakan kebijakan = policy.kebijakan();
        return new DokumenKebijakan(
                kebijakan,
                silsilah,
                NilaiMenurutHari.semua(kebijakan),
                tugas(kebijakan),
                kebijakan.syarat().values().stream().map(this::syarat).toList(),
                policy.contoh(),
                aturan.simpulan(),
                policy.tempat(),
                policy.tanda(),
                perbedaan);
    }

    private SyaratTertulis syarat(Syarat syarat) {
        String kode = syarat.kode();
        List<AturanTertulis> semua = Stream.of(aturan.berlaku(kode), aturan.tunda(kode), aturan.pelanggaran(kode))
                .flatMap(List::stream)
                .toList();
        return new SyaratTertulis(
                syarat,
                berkas(kode),
                aturan.berlaku(kode),
                aturan.tunda(kode),
                aturan.pelanggaran(kode),
                nilai(aturan.nilai(semua)),
                policy.contohUji().getOrDefault(kode, List.of()));
    }

    /** Those of a cohort become those of every cohort. */
    private Set<String> nilai(Set<String> jalur) {
        return jalur.stream()
                .flatMap(satu -> satu.contains(AsalNilai.ANGKATAN)
                        ? policy.kebijakan().angkatan().keySet().stream()
                                .map(nomor -> satu.replace(AsalNilai.ANGKATAN, String.valueOf(nomor)))
                        : Stream.of(satu))
                .collect(Collectors.toSet());
    }

    /** The own file first: what it gives stands before what a parent gives. */
    private Map<String, List<String>> berkas(String kode) {
        String awal = SYARAT + kode + ".";
        String sendiri = policy.kebijakan().identitas().id() + "/";
        Map<String, List<String>> berkas = new LinkedHashMap<>();
        for (boolean milikSendiri : new boolean[] {true, false}) {
            policy.tempat().forEach((jalur, tempat) -> {
                if (jalur.startsWith(awal) && tempat.startsWith(sendiri) == milikSendiri) {
                    berkas.computeIfAbsent(tempat.substring(0, tempat.lastIndexOf(':')), b -> new ArrayList<>())
                            .add(jalur.substring(awal.length()));
                }
            });
        }
        return berkas;
    }

    /** Each sentence of the file has its provenance, in the same order. */
    private List<TugasTertulis> tugas(Kebijakan kebijakan) {
        List<String> jalur = kebijakan.asal().keySet().stream()
                .filter(satu -> satu.startsWith(TUGAS))
                .toList();
        List<TugasTertulis> tugas = new ArrayList<>();
        for (int i = 0; i < kebijakan.tugas().size(); i++) {
            Asal asal = Objects.requireNonNull(kebijakan.asal().get(jalur.get(i)), jalur.get(i));
            String tempat = Objects.requireNonNull(policy.tempat().get(jalur.get(i)), jalur.get(i));
            tugas.add(new TugasTertulis(kebijakan.tugas().get(i), asal, tempat));
        }
        return tugas;
    }
}
