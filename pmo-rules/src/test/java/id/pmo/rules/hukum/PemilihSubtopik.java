package id.pmo.rules.hukum;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.Langkah;
import id.pmo.core.hasil.RencanaBerubah;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.TindakLanjut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which subtopic a school takes where a step lets it choose. */
final class PemilihSubtopik {

    private static final Pattern ENTRI = Pattern.compile("/laporanTindakLanjut/(\\d+)/subtopik");
    private static final Pattern KODE = Pattern.compile("\\b\\d\\.[A-Z]\\b");

    private final Kebijakan kebijakan;
    private final List<TindakLanjut> entri;
    private final List<String> rencana;
    private final List<String> belumDipakai;
    private final List<String> dipilih = new ArrayList<>();

    /** What each wrong code becomes, the same for every entry that has it. */
    private final Map<String, String> pengganti = new HashMap<>();

    /** Codes that a step tells to give up: no other entry takes one of them, or what would have become of it. */
    private final Set<String> dilepas;

    /** Unknown codes that a step tells to replace; one that a dispensasi allows stays as it is. */
    private final Set<String> diganti;

    PemilihSubtopik(
            Kebijakan kebijakan,
            List<Langkah> langkah,
            LaporanPmo laporan,
            @Nullable RencanaBerubah perubahan,
            @Nullable List<LaporanPmo> riwayat) {
        this.kebijakan = kebijakan;
        this.entri = laporan.laporanTindakLanjut();
        this.dilepas = yangDisebut(langkah, "TL-002");
        this.diganti = yangDisebut(langkah, "TL-004");
        this.rencana = perubahan != null
                ? List.copyOf(perubahan.subtopik())
                : riwayat == null ? List.of() : rencana(kebijakan, laporan, riwayat);
        this.belumDipakai = new ArrayList<>(kebijakan.katalog().topik().stream()
                .flatMap(topik -> topik.subtopik().stream())
                .map(Subtopik::kode)
                .filter(kode -> !dipakai().contains(kode))
                .toList());
    }

    String pilih(int ini, Langkah langkah) {
        Optional<String> disebut = disebut(langkah);
        if (disebut.isPresent()) {
            return disebut.get();
        }
        if (!rencana.isEmpty()) {
            return rencana.get(0);
        }
        String lama = sekarang(ini);
        if (langkah.kode().contains("TL-001")) {
            return baru();
        }
        if (lama == null || langkah.kode().contains("TL-002")) {
            return tetap().stream()
                    .findFirst()
                    .map(this::dikenal)
                    .or(() -> dipilih.stream().findFirst())
                    .orElseGet(this::baru);
        }
        return dikenal(lama);
    }

    /** The code that a step names. */
    Optional<String> disebut(Langkah langkah) {
        return langkah.kode().contains("SK-002")
                ? langkah.perbaikan().stream()
                        .map(teks -> KODE.matcher(teks.id()))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    String salahSatu() {
        return rencana.isEmpty() ? baru() : rencana.get(0);
    }

    List<String> baru(int banyak) {
        List<String> kode = new ArrayList<>();
        for (int i = 0; i < banyak; i++) {
            kode.add(baru());
        }
        return kode;
    }

    /** So many of the known codes give way to another: what each of their entries takes. */
    Map<Integer, String> lebur(int banyak) {
        List<String> dikenal = dipakai().stream()
                .filter(kode -> kebijakan.katalog().subtopik(kode).isPresent())
                .toList();
        List<String> hilang = dikenal.subList(dikenal.size() - banyak, dikenal.size());
        Map<Integer, String> pilihan = new HashMap<>();
        for (int i = 0; i < entri.size(); i++) {
            if (hilang.contains(sekarang(i))) {
                pilihan.put(i, dikenal(tetap().get(0)));
            }
        }
        return pilihan;
    }

    @Nullable
    String sekarang(int ini) {
        return Teks.isi(entri.get(ini).subtopik());
    }

    boolean tanpaStatus(int ini) {
        return Teks.kosong(entri.get(ini).status());
    }

    private List<String> dipakai() {
        return entri.stream()
                .map(satu -> Teks.isi(satu.subtopik()))
                .filter(kode -> kode != null)
                .distinct()
                .toList();
    }

    private List<String> tetap() {
        return dipakai().stream().filter(kode -> !dilepas.contains(kode)).toList();
    }

    private String dikenal(String kode) {
        return diganti.contains(kode) && kebijakan.katalog().subtopik(kode).isEmpty()
                ? pengganti.computeIfAbsent(kode, k -> baru())
                : kode;
    }

    /** The codes of the entries whose choice of a subtopic is to meet a syarat. */
    private Set<String> yangDisebut(List<Langkah> langkah, String syarat) {
        return langkah.stream()
                .filter(satu -> satu.kode().contains(syarat))
                .map(satu -> ENTRI.matcher(satu.letak()))
                .filter(Matcher::matches)
                .flatMap(di -> Optional.ofNullable(sekarang(Integer.parseInt(di.group(1)))).stream())
                .collect(Collectors.toSet());
    }

    private String baru() {
        dipilih.add(belumDipakai.remove(0));
        return dipilih.get(dipilih.size() - 1);
    }

    /** The plan that the other reports tell: of the one report that opens the cycle, if its codes are all known. */
    private static List<String> rencana(Kebijakan kebijakan, LaporanPmo laporan, List<LaporanPmo> riwayat) {
        Optional<PeriodePmo> periode = kebijakan.periode(laporan.periode());
        List<LaporanPmo> pembuka = riwayat.stream()
                .filter(lain -> periode.flatMap(p -> kebijakan.pembukaSiklus(p.siklus()))
                        .filter(p -> Integer.valueOf(p.ke()).equals(lain.periode()))
                        .isPresent())
                .toList();
        if (periode.isEmpty()
                || laporan.periode()
                        .equals(periode.flatMap(p -> kebijakan.pembukaSiklus(p.siklus()))
                                .map(PeriodePmo::ke)
                                .orElse(null))
                || pembuka.size() != 1) {
            return List.of();
        }
        List<String> kode = pembuka.get(0).laporanTindakLanjut().stream()
                .map(satu -> Teks.isi(satu.subtopik()))
                .filter(satu -> satu != null)
                .toList();
        return kode.stream().allMatch(k -> kebijakan.katalog().subtopik(k).isPresent()) ? kode : List.of();
    }
}
