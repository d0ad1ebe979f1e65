package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.PolicySource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The policies that come with the library promise their codes. */
class KunciBawaanTest {

    @Test
    void kunciSetiapKebijakanBawaanSesuaiDenganSyaratnya() {
        PolicySource bawaan = PolicySource.builtIn();
        for (String id : bawaan.ids()) {
            byte[] kunci = bawaan.find(id).orElseThrow().files().get(KunciKode.BERKAS);

            assertThat(kunci)
                    .as("%s has no %s; make it with: pmo kebijakan kunci", id, KunciKode.BERKAS)
                    .isNotNull();
            assertThat(new String(kunci, StandardCharsets.UTF_8))
                    .as("the lock of %s is stale; refresh it with: pmo kebijakan kunci", id)
                    .isEqualTo(KunciKode.terbaru(bawaan, id));
        }
    }
}
