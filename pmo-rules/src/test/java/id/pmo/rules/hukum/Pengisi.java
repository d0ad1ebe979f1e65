package id.pmo.rules.hukum;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Peran;
import id.pmo.rules.PmoEngine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import tools.jackson.core.JsonPointer;

/** Fills in what a BELUM_ADA finding says is missing, as a school would. */
final class Pengisi {

    private static final String URAIAN = "Uraian yang cukup panjang untuk menjelaskan keadaannya.";

    /** What a field is filled with; every other field is a free text. */
    private static final Map<String, Object> ISIAN = Map.ofEntries(
            Map.entry("ID-001", "10000001"),
            Map.entry("ID-002", 2),
            Map.entry("ID-004", 1),
            Map.entry("ID-101", "KEPALA_SEKOLAH"),
            Map.entry("LP-101", "2023-08-22"),
            Map.entry("LP-111", 18),
            Map.entry("TL-006", "2.F"),
            Map.entry("TL-014", "AKAN_DILAKSANAKAN"),
            Map.entry("TL-024", List.of(Map.of("pihak", "Guru kelas"))),
            Map.entry("RI-013", false));

    private final LembarIsian laporan;

    private Pengisi(LaporanPmo laporan) {
        this.laporan = new LembarIsian(laporan);
    }

    static LaporanPmo isi(LaporanPmo laporan, Temuan temuan, HasilPemeriksaan hasil) {
        Pengisi pengisi = new Pengisi(laporan);
        pengisi.isi(temuan, hasil);
        return pengisi.laporan.jadi();
    }

    private void isi(Temuan temuan, HasilPemeriksaan hasil) {
        JsonPointer letak = JsonPointer.compile(temuan.letak());
        switch (temuan.kode()) {
            case "LP-131", "LP-141" ->
                tambah(
                        letak,
                        angka(temuan, "kurang"),
                        i -> Map.of("judul", "Judul " + i, "berkas", "tambahan-" + i + ".pdf"));
            case "LP-161" ->
                ((Collection<?>) temuan.nilai().get("absen"))
                        .forEach(peran -> laporan.tambah(letak, ((Peran) peran).name()));
            case "LP-162" -> laporan.tambah(letak, "FASILITATOR_SEKOLAH_PENGGERAK");
            case "TL-001" -> tambahSubtopik(letak, angka(temuan, "kurang"));
            case "TL-008" -> tambahSubtopik(letak, angka(temuan, "disarankan") - angka(temuan, "ada"));
            case "RI-001" -> tambahSubtopik(letak, 1);
            case "SK-002" ->
                laporan.tambah(letak, Map.of("subtopik", temuan.nilai().get("subtopik")));
            case "TL-016" -> isiTenggat(letak);
            case "RI-011" -> laporan.pasang(letak.append(JsonPointer.compile("/berjalanBaik")), URAIAN);
            case "BW-002", "BW-004" ->
                laporan.pasang(letak, hasil.diperiksaPada().toOffsetDateTime().toString());
            default -> laporan.pasang(letak, ISIAN.getOrDefault(temuan.kode(), URAIAN));
        }
    }

    private void isiTenggat(JsonPointer letak) {
        if (letak.last().getMatchingProperty().equals("tenggat")) {
            laporan.pasang(letak, Map.of("mulai", "2023-09-01", "selesai", "2023-12-31"));
        } else {
            laporan.pasang(letak, "2023-10-01");
        }
    }

    private void tambahSubtopik(JsonPointer letak, int jumlah) {
        String sudahAda = laporan.toString();
        List<String> baru =
                PmoEngine.ofDefaults().kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow().katalog().topik().stream()
                        .flatMap(topik -> topik.subtopik().stream())
                        .map(Subtopik::kode)
                        .filter(kode -> !sudahAda.contains("\"" + kode + "\""))
                        .toList();
        tambah(letak, jumlah, i -> Map.of("subtopik", baru.get(i)));
    }

    private void tambah(JsonPointer letak, int jumlah, IntFunction<Map<String, ?>> butir) {
        for (int i = 0; i < jumlah; i++) {
            laporan.tambah(letak, butir.apply(i));
        }
    }

    private static int angka(Temuan temuan, String nama) {
        return (Integer) temuan.nilai().get(nama);
    }
}
