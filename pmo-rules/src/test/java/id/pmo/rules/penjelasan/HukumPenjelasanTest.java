package id.pmo.rules.penjelasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.PenjelasanWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.penjelasan.Akibat;
import id.pmo.core.penjelasan.JejakAturan;
import id.pmo.core.penjelasan.JejakKondisi;
import id.pmo.core.penjelasan.JejakKondisi.NilaiTerbaca;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of explanations, for every syarat of every generated report. */
class HukumPenjelasanTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void penjelasanSependapatDenganPemeriksaan(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = ENGINE.check(kasus.laporan(), kasus.konteks());
        for (ButirPeriksa butir : hasil.daftarPeriksa()) {
            Penjelasan penjelasan = ENGINE.explain(kasus.laporan(), kasus.konteks(), butir.kode());

            assertThat(penjelasan.keadaan()).isEqualTo(butir.keadaan());
            assertThat(penjelasan.temuan()).isEqualTo(hasil.temuan(butir.kode()));
            assertThat(penjelasan.isian()).containsAll(butir.letak());
            assertThat(sebabnya(penjelasan))
                    .as("%s %s", penjelasan.kode(), penjelasan)
                    .isTrue();
            assertThat(penjelasan.keberlakuan()).allSatisfy(HukumPenjelasanTest::tuntas);
            assertThat(penjelasan.pemeriksaan()).isNotEmpty().allSatisfy(HukumPenjelasanTest::tuntas);
            assertThat(PenjelasanWriter.toJson(penjelasan, null, Bahasa.ID)).startsWith("{\"asal\":null");
        }
    }

    /** What the traces must say for a syarat to stand as it does. */
    private static boolean sebabnya(Penjelasan p) {
        Keadaan keadaan = p.keadaan();
        return switch (keadaan) {
            case TIDAK_BERLAKU -> p.keberlakuan().stream().noneMatch(JejakAturan::terpenuhi);
            case BELUM_DAPAT_DIPERIKSA ->
                terpenuhi(p.keberlakuan(), Akibat.TUNDA) && !terpenuhi(p.keberlakuan(), Akibat.BERLAKU);
            case DIBEBASKAN ->
                p.keberlakuan().stream().anyMatch(JejakAturan::terpenuhi)
                        && p.dispensasi().stream().anyMatch(Pembebasan.class::isInstance)
                        && !terpenuhi(p.pemeriksaan(), Akibat.CATAT);
            case TERPENUHI -> terpenuhi(p.keberlakuan(), Akibat.BERLAKU) && !terpenuhi(p.pemeriksaan(), Akibat.CATAT);
            case BELUM_ADA, TIDAK_SESUAI ->
                terpenuhi(p.keberlakuan(), Akibat.BERLAKU) && terpenuhi(p.pemeriksaan(), Akibat.CATAT);
        };
    }

    private static boolean terpenuhi(List<JejakAturan> aturan, Akibat akibat) {
        return aturan.stream().anyMatch(a -> a.akibat() == akibat && a.terpenuhi());
    }

    /** A rule that holds shows ways on which all holds; one that does not names the first condition that failed. */
    private static void tuntas(JejakAturan aturan) {
        benarMenurutNilainya(aturan);
        assertThat(aturan.jalan()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(aturan.jalan()).allSatisfy(jalan -> {
            assertThat(jalan.sampai()).isEqualTo(aturan.terpenuhi());
            assertThat(jalan.kondisi().stream().allMatch(k -> Boolean.TRUE.equals(k.benar())))
                    .isEqualTo(aturan.terpenuhi());
            assertThat(jalan.kondisi().stream().filter(JejakKondisi::gagal).count())
                    .isEqualTo(aturan.terpenuhi() ? 0 : 1);
        });
        assertThat(aturan.gagalPertama().isPresent()).isEqualTo(!aturan.terpenuhi());
        aturan.gagalPertama().ifPresent(gagal -> assertThat(gagal.teks()).isNotBlank());
    }

    /** What the plainest constraints say of the values beside them: text, truth and values belong together. */
    private static void benarMenurutNilainya(JejakAturan aturan) {
        aturan.jalan().forEach(HukumPenjelasanTest::benarMenurutNilainya);
    }

    private static void benarMenurutNilainya(JejakAturan.Jalan jalan) {
        for (JejakKondisi kondisi : jalan.kondisi()) {
            kondisi.dalam().forEach(HukumPenjelasanTest::benarMenurutNilainya);
            kondisi.uji().stream()
                    .filter(uji -> uji.benar() != null && !uji.nilai().isEmpty())
                    .forEach(uji -> seharusnya(uji.teks(), uji.nilai())
                            .ifPresent(benar ->
                                    assertThat(uji.benar()).as("%s", uji).isEqualTo(benar)));
        }
    }

    private static Optional<Boolean> seharusnya(String teks, List<NilaiTerbaca> nilai) {
        Object pertama = nilai.get(0).nilai();
        Object terakhir = nilai.get(nilai.size() - 1).nilai();
        String bentuk = teks.replaceAll("\\$?[a-zA-Z]\\w*", "x");
        return switch (bentuk) {
            case "x" -> Optional.of(Boolean.TRUE.equals(pertama));
            case "!x" -> Optional.of(Boolean.FALSE.equals(pertama));
            case "x < x" -> Optional.of(pertama != null && urutan(pertama, terakhir) < 0);
            case "x > x" -> Optional.of(pertama != null && urutan(pertama, terakhir) > 0);
            case "x == x" -> Optional.of(teks.endsWith("null") ? pertama == null : cocok(teks, pertama, terakhir));
            default -> Optional.empty();
        };
    }

    private static boolean cocok(String teks, Object pertama, Object terakhir) {
        boolean denganTetapan = teks.endsWith("true") || teks.endsWith("false");
        return denganTetapan
                ? String.valueOf(pertama).equals(teks.substring(teks.lastIndexOf(' ') + 1))
                : Objects.equals(pertama, terakhir);
    }

    @SuppressWarnings("unchecked")
    private static int urutan(Object kiri, Object kanan) {
        return ((Comparable<Object>) kiri).compareTo(kanan);
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }
}
