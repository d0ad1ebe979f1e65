package id.pmo.core.peserta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaftarPesertaTest {

    private static final LocalDate AWAL = LocalDate.of(2023, 8, 1);
    private static final LocalDate GABUNG = LocalDate.of(2024, 1, 1);
    private static final LocalDate AKHIR = LocalDate.of(2024, 7, 10);

    @Test
    void sekolahIkutPadaHariDiAntaraKeduaUjungnya() {
        Peserta satu = peserta("10000001", AWAL, GABUNG);

        assertThat(satu.ikutPada(AWAL.minusDays(1))).isFalse();
        assertThat(satu.ikutPada(AWAL)).isTrue();
        assertThat(satu.ikutPada(GABUNG)).isTrue();
        assertThat(satu.ikutPada(GABUNG.plusDays(1))).isFalse();
    }

    @Test
    void sejakBergabungLaporanSekolahLamaMilikPenerusnya() {
        Peserta lama = peserta("10000001", null, GABUNG.minusDays(1));
        Peserta baru = peserta("10000002", GABUNG, null, "10000001");
        DaftarPeserta daftar = DaftarPeserta.of(List.of(baru, lama));

        assertThat(daftar.penanggung("10000001", AWAL)).contains(lama);
        assertThat(daftar.penanggung("10000001", AKHIR)).contains(baru);
        assertThat(daftar.penanggung("10000002", AWAL)).isEmpty();
        assertThat(daftar.penanggung("10000003", AKHIR)).isEmpty();
    }

    @Test
    void penggabunganBerantaiDiikutiDanLingkaranTidakMacet() {
        Peserta dua = peserta("10000002", null, AWAL, "10000001", "10000003");
        Peserta tiga = peserta("10000003", GABUNG, null, "10000002");
        DaftarPeserta daftar = DaftarPeserta.of(List.of(dua, tiga));

        assertThat(daftar.penanggung("10000001", AKHIR)).contains(tiga);
        assertThat(daftar.penanggung("10000001", AWAL.plusDays(1))).isEmpty();
    }

    @Test
    void sekolahYangSamaBolehPindahKelompokTetapiTidakBertumpangTindih() {
        Peserta dulu = peserta("10000001", null, GABUNG.minusDays(1));
        Peserta kini = peserta("10000001", GABUNG, null);

        assertThat(DaftarPeserta.of(List.of(kini, dulu)).peserta("10000001")).containsExactly(dulu, kini);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DaftarPeserta.of(List.of(dulu, peserta("10000001", AWAL, null))))
                .withMessage("npsn 10000001 stands twice for the same days");
    }

    @Test
    void pesertaYangMustahilDitolak() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Peserta.of("123", 1))
                .withMessageStartingWith("npsn is 123, but a national school number has eight characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> peserta("10000001", GABUNG, AWAL))
                .withMessage("sampai 2023-08-01 lies before dari 2024-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> peserta("10000001", null, null, "10000001"))
                .withMessage("npsnSebelumnya holds 10000001, which is the school itself");
    }

    private static Peserta peserta(
            String npsn, @Nullable LocalDate dari, @Nullable LocalDate sampai, String... sebelumnya) {
        return new Peserta(npsn, 1, null, null, null, null, null, null, dari, sampai, List.of(sebelumnya));
    }
}
