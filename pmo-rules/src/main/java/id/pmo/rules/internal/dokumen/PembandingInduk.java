package id.pmo.rules.internal.dokumen;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.kebijakan.Topik;
import id.pmo.rules.kebijakan.AturanBerbeda;
import id.pmo.rules.kebijakan.AturanTertulis;
import id.pmo.rules.kebijakan.NilaiBerbeda;
import id.pmo.rules.kebijakan.NilaiTertulis;
import id.pmo.rules.kebijakan.PerbedaanInduk;
import id.pmo.rules.kebijakan.SyaratBerbeda;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a policy against the one that it extends. */
final class PembandingInduk {

    private final Sisi induk;
    private final Sisi anak;

    private PembandingInduk(Sisi induk, Sisi anak) {
        this.induk = induk;
        this.anak = anak;
    }

    static PerbedaanInduk banding(Sisi induk, Sisi anak) {
        return new PembandingInduk(induk, anak).banding();
    }

    private PerbedaanInduk banding() {
        return new PerbedaanInduk(
                induk.kebijakan().identitas(),
                nilai(),
                tanpa(induk.kebijakan().tugas(), anak.kebijakan().tugas()),
                tanpa(anak.kebijakan().tugas(), induk.kebijakan().tugas()),
                syarat(),
                aturan(AturanDibaca::simpulan, AturanDibaca::kata));
    }

    private List<NilaiBerbeda> nilai() {
        Map<String, List<NilaiTertulis>> lama = NilaiMenurutHari.semua(induk.kebijakan());
        Map<String, List<NilaiTertulis>> baru = NilaiMenurutHari.semua(anak.kebijakan());
        Set<String> jalur = new LinkedHashSet<>(baru.keySet());
        jalur.addAll(lama.keySet());
        List<NilaiBerbeda> beda = new ArrayList<>();
        for (String satu : jalur) {
            List<NilaiTertulis> semula = lama.getOrDefault(satu, List.of());
            List<NilaiTertulis> menjadi = baru.getOrDefault(satu, List.of());
            if (!tanpaAsal(semula).equals(tanpaAsal(menjadi))) {
                beda.add(new NilaiBerbeda(satu, semula, menjadi));
            }
        }
        return beda;
    }

    /** The values alone; days that follow each other with the same value are one stretch. */
    private static List<Bernilai> tanpaAsal(List<NilaiTertulis> semua) {
        List<Bernilai> hasil = new ArrayList<>();
        for (NilaiTertulis satu : semua) {
            Object nilai = satu.nilai() instanceof Topik topik ? topik.nama() : satu.nilai();
            MasaBerlaku masa = satu.masa();
            if (!hasil.isEmpty() && Objects.equals(hasil.get(hasil.size() - 1).nilai(), nilai)) {
                Bernilai awal = hasil.remove(hasil.size() - 1);
                masa = new MasaBerlaku(awal.masa().mulai(), masa.sampai());
            }
            hasil.add(new Bernilai(nilai, masa));
        }
        return hasil;
    }

    private List<SyaratBerbeda> syarat() {
        return anak.kebijakan().syarat().values().stream()
                .map(this::syarat)
                .filter(PembandingInduk::berbeda)
                .toList();
    }

    private SyaratBerbeda syarat(Syarat menjadi) {
        String kode = menjadi.kode();
        return new SyaratBerbeda(
                induk.kebijakan().syarat().get(kode),
                menjadi,
                aturan(dibaca -> dibaca.berlaku(kode), AturanDibaca::kataKondisi),
                aturan(dibaca -> dibaca.tunda(kode), AturanDibaca::kataKondisi),
                aturan(dibaca -> dibaca.pelanggaran(kode), AturanDibaca::kata));
    }

    private static boolean berbeda(SyaratBerbeda satu) {
        Syarat semula = satu.semula();
        if (semula == null) {
            return true;
        }
        boolean pernahBerlaku = semula.aktif() || satu.menjadi().aktif();
        return pernahBerlaku
                && (!isi(semula).equals(isi(satu.menjadi()))
                        || satu.berlaku().ada()
                        || satu.tunda().ada()
                        || satu.pelanggaran().ada());
    }

    /** What a school notices of a syarat, besides its rules. */
    private static List<Object> isi(Syarat syarat) {
        return List.of(
                syarat.judul(),
                syarat.jenis(),
                syarat.sifat(),
                syarat.pesan().teks(),
                syarat.perbaikan().teks(),
                syarat.aktif(),
                syarat.masa());
    }

    /** @param kata by which words of theirs rules are the same */
    private AturanBerbeda aturan(
            Function<AturanDibaca, List<AturanTertulis>> yang,
            BiFunction<AturanDibaca, AturanTertulis, List<String>> kata) {
        return new AturanBerbeda(lain(induk, anak, yang, kata), lain(anak, induk, yang, kata));
    }

    private static List<AturanTertulis> lain(
            Sisi milik,
            Sisi banding,
            Function<AturanDibaca, List<AturanTertulis>> yang,
            BiFunction<AturanDibaca, AturanTertulis, List<String>> kata) {
        Set<List<String>> ada = yang.apply(banding.aturan()).stream()
                .map(satu -> kata.apply(banding.aturan(), satu))
                .collect(Collectors.toSet());
        return yang.apply(milik.aturan()).stream()
                .filter(satu -> !ada.contains(kata.apply(milik.aturan(), satu)))
                .toList();
    }

    private static <T> List<T> tanpa(List<T> semua, List<T> lain) {
        return semua.stream().filter(satu -> !lain.contains(satu)).toList();
    }

    /** One of the two policies, with its rules. */
    record Sisi(Kebijakan kebijakan, AturanDibaca aturan) {}

    private record Bernilai(@Nullable Object nilai, MasaBerlaku masa) {}
}
