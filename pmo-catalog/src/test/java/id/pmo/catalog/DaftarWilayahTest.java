package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.kebijakan.Wilayah.Provinsi;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The provinces, and the ways in which people write them. */
class DaftarWilayahTest {

    private static final Wilayah WILAYAH = DaftarWilayah.ofDefaults();

    @Test
    void ada38Provinsi() {
        assertThat(WILAYAH.provinsi()).hasSize(38);
    }

    @Test
    void setiapZonaSalahSatuDariTigaWaktuIndonesia() {
        assertThat(WILAYAH.provinsi())
                .extracting(Provinsi::zona)
                .containsOnly(
                        ZoneId.of("Asia/Jakarta"),
                        ZoneId.of("Asia/Pontianak"),
                        ZoneId.of("Asia/Makassar"),
                        ZoneId.of("Asia/Jayapura"));
    }

    /** The spellings of the school registry of 2019. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aceh",
                "Bali",
                "Bangka Belitung",
                "Banten",
                "Bengkulu",
                "D.I. Yogyakarta",
                "D.K.I. Jakarta",
                "Gorontalo",
                "Jambi",
                "Jawa Barat",
                "Jawa Tengah",
                "Jawa Timur",
                "Kalimantan Barat",
                "Kalimantan Selatan",
                "Kalimantan Tengah",
                "Kalimantan Timur",
                "Kalimantan Utara",
                "Kepulauan Riau",
                "Lampung",
                "Maluku",
                "Maluku Utara",
                "Nusa Tenggara Barat",
                "Nusa Tenggara Timur",
                "Papua",
                "Papua Barat",
                "Riau",
                "Sulawesi Barat",
                "Sulawesi Selatan",
                "Sulawesi Tengah",
                "Sulawesi Tenggara",
                "Sulawesi Utara",
                "Sumatera Barat",
                "Sumatera Selatan",
                "Sumatera Utara"
            })
    void ejaanDaftarSekolahDikenal(String nama) {
        assertThat(WILAYAH.provinsi(nama)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "DKI, Daerah Khusus Jakarta",
        "dki jakarta, Daerah Khusus Jakarta",
        "DIY, Daerah Istimewa Yogyakarta",
        "NTB, Nusa Tenggara Barat",
        "NTT, Nusa Tenggara Timur",
        "Babel, Kepulauan Bangka Belitung",
        "Kepri, Kepulauan Riau",
        "Sumut, Sumatera Utara",
        "SUMATRA UTARA, Sumatera Utara"
    })
    void singkatanDanEjaanLainDikenal(String tertulis, String nama) {
        assertThat(WILAYAH.provinsi(tertulis)).map(Provinsi::nama).contains(nama);
    }

    @ParameterizedTest
    @CsvSource({
        "Jawa Timur, Asia/Jakarta",
        "Kalimantan Tengah, Asia/Pontianak",
        "Kalimantan Selatan, Asia/Makassar",
        "Bali, Asia/Makassar",
        "Papua Barat Daya, Asia/Jayapura",
        "Maluku, Asia/Jayapura"
    })
    void zonaMenurutProvinsi(String nama, ZoneId zona) {
        assertThat(WILAYAH.provinsi(nama)).map(Provinsi::zona).contains(zona);
    }

    @Test
    void namaAsingTidakDikenal() {
        assertThat(WILAYAH.provinsi("Johor")).isEmpty();
    }
}
