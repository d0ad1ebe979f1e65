package id.pmo.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.TindakLanjut;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The oracle's own reading of the places where a reader may slip. */
class OracleTest {

    private static final Instant SAAT = Instant.parse("2023-10-20T03:00:00Z");

    @Test
    void tigaPuluhEmpatSubtopikYangBerbeda() {
        assertThat(KatalogOracle.SUBTOPIK).hasSize(34).doesNotHaveDuplicates();
    }

    @Test
    void drafTanpaApaApaHanyaDimintaiIdentitas() {
        HasilOracle hasil = Oracle.periksa(
                LaporanPmo.builder().build(),
                KetentuanOracle.PSP,
                SAAT,
                List.of(),
                KeringananOracle.bebas(Set.of("LP-101")));

        assertThat(hasil.temuan())
                .containsExactly(
                        "ID-001 /sekolah/npsn", "ID-002 /sekolah/angkatan", "ID-004 /periode", "ID-101 /pelapor/peran");
        assertThat(hasil.status()).isEqualTo(StatusKelengkapan.BELUM_DIISI);
        assertThat(hasil.waktu()).isNull();
        assertThat(hasil.keterisian()).isEqualTo(new HasilOracle.Keterisian(0, 4));
        assertThat(hasil.keadaan()).containsEntry("LP-101", Keadaan.TIDAK_BERLAKU);
    }

    @Test
    void setengahDetikSetelahBatasMasihHariBatas() {
        OffsetDateTime dikirim = OffsetDateTime.parse("2023-09-20T23:59:59.5+07:00");

        HasilOracle hasil = periksa(laporan(1, dikirim, List.of()), List.of());

        assertThat(hasil.waktu().status()).isEqualTo(StatusWaktu.TEPAT_WAKTU);
        assertThat(hasil.waktu().selisihDetik()).isZero();
        assertThat(hasil.waktu().batas()).hasToString("2023-09-20T23:59:59+07:00[Asia/Jakarta]");
    }

    @Test
    void elemenTanpaIsiDiabaikanTetapiPosisinyaDihitung() {
        HasilOracle hasil = periksa(laporan(2, null, List.of(entri("-", "…"), entri("2.F", null))), null);

        assertThat(hasil.temuan()).contains("TL-014 /laporanTindakLanjut/1/status");
        assertThat(hasil.temuan()).noneMatch(t -> t.contains("/laporanTindakLanjut/0"));
        assertThat(hasil.entri()).containsExactly(StatusKelengkapan.BELUM_DIISI, StatusKelengkapan.BELUM_LENGKAP);
    }

    @Test
    void statusYangTidakDiisiDiwarisiDariLaporanSebelumnya() {
        LaporanPmo rencana = laporan(1, null, List.of(entri("2.F", "AKAN_DILAKSANAKAN"), entri("2.G", "SELESAI")));

        HasilOracle hasil =
                periksa(laporan(2, null, List.of(entri("2.F", null), entri("2.G", null))), List.of(rencana));

        assertThat(hasil.temuan()).contains("TL-014 /laporanTindakLanjut/1/status");
        assertThat(hasil.temuan()).doesNotContain("TL-014 /laporanTindakLanjut/0/status");
    }

    @Test
    void rencanaYangSeluruhnyaSudahTidakMemintaEntriLagi() {
        LaporanPmo rencana =
                laporan(1, null, List.of(entri("2.F", "SUDAH_DILAKSANAKAN"), entri("2.G", "SUDAH_DILAKSANAKAN")));

        HasilOracle hasil = periksa(laporan(2, null, List.of()), List.of(rencana));

        assertThat(hasil.keadaan()).containsEntry("RI-001", Keadaan.TIDAK_BERLAKU);
        assertThat(hasil.keadaan()).containsEntry("SK-002", Keadaan.TERPENUHI);
    }

    @Test
    void duaLaporanPemilihanMembuatRencanaTidakDiketahui() {
        LaporanPmo rencana = laporan(1, null, List.of(entri("2.F", "AKAN_DILAKSANAKAN")));

        HasilOracle hasil = periksa(laporan(3, null, List.of(entri("2.F", null))), List.of(rencana, rencana));

        assertThat(hasil.keadaan()).containsEntry("SK-001", Keadaan.BELUM_DAPAT_DIPERIKSA);
        assertThat(hasil.temuan())
                .contains("TL-009 /laporanTindakLanjut", "TL-014 /laporanTindakLanjut/0/status", "SK-005 /periode");
    }

    @Test
    void syaratYangDitundaPunDapatDibebaskan() {
        HasilOracle hasil = Oracle.periksa(
                laporan(2, null, List.of()),
                KetentuanOracle.PSP,
                SAAT,
                null,
                KeringananOracle.bebas(Set.of("SK-001", "SK-003", "LP-101")));

        assertThat(hasil.keadaan())
                .containsEntry("SK-001", Keadaan.DIBEBASKAN)
                .containsEntry("SK-003", Keadaan.TIDAK_BERLAKU)
                .containsEntry("LP-101", Keadaan.DIBEBASKAN);
        assertThat(hasil.temuan()).noneMatch(t -> t.startsWith("LP-101"));
    }

    @Test
    void batasYangTidakDitetapkanTidakDiperiksa() {
        HasilOracle hasil = Oracle.periksa(
                laporan(1, null, List.of()),
                KetentuanOracle.bawaan(KetentuanOracle.GTK).tanpaBatasan(),
                SAAT,
                null,
                KeringananOracle.bebas(Set.of()));

        assertThat(hasil.keadaan())
                .containsEntry("TL-001", Keadaan.TIDAK_BERLAKU)
                .containsEntry("TL-002", Keadaan.TIDAK_BERLAKU)
                .containsEntry("TL-008", Keadaan.TIDAK_BERLAKU)
                .containsEntry("LP-124", Keadaan.TIDAK_BERLAKU);
    }

    @Test
    void zonaSekolahMenentukanHariBatas() {
        OffsetDateTime dikirim = OffsetDateTime.parse("2023-09-20T22:30:00+07:00");

        HasilOracle hasil = Oracle.periksa(
                laporan(1, dikirim, List.of()),
                KetentuanOracle.bawaan(KetentuanOracle.PSP).denganZonaSekolah(),
                SAAT,
                null,
                KeringananOracle.bebas(Set.of()));

        assertThat(hasil.waktu().status()).isEqualTo(StatusWaktu.TERLAMBAT);
        assertThat(hasil.waktu().selisihDetik()).isEqualTo(-1_801);
    }

    private static HasilOracle periksa(LaporanPmo laporan, @Nullable List<LaporanPmo> riwayat) {
        return Oracle.periksa(laporan, KetentuanOracle.PSP, SAAT, riwayat, KeringananOracle.bebas(Set.of()));
    }

    private static LaporanPmo laporan(int periode, @Nullable OffsetDateTime dikirim, List<TindakLanjut> entri) {
        Sekolah sekolah = new Sekolah("20330686", null, null, null, 2, "Papua Barat", null, null, null);
        return new LaporanPmo(
                KetentuanOracle.PSP,
                sekolah,
                periode,
                new Pelapor(Peran.KEPALA_SEKOLAH, null),
                null,
                entri,
                null,
                dikirim,
                null);
    }

    private static TindakLanjut entri(@Nullable String subtopik, @Nullable String status) {
        return new TindakLanjut(null, subtopik, null, null, null, status, null, null, null, null, List.of(), null);
    }
}
