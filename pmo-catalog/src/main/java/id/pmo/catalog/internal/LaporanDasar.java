package id.pmo.catalog.internal;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.hasil.Temuan;
import java.util.List;
import java.util.Map;

/** Sees that a base report can be read, so that each example that changes it answers for its own changes alone. */
final class LaporanDasar {

    private static final LaporanReader PEMBACA = LaporanReader.ofDefaults();

    private LaporanDasar() {}

    static void periksa(String berkas, String text, Problems problems) {
        if (PEMBACA.read(text) instanceof HasilBaca.TidakTerbaca salah) {
            List<Temuan> tanpaPosisi = salah.temuanTanpaPosisi();
            for (int i = 0; i < tanpaPosisi.size(); i++) {
                Map<String, Object> nilai = salah.temuan().get(i).nilai();
                problems.add(
                        berkas,
                        angka(nilai, "baris"),
                        angka(nilai, "kolom"),
                        tanpaPosisi.get(i).letak(),
                        "KB-267",
                        Map.of(
                                "sebab", tanpaPosisi.get(i).pesan(),
                                "saran", tanpaPosisi.get(i).perbaikan()));
            }
        }
    }

    private static int angka(Map<String, Object> nilai, String nama) {
        return nilai.get(nama) instanceof Number angka ? Math.toIntExact(angka.longValue()) : 0;
    }
}
