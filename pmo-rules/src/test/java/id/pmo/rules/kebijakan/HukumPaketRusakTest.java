package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Damage to a good pack on its way to going live, with another policy in use.
 *
 * <p>With a seal, no damage whatever goes live. Without one, damage is refused in words for people, or what is left is a
 * policy like any other: it says by its fingerprint that it is another one, and where rules were damaged it judges all
 * examples as before, so that what nobody noticed is what no example asks. Either way nothing hangs, nothing breaks off, and
 * the policy in use is never lost. How many packs are damaged is said by {@code -Dpmo.kerusakan=2000}, and which by {@code
 * -Dpmo.benih=1}.
 */
class HukumPaketRusakTest {

    private static final int BANYAK = Integer.getInteger("pmo.kerusakan", 80);
    private static final long BENIH = Long.getLong("pmo.benih", 1);
    private static final Duration WAJAR = Duration.ofSeconds(30);
    private static final PaketKecil UTUH = PaketKecil.utuh();
    private static final Konteks KONTEKS = Konteks.at(Instant.parse("2023-09-19T05:00:00Z"));
    private static final List<LaporanPmo> LAPORAN = List.of(
            LaporanUntukUji.dasar("pemilihan-lengkap"),
            LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanPelaksanaan/dokumentasi", List.of())),
            LaporanUntukUji.dasar("pemilihan-angkatan-3-lengkap"));

    @Test
    void denganSegelKerusakanApaPunTidakPernahDiberlakukan() {
        KeyPair kunci = KunciSegel.baru();
        PaketKecil bersegel = UTUH;
        for (Map.Entry<String, byte[]> segel : Penyegel.segel(
                        UTUH, PaketKecil.ID, kunci.getPrivate(), Instant.EPOCH, null)
                .entrySet()) {
            bersegel = bersegel.dengan(segel.getKey(), segel.getValue());
        }
        PolicyManager manager = PolicyManager.builder()
                .seal(SealPolicy.of(List.of(kunci.getPublic())))
                .build();
        assertThat(manager.activate(bersegel, "uji", "utuh").problems()).isEmpty();
        PmoEngine dipakai = manager.engine();

        for (long benih = BENIH; benih < BENIH + BANYAK * 5L; benih++) {
            Perusak perusak = new Perusak(benih);
            String path = perusak.pilih(List.copyOf(bersegel.files().keySet()));
            byte[] isi = bersegel.files().get(path);
            PaketKecil rusak = bersegel.dengan(path, benih % 10 == 0 ? null : perusak.satuBita(isi));

            Activation hasil = assertTimeoutPreemptively(WAJAR, () -> manager.activate(rusak, "uji", path));

            assertThat(hasil.step()).as("%s, benih %d", path, benih).isEqualTo(ActivationStep.SEAL);
            assertThat(hasil.problems()).isNotEmpty().allSatisfy(HukumPaketRusakTest::layakDibaca);
            assertThat(manager.engine()).isSameAs(dipakai);
        }
        assertThat(manager.activate(bersegel, "uji", "tetap utuh").problems()).isEmpty();
    }

    @Test
    void tanpaSegelYangDiberlakukanMenilaiSetiapContohSepertiSemula() {
        PolicyManager manager =
                PolicyManager.builder().initial(UTUH).allowOlder().build();
        IdentitasKebijakan semula = manager.active().policies().get(0);
        List<List<String>> putusan = putusan(manager.engine());
        Map<ActivationStep, Integer> langkah = new EnumMap<>(ActivationStep.class);

        for (long benih = BENIH; benih < BENIH + BANYAK; benih++) {
            Perusak perusak = new Perusak(benih);
            boolean aturan = perusak.pilih(List.of(true, true, false));
            String path = perusak.pilih(UTUH.files().keySet().stream()
                    .filter(satu -> !aturan || satu.endsWith(".drl"))
                    .toList());
            PaketKecil rusak = UTUH.dengan(path, perusak.keliru(UTUH.files().get(path)));
            PmoEngine dipakai = manager.engine();

            Activation hasil = assertTimeoutPreemptively(WAJAR, () -> manager.activate(rusak, "uji", path));

            langkah.merge(hasil.step(), 1, Integer::sum);
            String siapa = path + ", benih " + benih;
            if (!hasil.accepted()) {
                assertThat(hasil.problems()).as(siapa).allSatisfy(HukumPaketRusakTest::layakDibaca);
                assertThat(manager.engine()).as(siapa).isSameAs(dipakai);
                continue;
            }
            boolean sama = Arrays.equals(rusak.files().get(path), UTUH.files().get(path));
            assertThat(manager.active().policies().get(0).sidikJari().equals(semula.sidikJari()))
                    .as(siapa)
                    .isEqualTo(sama);
            if (path.endsWith(".drl")) {
                assertThat(putusan(manager.engine())).as(siapa).isEqualTo(putusan);
            }
            assertThat(manager.rollback("uji", "kembali").accepted()).isTrue();
            assertThat(manager.active().policies()).containsExactly(semula);
        }
        assertThat(langkah).containsKeys(ActivationStep.LOAD, ActivationStep.EXAMPLES, ActivationStep.SWAP);
    }

    private static List<List<String>> putusan(PmoEngine engine) {
        return LAPORAN.stream()
                .map(laporan -> engine.check(laporan, KONTEKS).temuan().stream()
                        .map(Temuan::toString)
                        .toList())
                .toList();
    }

    private static void layakDibaca(PolicyProblem masalah) {
        assertThat(masalah.kode()).as(masalah.toString()).isNotEqualTo("KB-742");
        for (Bahasa bahasa : Bahasa.values()) {
            assertThat(masalah.tulis(bahasa))
                    .startsWith(PaketKecil.ID)
                    .doesNotContain("java.", "org.drools", "Exception", "\tat ", "Lambda")
                    .doesNotContainPattern("\\{(satu|dua|tiga)}");
        }
    }
}
