package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.LaporanPmo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last second that is on time, and the first that is not, wherever the school lies. */
class BatasWaktuTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Instant SESUDAHNYA = Instant.parse("2024-08-10T00:00:00Z");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2023-09-20T23:59:59+07:00, TEPAT_WAKTU, 0",
        "2023-09-20T23:59:59.999+07:00, TEPAT_WAKTU, 0",
        "2023-09-21T00:00:00+07:00, TERLAMBAT, -1",
        "2023-09-21T00:59:59+08:00, TEPAT_WAKTU, 0",
        "2023-09-21T01:00:00+08:00, TERLAMBAT, -1",
        "2023-09-21T01:59:59+09:00, TEPAT_WAKTU, 0",
        "2023-09-21T02:00:00+09:00, TERLAMBAT, -1",
        "2023-09-20T16:59:59Z, TEPAT_WAKTU, 0",
        "2023-09-30T23:59:59+07:00, TERLAMBAT, -864000",
        "2023-10-01T00:00:00+07:00, SETELAH_DITUTUP, -864001",
        "2023-08-01T00:00:00+07:00, TEPAT_WAKTU, 4406399",
        "2023-07-31T23:59:59+07:00, SEBELUM_DIBUKA, 4406400",
    })
    void kebijakanBersamaMenghitungHariWib(String dikirimPada, StatusWaktu status, long selisihDetik) {
        KetepatanWaktu waktu = waktu(ENGINE, "Bali", dikirimPada);

        assertThat(waktu.status()).isEqualTo(status);
        assertThat(waktu.selisihDetik()).isEqualTo(selisihDetik);
        assertThat(waktu.batas()).hasToString("2023-09-20T23:59:59+07:00[Asia/Jakarta]");
        assertThat(waktu.zonaDiandaikan()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "Jawa Tengah, 2023-09-20T23:59:59+07:00, TEPAT_WAKTU, 0",
        "Jawa Tengah, 2023-09-21T00:00:00+07:00, TERLAMBAT, -1",
        "Kalimantan Barat, 2023-09-20T23:59:59+07:00, TEPAT_WAKTU, 0",
        "Bali, 2023-09-20T23:59:59+08:00, TEPAT_WAKTU, 0",
        "Bali, 2023-09-21T00:00:00+08:00, TERLAMBAT, -1",
        "Papua, 2023-09-20T23:59:59+09:00, TEPAT_WAKTU, 0",
        "Papua, 2023-09-21T00:00:00+09:00, TERLAMBAT, -1",
    })
    void kebijakanSekolahMenghitungHariSekolahItu(
            String provinsi, String dikirimPada, StatusWaktu status, long selisihDetik, @TempDir Path folder)
            throws IOException {
        KetepatanWaktu waktu = waktu(denganZonaSekolah(folder), provinsi, dikirimPada);

        assertThat(waktu.status()).isEqualTo(status);
        assertThat(waktu.selisihDetik()).isEqualTo(selisihDetik);
        assertThat(waktu.zonaDiandaikan()).isFalse();
    }

    @Test
    void provinsiYangTidakDikenalDiandaikanWib(@TempDir Path folder) throws IOException {
        KetepatanWaktu waktu = waktu(denganZonaSekolah(folder), "Atlantis", "2023-09-20T23:59:59+07:00");

        assertThat(waktu.status()).isEqualTo(StatusWaktu.TEPAT_WAKTU);
        assertThat(waktu.zonaDiandaikan()).isTrue();
    }

    @ParameterizedTest(name = "belum dikirim, diperiksa {0} → {1}")
    @CsvSource({
        "2023-07-31T16:59:59Z, BELUM_DIBUKA",
        "2023-07-31T17:00:00Z, BERJALAN",
        "2023-09-20T16:59:59Z, BERJALAN",
        "2023-09-20T17:00:00Z, LEWAT_BELUM_DIKIRIM",
        "2023-10-15T00:00:00Z, LEWAT_BELUM_DIKIRIM",
    })
    void laporanYangBelumDikirimDinilaiMenurutHariPemeriksaan(String pada, StatusWaktu status) {
        LaporanPmo draf = LaporanUntukUji.dasar("draf-kosong");

        assertThat(ENGINE.check(draf, Konteks.at(Instant.parse(pada))).waktu().status())
                .isEqualTo(status);
    }

    private static KetepatanWaktu waktu(PmoEngine engine, String provinsi, String dikirimPada) {
        LaporanPmo laporan = LaporanUntukUji.dikirim("pemilihan-lengkap", dikirimPada, provinsi);
        return engine.check(laporan, Konteks.at(SESUDAHNYA)).waktu();
    }

    private static PmoEngine denganZonaSekolah(Path induk) throws IOException {
        Path folder = Files.createDirectories(induk.resolve("zona-sekolah"));
        Files.writeString(folder.resolve("kebijakan.yaml"), """
                id: zona-sekolah
                versi: "1.0.0"
                extends: psp-2023-2024
                nama: {id: "Zona sekolah", en: "School's zone"}
                zonaWaktu: {nilai: SEKOLAH, sumber: "uji"}
                """);
        return PmoEngine.builder()
                .policies(PolicySource.directory(folder).or(PolicySource.builtIn()))
                .defaultPolicy("zona-sekolah")
                .build();
    }
}
