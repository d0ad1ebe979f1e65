package id.pmo.rules.internal.pagar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.rules.internal.engine.RuleCompileException;
import id.pmo.rules.internal.engine.RuleCompiler;
import id.pmo.rules.internal.policy.StrataFactory;
import id.pmo.rules.kebijakan.Perusak;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Damage to a good policy, byte by byte and line by line: it is told with its place, or what is left is a policy like any
 * other. Nothing else is ever thrown, and nothing hangs.
 */
class HukumBerkasRusakTest {

    private static final String ID = "psp-2023-2024";
    private static final PolicySource BAWAAN = PolicySource.builtIn();
    private static final PolicyFiles BERKAS = BAWAAN.find(ID).orElseThrow();
    private static final LoadedPolicy UTUH = PolicyLoader.of(BAWAAN).load(ID);
    private static final Duration WAJAR = Duration.ofSeconds(30);
    private static final int SUSUN_PALING_BANYAK = 4;
    private static final AtomicInteger DISUSUN = new AtomicInteger();

    @Property(tries = 60)
    void kerusakanApaPunDisebutTempatnyaAtauKebijakannyaUtuhSusunannya(
            @ForAll long benih, @ForAll @IntRange(min = 1, max = 6) int banyak) {
        Perusak perusak = new Perusak(benih);
        String path = perusak.pilih(List.copyOf(BERKAS.files().keySet()));
        SortedMap<String, byte[]> rusak = new TreeMap<>(BERKAS.files());
        rusak.computeIfPresent(path, (p, isi) -> perusak.rusakkan(isi, banyak));

        assertTimeoutPreemptively(WAJAR, () -> {
            try {
                StrataFactory.requireSound(PolicyLoader.of(sumber(rusak)).load(ID));
            } catch (PolicyException e) {
                assertThat(e.problems()).isNotEmpty().allSatisfy(masalah -> layakDibaca(masalah));
            }
        });
    }

    @Property(tries = 3000)
    void aturanRusakYangLolosPagarDapatDisusunAtauDitolakDenganTempatnya(
            @ForAll long benih, @ForAll @IntRange(min = 1, max = 3) int banyak) {
        Perusak perusak = new Perusak(benih);
        String path = perusak.pilih(List.copyOf(UTUH.aturan().keySet()));
        String asli = UTUH.aturan().get(path);
        String rusak =
                new String(perusak.rusakkan(asli.getBytes(StandardCharsets.UTF_8), banyak), StandardCharsets.UTF_8);

        assertTimeoutPreemptively(WAJAR, () -> {
            Pagar pagar = pagar(path, rusak);
            assertThat(pagar.problems()).allSatisfy(masalah -> layakDibaca(masalah));
            boolean sama = pagar.forCompiler(pagar.files().keySet())
                    .equals(pagar(path, asli).forCompiler(UTUH.aturan().keySet()));
            if (pagar.problems().isEmpty() && !sama) {
                assertThat(pagar.differences(pagar.files().keySet())).isEmpty();
                if (DISUSUN.incrementAndGet() <= SUSUN_PALING_BANYAK) {
                    susun(pagar);
                }
            }
        });
    }

    private static void susun(Pagar pagar) {
        try {
            assertThat(pagar.references(new RuleCompiler(HukumBerkasRusakTest.class.getClassLoader())
                            .compile(pagar.forCompiler(pagar.files().keySet()))
                            .classes()))
                    .isEmpty();
        } catch (RuleCompileException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(masalah -> assertThat(masalah.path()).startsWith("aturan/"));
        }
    }

    private static void layakDibaca(PolicyProblem masalah) {
        assertThat(masalah.berkas()).startsWith(ID);
        for (Bahasa bahasa : Bahasa.values()) {
            assertThat(masalah.tulis(bahasa))
                    .doesNotContain("java.", "org.drools", "Exception", "\tat ", "Lambda")
                    .doesNotContainPattern("\\{(satu|dua|tiga)}");
        }
    }

    private static Pagar pagar(String path, String teks) {
        return Pagar.read(new TreeMap<>(Map.of(path, teks)), Set.of("psp_2023_2024"), p -> ID + "/" + p);
    }

    private static PolicySource sumber(SortedMap<String, byte[]> berkas) {
        return new PolicySource() {
            @Override
            public Set<String> ids() {
                return Set.of(ID);
            }

            @Override
            public Optional<PolicyFiles> find(String id) {
                return id.equals(ID) ? Optional.of(new PolicyFiles(ID, berkas)) : Optional.empty();
            }
        };
    }
}
