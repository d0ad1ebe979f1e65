package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.rules.kebijakan.Mutan.Nasib;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the built-in policies notice nearly every slip, and where they do not, somebody has said why. */
class KetahananBawaanTest {

    @ParameterizedTest
    @CsvSource({"psp-2023-2024, ketahanan-psp-2023-2024.yaml", "psp-2023-2024-gtk,"})
    void kesalahanKetahuanAtauAdaAlasannya(String id, String berkasAlasan) throws IOException {
        List<AlasanLolos> alasan = berkasAlasan == null ? List.of() : AlasanLolos.baca(berkasAlasan, isi(berkasAlasan));

        Ketahanan ketahanan = UjiKebijakan.of(PolicySource.builtIn(), id).ketahanan();

        assertThat(ketahanan.tanpaAlasan(alasan))
                .as("add a contohUji, or a reason")
                .isEmpty();
        assertThat(ketahanan.usang(alasan)).as("no longer needed").isEmpty();
        assertThat(ketahanan.persen().orElseThrow()).isGreaterThanOrEqualTo(95);
        assertThat(ketahanan.nasib(Nasib.KETAHUAN)).isNotEmpty();
    }

    private static String isi(String berkas) throws IOException {
        try (InputStream isi = Objects.requireNonNull(KetahananBawaanTest.class.getResourceAsStream(berkas))) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
