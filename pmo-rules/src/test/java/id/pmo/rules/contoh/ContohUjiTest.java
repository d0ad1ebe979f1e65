package id.pmo.rules.contoh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside each rule. */
class ContohUjiTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final PolicySource SOURCE = PolicySource.builtIn();
    private static final Map<String, LoadedPolicy> POLICIES = SOURCE.ids().stream()
            .collect(Collectors.toMap(id -> id, id -> PolicyLoader.of(SOURCE).load(id)));

    @TestFactory
    Stream<DynamicTest> setiapContohUjiBerlaku() {
        return SOURCE.ids().stream().flatMap(this::contoh);
    }

    @TestFactory
    Stream<DynamicTest> setiapKodePunyaContohYangMelanggarDanYangTidak() {
        return load(PmoEngine.DEFAULT_POLICY).kebijakan().syarat().keySet().stream()
                .map(kode -> DynamicTest.dynamicTest(kode, () -> {
                    List<ContohUji> contoh = SOURCE.ids().stream()
                            .flatMap(id -> load(id).contohUji().getOrDefault(kode, List.of()).stream())
                            .toList();
                    assertThat(contoh).as("contoh yang melanggar").anyMatch(c -> melanggar(c, kode));
                    assertThat(contoh).as("contoh batas yang tidak melanggar").anyMatch(c -> !melanggar(c, kode));
                }));
    }

    private static LoadedPolicy load(String id) {
        return POLICIES.get(id);
    }

    private Stream<DynamicTest> contoh(String id) {
        LoadedPolicy policy = load(id);
        Set<String> punyaSendiri = SOURCE.find(id).orElseThrow().files().keySet().stream()
                .filter(path -> path.endsWith(".yaml"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length()))
                .collect(Collectors.toSet());
        return policy.contohUji().entrySet().stream()
                .filter(kode -> punyaSendiri.contains(kode.getKey()))
                .flatMap(kode -> kode.getValue().stream()
                        .map(contoh -> DynamicTest.dynamicTest(
                                id + " " + kode.getKey() + ": " + contoh.nama(),
                                () -> jalankan(policy, kode.getKey(), contoh))));
    }

    private static void jalankan(LoadedPolicy policy, String kode, ContohUji contoh) {
        LaporanPmo laporan = LaporanContoh.buat(policy, contoh.laporan());
        HasilPemeriksaan hasil = ENGINE.check(laporan, konteks(policy, contoh, laporan));
        assertSoftly(harap -> {
            harap.assertThat(hasil.temuan().stream().map(Temuan::toString).toList())
                    .as("temuan")
                    .containsExactlyElementsOf(contoh.temuan());
            if (contoh.keadaan() != null) {
                harap.assertThat(hasil.butir(kode).orElseThrow().keadaan()).isEqualTo(contoh.keadaan());
            }
            if (contoh.status() != null) {
                harap.assertThat(hasil.status()).isEqualTo(contoh.status());
            }
            if (contoh.waktu() != null) {
                harap.assertThat(hasil.waktu().status()).isEqualTo(contoh.waktu());
            }
            for (Temuan temuan : hasil.temuan()) {
                for (Bahasa bahasa : Bahasa.values()) {
                    harap.assertThat(temuan.pesan().dalam(bahasa)).doesNotContain("{", "}");
                    harap.assertThat(temuan.perbaikan().dalam(bahasa)).doesNotContain("{", "}");
                }
            }
        });
    }

    private static Konteks konteks(LoadedPolicy policy, ContohUji contoh, LaporanPmo laporan) {
        Instant pada = contoh.pada();
        if (pada == null) {
            assertThat(laporan.dikirimPada())
                    .as("contoh tanpa dikirimPada perlu menyebut pada")
                    .isNotNull();
            pada = laporan.dikirimPada().toInstant();
        }
        Konteks konteks = Konteks.at(pada)
                .withKebijakan(policy.kebijakan().identitas().id())
                .withDispensasi(contoh.bebas().stream()
                        .map(kode -> new Pembebasan(
                                laporan.sekolah().npsn(),
                                laporan.periode(),
                                kode,
                                "contoh",
                                "001/CONTOH",
                                "Dinas Pendidikan",
                                LocalDate.of(2023, 8, 1)))
                        .toList());
        return contoh.riwayat() == null
                ? konteks
                : konteks.withRiwayat(contoh.riwayat().stream()
                        .map(lain -> LaporanContoh.buat(policy, lain))
                        .toList());
    }

    private static boolean melanggar(ContohUji contoh, String kode) {
        return contoh.temuan().stream().anyMatch(temuan -> temuan.startsWith(kode + " "));
    }
}
