package id.pmo.examples.cli.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTertataTest {

    @Test
    void yangKosongDitinggalkanSampaiKeDalam() {
        assertThat(JsonTertata.yangTerisi("""
                        {"a": null, "b": [], "c": {"d": null, "e": {}}, "f": [{"g": null, "h": 1}, {"i": []}], "j": false, "k": ""}
                        """)).isEqualTo("""
                        {
                          "f": [
                            {
                              "h": 1
                            }
                          ],
                          "j": false
                        }""");
    }

    @Test
    void yangSeluruhnyaKosongTinggalKosong() {
        assertThat(JsonTertata.yangTerisi("{\"periode\": null}")).isEqualTo("{}");
    }

    @Test
    void tanpaSaringanSemuanyaTertulis() {
        assertThat(JsonTertata.tulis("{\"a\": null, \"b\": []}")).isEqualTo("""
                {
                  "a": null,
                  "b": [ ]
                }""");
    }
}
