package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.Bagian;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Keterisian;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.laporan.StatusKelengkapan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HasilWriterTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZonedDateTime PADA = ZonedDateTime.of(2023, 9, 18, 12, 0, 0, 0, WIB);
    private static final Temuan TEMUAN =
            KatalogStruktur.ofDefaults().kebijakanTidakDikenal("psp", List.of("psp-2023-2024"));

    @Test
    void hasilLengkapDenganSemuaKunci() {
        HasilPemeriksaan hasil = new HasilPemeriksaan(
                "20330686",
                1,
                new IdentitasKebijakan("psp-2023-2024", "1.0.0", "sha256:ab"),
                PADA,
                StatusKelengkapan.BELUM_LENGKAP,
                new Bagian(
                        StatusKelengkapan.LENGKAP,
                        StatusKelengkapan.BELUM_LENGKAP,
                        List.of(StatusKelengkapan.LENGKAP, StatusKelengkapan.BELUM_LENGKAP)),
                new KetepatanWaktu(
                        StatusWaktu.TEPAT_WAKTU,
                        ZonedDateTime.of(2023, 9, 20, 23, 59, 59, 0, WIB),
                        222_299,
                        false,
                        null),
                null,
                new Keterisian(26, 27),
                List.of(TEMUAN),
                List.of(new ButirPeriksa(TEMUAN.syarat(), Keadaan.TIDAK_SESUAI, List.of("/kebijakan"), null)));
        assertThat(HasilWriter.toJson(hasil, new AsalLaporan("laporan.ndjson", 1), Bahasa.EN))
                .isEqualTo("{\"asal\":{\"berkas\":\"laporan.ndjson\",\"baris\":1},\"npsn\":\"20330686\",\"periode\":1,"
                        + "\"kebijakan\":{\"id\":\"psp-2023-2024\",\"versi\":\"1.0.0\",\"sidikJari\":\"sha256:ab\"},"
                        + "\"diperiksaPada\":\"2023-09-18T12:00:00+07:00\",\"status\":\"BELUM_LENGKAP\","
                        + "\"bagian\":{\"laporanPelaksanaan\":\"LENGKAP\",\"laporanTindakLanjut\":\"BELUM_LENGKAP\","
                        + "\"entri\":[\"LENGKAP\",\"BELUM_LENGKAP\"]},"
                        + "\"waktu\":{\"status\":\"TEPAT_WAKTU\",\"batas\":\"2023-09-20T23:59:59+07:00\","
                        + "\"selisihDetik\":222299,\"perpanjangan\":null},\"rencanaBerubah\":null,"
                        + "\"keterisian\":{\"terpenuhi\":26,\"berlaku\":27},"
                        + "\"temuan\":[{\"kode\":\"ST-011\",\"jenis\":\"TIDAK_SESUAI\",\"sifat\":\"WAJIB\","
                        + "\"letak\":\"/kebijakan\","
                        + "\"pesan\":\"The policy \\\"psp\\\" is not known; the nearest one is psp-2023-2024.\","
                        + "\"perbaikan\":\"Choose one: psp-2023-2024; or leave it empty to be judged by the default"
                        + " policy.\",\"sumber\":\"format laporan\"}],"
                        + "\"daftarPeriksa\":[{\"kode\":\"ST-011\",\"judul\":\"A known policy\","
                        + "\"keadaan\":\"TIDAK_SESUAI\",\"letak\":[\"/kebijakan\"]}],\"pembebasan\":[]}");
    }

    @Test
    void hasilTidakTerbacaDenganNull() {
        assertThat(HasilWriter.toJson(tidakTerbaca(null), null, Bahasa.ID))
                .isEqualTo("{\"asal\":null,\"npsn\":null,\"periode\":null,\"kebijakan\":null,"
                        + "\"diperiksaPada\":\"2023-09-18T12:00:00+07:00\",\"status\":\"TIDAK_TERBACA\","
                        + "\"bagian\":null,\"waktu\":null,\"rencanaBerubah\":null,\"keterisian\":null,"
                        + "\"temuan\":[],\"daftarPeriksa\":[],\"pembebasan\":[]}");
    }

    @Test
    void larikBerisiSatuHasilPerBaris() throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        HasilWriter penulis = HasilWriter.array(keluaran, Bahasa.ID);
        penulis.write(tidakTerbaca("a"), null);
        penulis.write(tidakTerbaca("b"), null);
        penulis.finish();
        assertThat(keluaran.toString(StandardCharsets.UTF_8).replaceAll("\\{.*\"npsn\":(\".\").*}", "$1"))
                .isEqualTo("[\n\"a\",\n\"b\"\n]\n");
    }

    @Test
    void larikTanpaHasilTetapLarik() throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        HasilWriter.array(keluaran, Bahasa.ID).finish();
        assertThat(keluaran.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
    }

    @Test
    void ndjsonBerisiSatuHasilPerBaris() throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        HasilWriter penulis = HasilWriter.ndjson(keluaran, Bahasa.ID);
        penulis.write(tidakTerbaca("a"), null);
        penulis.write(tidakTerbaca("é\nb"), null);
        penulis.finish();
        assertThat(keluaran.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"npsn\":\"é\\nb\"");
    }

    @Test
    void separuhKarakterDariHostTidakMenghentikanPenulisan() {
        assertThat(HasilWriter.toJson(tidakTerbaca("x\uD83D"), null, Bahasa.ID)).contains("\"npsn\":\"x\uFFFD\"");
        for (String npsn :
                List.of("x\uD83D", "\uD83Dx", "\uDE00", "\uDE00\uD83D", "\uD83D\uDE00", "\\uD83D", "\u0001\"")) {
            assertThat(HasilWriter.toJsonBytes(tidakTerbaca(npsn), null, Bahasa.ID))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(HasilWriter.toJson(tidakTerbaca(npsn), null, Bahasa.ID));
        }
    }

    private static HasilPemeriksaan tidakTerbaca(@Nullable String npsn) {
        return new HasilPemeriksaan(
                npsn, null, null, PADA, StatusKelengkapan.TIDAK_TERBACA, null, null, null, null, List.of(), List.of());
    }
}
