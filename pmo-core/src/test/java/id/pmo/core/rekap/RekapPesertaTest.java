package id.pmo.core.rekap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RekapPesertaTest {

    private static final Kebijakan KEBIJAKAN = KebijakanContoh.buat();
    private static final String A = "10000001";
    private static final String B = "10000002";
    private static final LocalDate GABUNG = KebijakanContoh.HARI_GABUNG;

    @Test
    void periodeYangBelumDibukaBelumDiharapkan() {
        RekapPeserta rekap = rekap(LocalDate.of(2023, 10, 1), List.of(Peserta.of(A, 1)), laporan(A, 1, lengkap(0)));

        assertThat(rekap.jumlah().rasio(Laju.KELENGKAPAN)).isEqualTo(new Rasio(1, 2));
        assertThat(rekap.tanpaKewajiban())
                .extracting(Dikecualikan::alasan, Dikecualikan::periode)
                .startsWith(tuple(Alasan.PERIODE_BELUM_DIBUKA, 3))
                .hasSize(4);
    }

    @Test
    void laporanSekolahYangDigabungDihitungUntukPenerusnya() {
        Peserta lama = peserta(A, null, GABUNG.minusDays(1));
        Peserta baru = peserta(B, GABUNG, null, A);

        RekapPeserta rekap = rekap(
                KebijakanContoh.AKHIR_TAHUN,
                List.of(lama, baru),
                laporan(A, 3, lengkap(0)),
                laporan(A, 4, lengkap(0)),
                laporan(B, 5, lengkap(0)),
                laporan(B, 1, lengkap(0)));

        assertThat(rekap.kewajiban())
                .extracting(satu -> satu.peserta().npsn(), Kewajiban::periode, satu -> satu.capaian() != null)
                .containsExactly(
                        tuple(A, 1, false),
                        tuple(A, 2, false),
                        tuple(A, 3, true),
                        tuple(B, 4, true),
                        tuple(B, 5, true),
                        tuple(B, 6, false));
        assertThat(rekap.takDihitung()).containsExactly(new Dikecualikan(Alasan.DI_LUAR_MASA_IKUT, B, 1, 1));
        assertThat(rekap.tanpaKewajiban())
                .contains(
                        new Dikecualikan(Alasan.BELUM_IKUT, B, 1, 0),
                        new Dikecualikan(Alasan.TIDAK_IKUT_LAGI, A, 4, 0));
    }

    @Test
    void laporanBerulangDihitungSekaliYangPertamaDikirim() {
        RekapPeserta rekap = rekap(
                KebijakanContoh.AKHIR_TAHUN,
                List.of(Peserta.of(A, 1)),
                laporan(A, 1, lengkap(100)),
                laporan(A, 1, belumLengkap(0)),
                laporan(A, 1, rusak()));

        assertThat(rekap.jumlah().banyak(Ukuran.DITERIMA)).isEqualTo(1);
        assertThat(rekap.jumlah().banyak(Ukuran.LENGKAP)).isZero();
        assertThat(rekap.banyakTakDihitung()).isEqualTo(Map.of(Alasan.BERULANG, 2L));
    }

    @Test
    void sekolahDanPeriodeTakDikenalDisebutTersendiri() {
        RekapPeserta rekap = rekap(
                KebijakanContoh.AKHIR_TAHUN,
                List.of(Peserta.of(A, 1)),
                laporan(B, 1, lengkap(0)),
                laporan(A, 7, lengkap(0)));

        assertThat(rekap.takDihitung())
                .containsExactly(
                        new Dikecualikan(Alasan.SEKOLAH_TIDAK_DIKENAL, B, 1, 1),
                        new Dikecualikan(Alasan.PERIODE_TIDAK_DIKENAL, A, 7, 1));
        assertThat(rekap.jumlah().banyak(Ukuran.DITERIMA)).isZero();
    }

    @Test
    void yangTidakMasukPembilangDisebutAlasannya() {
        assertThat(alasan(null)).containsExactly(Alasan.TANPA_LAPORAN);
        assertThat(alasan(rusak())).containsExactly(Alasan.TIDAK_TERBACA);
        assertThat(alasan(capaian(StatusKelengkapan.LENGKAP, StatusWaktu.BERJALAN, null)))
                .containsExactly(Alasan.DRAF);
        assertThat(alasan(capaian(StatusKelengkapan.BELUM_LENGKAP, StatusWaktu.TERLAMBAT, Instant.EPOCH)))
                .containsExactly(Alasan.BELUM_LENGKAP, Alasan.TERLAMBAT);
        assertThat(alasan(lengkap(0))).isEmpty();
    }

    @Test
    void lajuTanpaPenyebutTidakBernilai() {
        assertThat(new Rasio(0, 0).nilai()).isEmpty();
        assertThat(new Rasio(1, 4).nilai()).hasValue(0.25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rasio(3, 2))
                .withMessage("pembilang 3 is not within 0 and penyebut 2");
    }

    private static Set<Alasan> alasan(@Nullable Capaian capaian) {
        return new Kewajiban(Peserta.of(A, 1), 1, true, capaian).alasan();
    }

    private static RekapPeserta rekap(LocalDate hari, List<Peserta> daftar, Rekap... laporan) {
        PenyusunRekap penyusun = new PenyusunRekap();
        List.of(laporan).forEach(penyusun::tambah);
        return RekapPeserta.of(penyusun.selesai(), DaftarPeserta.of(daftar), KEBIJAKAN, hari);
    }

    private static Rekap laporan(String npsn, int periode, Capaian capaian) {
        return new Rekap(
                new TreeMap<>(Map.of(new Kunci(npsn, periode), new Terhitung(capaian, 1))),
                new TreeMap<>(),
                new TreeMap<>());
    }

    private static Capaian lengkap(int detik) {
        return capaian(StatusKelengkapan.LENGKAP, StatusWaktu.TEPAT_WAKTU, Instant.EPOCH.plusSeconds(detik));
    }

    private static Capaian belumLengkap(int detik) {
        return capaian(StatusKelengkapan.BELUM_LENGKAP, StatusWaktu.TEPAT_WAKTU, Instant.EPOCH.plusSeconds(detik));
    }

    private static Capaian rusak() {
        return capaian(StatusKelengkapan.TIDAK_TERBACA, null, null);
    }

    private static Capaian capaian(StatusKelengkapan status, @Nullable StatusWaktu waktu, @Nullable Instant kirim) {
        return new Capaian(
                status, waktu, kirim, null, kirim == null ? null : 0, List.of(), List.of("LP-101"), List.of());
    }

    private static Peserta peserta(
            String npsn, @Nullable LocalDate dari, @Nullable LocalDate sampai, String... sebelumnya) {
        return new Peserta(npsn, 1, null, null, null, null, null, null, dari, sampai, List.of(sebelumnya));
    }
}
