package id.pmo.core.hasil;

import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes steps out of the WAJIB findings: one for each place, where an edit that is due anyway also settles what the
 * follow-up section as a whole lacks.
 */
final class PenyusunLangkah {

    private static final String BAGIAN = "/laporanTindakLanjut";

    /** The syarat of the section as a whole, which another edit may meet. */
    private static final Set<String> SELURUH_BAGIAN = Set.of("TL-001", "TL-002", "SK-002", "RI-001");

    /** By these an entry has to choose its subtopik anew. */
    private static final Set<String> PILIH_ULANG = Set.of("TL-004", "TL-006", "SK-001");

    /** These ask for a subtopik that the plan holds, which an entry cannot have once a dispensasi has emptied the plan. */
    private static final Set<String> HARUS_DARI_RENCANA = Set.of("SK-001", "TL-006");

    /** What is asked besides depends on the values there: through the policy, the history or a dispensasi. */
    private static final Set<String> PENENTU = Set.of("/periode", "/sekolah/npsn", "/sekolah/angkatan");

    private static final List<String> URUTAN = List.of("/sekolah", "/pelapor", "/laporanPelaksanaan", BAGIAN);

    private final Map<String, List<Temuan>> perTempat = new TreeMap<>(UrutanLetak.BAKU);
    private final List<List<Temuan>> butirBaru = new ArrayList<>();
    private final boolean tidakTerbaca;
    private final boolean rencanaHabis;

    private PenyusunLangkah(HasilPemeriksaan hasil) {
        this.tidakTerbaca = hasil.status() == StatusKelengkapan.TIDAK_TERBACA;
        this.rencanaHabis = hasil.rencanaBerubah() != null
                && hasil.rencanaBerubah().subtopik().isEmpty();
    }

    static List<Langkah> langkah(HasilPemeriksaan hasil) {
        PenyusunLangkah penyusun = new PenyusunLangkah(hasil);
        List<Temuan> wajib = hasil.temuan().stream()
                .filter(temuan -> temuan.sifat() == Sifat.WAJIB)
                .toList();
        penyusun.kelompokkan(wajib);
        hasil.temuan("TL-001").stream().filter(wajib::contains).forEach(penyusun::kurangSubtopik);
        hasil.temuan("TL-002").stream().filter(wajib::contains).forEach(penyusun::lebihSubtopik);
        penyusun.subtopikRencana(wajib);
        return penyusun.susun();
    }

    private void kelompokkan(List<Temuan> wajib) {
        Set<String> tempat = new HashSet<>();
        Set<String> dilepas = new HashSet<>();
        for (Temuan temuan : wajib) {
            tempat.add(temuan.letak());
            if (rencanaHabis && HARUS_DARI_RENCANA.contains(temuan.kode())) {
                dilepas.add(entri(temuan.letak()));
            }
        }
        for (Temuan temuan : wajib) {
            if (!SELURUH_BAGIAN.contains(temuan.kode())) {
                perTempat
                        .computeIfAbsent(tempatLangkah(temuan, tempat, dilepas), t -> new ArrayList<>())
                        .add(temuan);
            }
        }
    }

    /** Where a finding is mended: at its place, with the subtopik of its entry, or by leaving that entry out. */
    private static String tempatLangkah(Temuan temuan, Set<String> tempat, Set<String> dilepas) {
        String entri = entri(temuan.letak());
        if (dilepas.contains(entri)) {
            return entri;
        }
        String subtopik = temuan.letak().replaceFirst("/topik$", "/subtopik");
        return tempat.contains(subtopik) ? subtopik : temuan.letak();
    }

    /** The follow-up entry in which a place lies; the place itself where it lies in none. */
    private static String entri(String letak) {
        return letak.replaceFirst("^(" + BAGIAN + "/\\d+)/.*$", "$1");
    }

