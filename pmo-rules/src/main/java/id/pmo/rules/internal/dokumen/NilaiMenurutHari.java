package id.pmo.rules.internal.dokumen;

import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.penjelasan.NilaiKebijakan;
import id.pmo.rules.internal.penjelasan.JalurKebijakan;
import id.pmo.rules.kebijakan.NilaiTertulis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the values of a policy are, day by day. */
final class NilaiMenurutHari {

    /** What a period or a cohort is known by, and no value of it. */
    private static final List<String> PENGENAL = List.of("ke", "angkatan");

    private final Kebijakan kebijakan;

    /** The policy as it stands from each of its days of change on. */
    private final Map<LocalDate, JalurKebijakan> harian = new TreeMap<>();

    private NilaiMenurutHari(Kebijakan kebijakan) {
        this.kebijakan = kebijakan;
        kebijakan.hariPerubahan().forEach(hari -> harian.put(hari, new JalurKebijakan(kebijakan.pada(hari))));
    }

    /** All values by their paths, in the order of the file. */
    static Map<String, List<NilaiTertulis>> semua(Kebijakan kebijakan) {
        NilaiMenurutHari hari = new NilaiMenurutHari(kebijakan);
        Map<String, List<NilaiTertulis>> semua = new LinkedHashMap<>();
        hari.jalur().forEach(jalur -> semua.put(jalur, hari.nilai(jalur)));
        kebijakan.statusTindakLanjut().forEach(satu -> hari.tetap("statusTindakLanjut." + satu.kode(), satu, semua));
        kebijakan.katalog().topik().forEach(topik -> {
            hari.tetap("katalog." + topik.kode(), topik, semua);
            topik.subtopik().forEach(satu -> hari.tetap("katalog." + satu.kode(), satu, semua));
        });
        return semua;
    }

    /** What is the same on every day. */
    private void tetap(String jalur, Object nilai, Map<String, List<NilaiTertulis>> semua) {
        semua.put(
                jalur,
                List.of(new NilaiTertulis(
                        nilai, MasaBerlaku.SELALU, kebijakan.asal().get(jalur))));
    }

    private List<String> jalur() {
        List<String> jalur = new ArrayList<>(List.of("zonaWaktu", "geserLibur", "libur"));
        kebijakan.periode().forEach(satu -> jalur.addAll(medan("periode." + satu.ke() + ".", PeriodePmo.class)));
        kebijakan
                .angkatan()
                .keySet()
                .forEach(satu -> jalur.addAll(medan("angkatan." + satu + ".", KetentuanAngkatan.class)));
        jalur.addAll(medan("batasan.", Batas.class));
        return jalur;
    }

    private static List<String> medan(String awal, Class<? extends Record> isi) {
        return Arrays.stream(isi.getRecordComponents())
                .map(medan -> medan.getName())
                .filter(nama -> !PENGENAL.contains(nama))
                .map(nama -> awal + nama)
                .toList();
    }

    private List<NilaiTertulis> nilai(String jalur) {
        List<NilaiTertulis> semua = new ArrayList<>();
        NilaiKebijakan sekarang = new JalurKebijakan(kebijakan).nilai(jalur).orElseThrow();
        LocalDate mulai = null;
        for (Map.Entry<LocalDate, JalurKebijakan> satu : harian.entrySet()) {
            NilaiKebijakan berikut = satu.getValue().nilai(jalur).orElseThrow();
            if (!berikut.equals(sekarang)) {
                semua.add(tertulis(sekarang, mulai, satu.getKey().minusDays(1)));
                sekarang = berikut;
                mulai = satu.getKey();
            }
        }
        semua.add(tertulis(sekarang, mulai, null));
        return semua;
    }

    private static NilaiTertulis tertulis(NilaiKebijakan nilai, @Nullable LocalDate mulai, @Nullable LocalDate sampai) {
        return new NilaiTertulis(nilai.nilai(), new MasaBerlaku(mulai, sampai), nilai.asal());
    }
}
