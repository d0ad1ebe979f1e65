package id.pmo.rules.internal.penjelasan;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KodeMirip;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.penjelasan.Akibat;
import id.pmo.core.penjelasan.JejakAturan;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.rules.Konteks;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.TracedRules;
import id.pmo.rules.internal.penilaian.Penilai;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Explains how syarat of one policy stand. Thread-safe; loads what it needs when it is first asked. */
public final class Penjelas {

    private static final String KEBERLAKUAN = "keberlakuan";

    private final Penilai penilai;
    private final Supplier<TracedRules> aturan;
    private final JalurKebijakan jalur;
    private volatile @Nullable Bahan bahan;

    /**
     * An explainer of what this one judges.
     *
     * @param aturan loads the policy's rules with their sources
     */
    public Penjelas(Penilai penilai, Supplier<TracedRules> aturan) {
        this.penilai = penilai;
        this.aturan = aturan;
        this.jalur = new JalurKebijakan(penilai.kebijakan());
    }

    /**
     * Why a syarat stands as it does for a report of sound shape.
     *
     * @param kode a syarat of the policy
     */
    public Penjelasan jelaskan(LaporanPmo laporan, Konteks konteks, String kode) {
        Penilai yangMenilai = penilai.untuk(laporan, konteks);
        Map<String, List<Object>> fakta = new HashMap<>();
        HasilPemeriksaan hasil = yangMenilai.nilai(laporan, konteks, (stratum, dilihat) -> {
            List<Object> semua = new ArrayList<>();
            dilihat.forEach(semua::add);
            fakta.put(stratum, semua);
        });
        Bahan siap = siap();
        Terlibat terlibat = new Terlibat(siap.asal(), celah(laporan));
        hasil.temuan(kode).forEach(temuan -> terlibat.letak(temuan.letak()));
        Keadaan keadaan = hasil.butir(kode).map(ButirPeriksa::keadaan).orElseThrow();
        List<JejakAturan> keberlakuan = new ArrayList<>();
        List<JejakAturan> pemeriksaan = new ArrayList<>();
        PenyusunJejak penyusun = new PenyusunJejak(terlibat);
        for (RuleSource satu : siap.aturan().sources()) {
            akibat(satu, kode).ifPresent(akibat -> {
                String stratum = stratum(satu);
                JejakAturan jejak =
                        penyusun.aturan(siap.aturan().trace(satu, fakta.getOrDefault(stratum, List.of())), akibat);
                (stratum.equals(KEBERLAKUAN) ? keberlakuan : pemeriksaan).add(jejak);
            });
        }
        Kebijakan kebijakan = yangMenilai.kebijakan();
        return new Penjelasan(
                kode,
                syarat().get(kode),
                kebijakan.identitas(),
                keadaan,
                penilai.hari(laporan, konteks),
                hasil.temuan(kode),
                keberlakuan,
                pemeriksaan,
                dispensasi(hasil, kode, terlibat),
                terlibat.nilai(yangMenilai.equals(penilai) ? jalur : new JalurKebijakan(kebijakan)),
                List.copyOf(terlibat.isian()));
    }

    /**
     * Explains a report that could not be read.
     *
     * @param penjelas of the policy that the report names; null where that is not there
     */
    public static Penjelasan tidakTerbaca(HasilPemeriksaan hasil, String kode, @Nullable Penjelas penjelas) {
        Syarat syarat = penjelas == null ? null : penjelas.syarat().get(kode);
        List<String> letak =
                hasil.temuan().stream().map(Temuan::letak).distinct().toList();
        return new Penjelasan(
                kode,
                syarat,
                hasil.kebijakan(),
                null,
                null,
                hasil.temuan(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                letak);
    }

    /**
     * Makes sure that the policy has a syarat.
     *
     * @throws IllegalArgumentException if it does not, naming some that it has
     */
    public void pastikanDikenal(String kode) {
        if (!syarat().containsKey(kode)) {
            throw new IllegalArgumentException("kode is " + kode + ", but policy "
                    + penilai.kebijakan().identitas().id() + " has no such syarat; near it: "
                    + String.join(", ", KodeMirip.dari(kode, syarat().keySet())));
        }
    }

    private SortedMap<String, Syarat> syarat() {
        return penilai.kebijakan().syarat();
    }

    private Bahan siap() {
        Bahan siap = bahan;
        if (siap == null) {
            siap = new Bahan(aturan.get(), AsalNilai.baca());
            bahan = siap;
        }
        return siap;
    }

    private static List<Dispensasi> dispensasi(HasilPemeriksaan hasil, String kode, Terlibat terlibat) {
        List<Dispensasi> dispensasi = new ArrayList<>();
        hasil.butir(kode).map(ButirPeriksa::pembebasan).ifPresent(dispensasi::add);
        if (hasil.waktu() != null && hasil.waktu().perpanjangan() != null && terlibat.sebab("perpanjangan")) {
            dispensasi.add(hasil.waktu().perpanjangan());
        }
        if (hasil.rencanaBerubah() != null && terlibat.sebab("rencana")) {
            dispensasi.addAll(hasil.rencanaBerubah().perubahan());
        }
        return dispensasi;
    }

    private static Optional<Akibat> akibat(RuleSource aturan, String kode) {
        for (RuleSource.Call panggilan : aturan.calls()) {
            List<String> teks = panggilan.texts();
            switch (panggilan.method()) {
                case "keberlakuan.berlaku" -> {
                    if (teks.contains(kode)) {
                        return Optional.of(Akibat.BERLAKU);
                    }
                }
                case "keberlakuan.tunda" -> {
                    if (teks.contains(kode)) {
                        return Optional.of(Akibat.TUNDA);
                    }
                }
                case "temuan.catat" -> {
                    if (!teks.isEmpty() && teks.get(0).equals(kode)) {
                        return Optional.of(Akibat.CATAT);
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** The second part of the package, after the policy's id. */
    private static String stratum(RuleSource aturan) {
        return aturan.rulePackage().split("\\.", -1)[1];
    }

    private static Map<String, String> celah(LaporanPmo laporan) {
        Map<String, String> celah = new HashMap<>();
        celah.put("periode", String.valueOf(laporan.periode()));
        Sekolah sekolah = laporan.sekolah();
        celah.put("angkatan", String.valueOf(sekolah == null ? null : sekolah.angkatan()));
        return celah;
    }

    private record Bahan(TracedRules aturan, AsalNilai asal) {}
}