    /** An entry without a subtopik can take a new one, and so can all but one of those that share a wrong code. */
    private void kurangSubtopik(Temuan kurang) {
        int sisa = angka(kurang, "kurang");
        Set<Object> dipakai = new HashSet<>();
        for (List<Temuan> pilihan : pilihanUlang()) {
            Optional<Object> salah = kodeSalah(pilihan);
            if (sisa > 0 && (salah.isEmpty() || !dipakai.add(salah.get()))) {
                pilihan.add(sejumlah(kurang, "kurang", 1));
                sisa--;
            }
        }
        if (sisa > 0) {
            butirBaru.add(List.of(sejumlah(kurang, "kurang", sisa)));
        }
    }

    /** A wrong code goes away when its entries take a subtopik that another entry has. */
    private void lebihSubtopik(Temuan lebih) {
        int sisa = angka(lebih, "lebih");
        List<Object> salah = pilihanUlang().stream()
                .flatMap(pilihan -> kodeSalah(pilihan).stream())
                .distinct()
                .toList();
        List<Object> dilebur = salah.subList(Math.max(0, salah.size() - sisa), salah.size());
        for (List<Temuan> pilihan : pilihanUlang()) {
            kodeSalah(pilihan).filter(dilebur::contains).ifPresent(k -> pilihan.add(sejumlah(lebih, "lebih", 1)));
        }
        if (sisa > dilebur.size()) {
            butirBaru.add(List.of(sejumlah(lebih, "lebih", sisa - dilebur.size())));
        }
    }

    /** An entry that has to choose anew can take a planned subtopik; an entry for one is a report of progress. */
    private void subtopikRencana(List<Temuan> wajib) {
        List<List<Temuan>> pilihan = pilihanUlang();
        List<Temuan> entri = new ArrayList<>();
        wajib.stream().filter(temuan -> temuan.kode().equals("SK-002")).forEach(entri::add);
        for (int i = 0; i < entri.size(); i++) {
            if (i < pilihan.size()) {
                pilihan.get(i).add(entri.get(i));
            } else {
                butirBaru.add(new ArrayList<>(List.of(entri.get(i))));
            }
        }
        for (Temuan temuan : wajib) {
            if (temuan.kode().equals("RI-001")) {
                if (entri.isEmpty()) {
                    butirBaru.add(List.of(temuan));
                } else {
                    butirBaru.get(0).add(temuan);
                }
            }
        }
    }

    private List<Langkah> susun() {
        List<Langkah> langkah = new ArrayList<>();
        perTempat.forEach((letak, temuan) -> langkah.add(satu(letak, temuan)));
        butirBaru.forEach(temuan -> langkah.add(satu(temuan.get(0).letak(), temuan)));
        langkah.sort(Comparator.comparing((Langkah l) -> !l.periksaLagi()).thenComparingInt(PenyusunLangkah::urutan));
        return List.copyOf(langkah);
    }

    private Langkah satu(String letak, List<Temuan> temuan) {
        return new Langkah(
                letak,
                temuan.stream().map(Temuan::kode).toList(),
                temuan.stream().map(Temuan::perbaikan).toList(),
                tidakTerbaca || PENENTU.contains(letak));
    }

    private static int urutan(Langkah langkah) {
        for (int i = 0; i < URUTAN.size(); i++) {
            if (langkah.letak().startsWith(URUTAN.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private List<List<Temuan>> pilihanUlang() {
        return perTempat.entrySet().stream()
                .filter(tempat -> tempat.getKey().endsWith("/subtopik")
                        && tempat.getValue().stream()
                                .anyMatch(temuan ->
                                        temuan.letak().endsWith("/subtopik") && PILIH_ULANG.contains(temuan.kode())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Optional<Object> kodeSalah(List<Temuan> pilihan) {
        return pilihan.stream()
                .filter(temuan ->
                        temuan.kode().equals("TL-004") && temuan.letak().endsWith("/subtopik"))
                .findFirst()
                .map(temuan -> temuan.nilai().get("kode"));
    }

    private static int angka(Temuan temuan, String nama) {
        return temuan.nilai().get(nama) instanceof Integer banyak ? banyak : 1;
    }

    private static Temuan sejumlah(Temuan temuan, String nama, int banyak) {
        Map<String, Object> nilai = new TreeMap<>(temuan.nilai());
        nilai.put(nama, banyak);
        return new Temuan(temuan.syarat(), temuan.letak(), nilai);
    }
}
