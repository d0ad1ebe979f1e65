package id.pmo.examples.benchmarks.juri;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.tulisan.Kode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nobody is timed before it answers as the reference does. */
public final class Kesepakatan {

    private Kesepakatan() {}

    /**
     * Compares one with the reference on every case: the whole result where it gives one, else kode and letak of the
     * syarat that it can express.
     *
     * @throws IllegalStateException at the first difference, with both answers
     */
    public static void periksa(Juri juri, List<Kasus> semua) {
        Set<String> kode = juri.kode().stream().map(Kode::tulisan).collect(Collectors.toSet());
        for (int i = 0; i < semua.size(); i++) {
            Kasus kasus = semua.get(i);
            HasilPemeriksaan acuan = DaftarJuri.acuan(kasus);
            Object hasil = juri.siapkan(kasus).get();
            List<String> diharapkan = acuan.temuan().stream()
                    .filter(t -> kode.contains(t.kode()))
                    .map(Temuan::toString)
                    .distinct()
                    .sorted()
                    .toList();
            List<String> ada = juri.temuan(hasil).stream().distinct().toList();
            if (!ada.equals(diharapkan)) {
                throw beda(juri, i, "findings", diharapkan, ada);
            }
            if (hasil instanceof HasilPemeriksaan h && !h.equals(acuan)) {
                throw beda(juri, i, "results", acuan, h);
            }
        }
    }

    private static IllegalStateException beda(Juri juri, int nomor, String apa, Object diharapkan, Object ada) {
        return new IllegalStateException(juri.nama() + " gives other " + apa + " for case " + nomor + ":\n  reference "
                + diharapkan + "\n  it        " + ada + "\nMend it before timing it.");
    }
}
