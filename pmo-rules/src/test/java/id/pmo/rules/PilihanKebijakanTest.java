package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By which policy a report is judged that names none, where policies of several years lie side by side. */
class PilihanKebijakanTest {

    private static final Instant PADA = Instant.parse("2024-09-18T05:00:00Z");
    private static final PolicySource DUA_TAHUN =
            KebijakanUji.tambahan("psp-2024-2025", KebijakanUji.TAHUN_BERIKUT).or(PolicySource.builtIn());
    private static final PmoEngine ENGINE = engine().build();

    @Test
    void tanggalPelaksanaanMenentukan() {
        assertThat(kebijakan(laporan(1, "2023-08-22", "2024-09-01T08:00:00+07:00")))
                .isEqualTo("psp-2023-2024");
        assertThat(kebijakan(laporan(1, "2024-08-22", "2023-09-01T08:00:00+07:00")))
                .isEqualTo("psp-2024-2025");
    }

    @Test
    void tanpaTanggalPelaksanaanWaktuKirimMenentukan() {
        assertThat(kebijakan(laporan(1, null, "2023-09-30T23:59:59+07:00"))).isEqualTo("psp-2023-2024");
        assertThat(kebijakan(laporan(1, null, "2024-08-01T00:00:00+07:00"))).isEqualTo("psp-2024-2025");
    }

    @Test
    void tanpaTanggalApaPunSaatPemeriksaanMenentukan() {
        assertThat(kebijakan(laporan(1, null, null))).isEqualTo("psp-2024-2025");
    }

    @Test
    void tanggalDiLuarJendelaPeriodenyaMasihMengenaliTahunnya() {
        assertThat(kebijakan(laporan(1, "2024-01-10", null))).isEqualTo("psp-2023-2024");
        assertThat(kebijakan(laporan(null, "2024-01-10", null))).isEqualTo("psp-2023-2024");
        assertThat(kebijakan(laporan(99, "2024-01-10", null))).isEqualTo("psp-2023-2024");
    }

    @Test
    void varianTidakDipilihMenurutTanggalTetapiBilaDisebut() {
        LaporanPmo laporan = laporan(1, "2023-08-22", null);

        assertThat(kebijakan(laporan.toBuilder().kebijakan("psp-2023-2024-gtk").build()))
                .isEqualTo("psp-2023-2024-gtk");
        assertThat(ENGINE.check(laporan, ENGINE.now().withKebijakan("psp-2023-2024-gtk"))
                        .kebijakan()
                        .id())
                .isEqualTo("psp-2023-2024-gtk");
    }

    @Test
    void waktuYangTidakDimuatKebijakanManaPunAdalahTemuan() {
        HasilPemeriksaan hasil = ENGINE.check(laporan(1, "2026-08-22", null));

        assertThat(hasil.status()).isEqualTo(StatusKelengkapan.TIDAK_TERBACA);
        assertThat(hasil.kebijakan()).isNull();
        assertThat(hasil.npsn()).isEqualTo("10000001");
        assertThat(hasil.temuan()).extracting(Temuan::toString).containsExactly("ST-012 /kebijakan");
        assertThat(hasil.temuan().get(0).pesan().id())
                .isEqualTo(
                        "Laporan ini tidak menyebut kebijakan, dan tidak ada kebijakan yang jendelanya memuat 22 Agustus 2026.");
        assertThat(ENGINE.kebijakanUntuk(laporan(1, "2026-08-22", null), ENGINE.now()))
                .isEmpty();
    }

    @Test
    void kebijakanBawaanYangDitetapkanSelaluMenang() {
        PmoEngine tetap = engine().defaultPolicy("psp-2023-2024").build();

        assertThat(tetap.check(laporan(1, "2026-08-22", null)).kebijakan().id()).isEqualTo("psp-2023-2024");
    }

    @Test
    void denganKebijakanTahunIniSajaTanggalTidakPerlu() {
        assertThat(PmoEngine.ofDefaults()
                        .check(laporan(1, "2026-08-22", null))
                        .kebijakan()
                        .id())
                .isEqualTo("psp-2023-2024");
    }

    @Test
    void hanyaKebijakanTahunLainTidakPernahDiamDiamDipakai() {
        PmoEngine lain = PmoEngine.builder()
                .policies(KebijakanUji.tambahan("psp-2024-2025", KebijakanUji.TAHUN_BERIKUT)
                        .withParents(PolicySource.builtIn()))
                .build();

        assertThat(lain.kebijakan()).containsExactly("psp-2024-2025");
        assertThat(lain.check(laporan(1, "2023-08-22", null)).temuan())
                .extracting(Temuan::toString)
                .containsExactly("ST-012 /kebijakan");
    }

    @Test
    void duaKebijakanUntukHariYangSamaHarusDibedakan() {
        PolicySource ganda =
                KebijakanUji.tambahan("psp-jateng", "extends: psp-2023-2024\n").or(PolicySource.builtIn());

        assertThatThrownBy(() -> PmoEngine.builder().policies(ganda).build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(
                        "psp-jateng/kebijakan.yaml KB-131 periode.1: Jendela periode 1 bertumpang tindih dengan jendela periode yang sama dari kebijakan psp-2023-2024. Ubah kalendernya; atau tulis varian: true bagi kebijakan yang hanya memeriksa laporan yang menyebutnya.");
        assertThat(PmoEngine.builder()
                        .policies(KebijakanUji.tambahan("psp-jateng", "extends: psp-2023-2024\nvarian: true\n")
                                .or(PolicySource.builtIn()))
                        .build()
                        .kebijakan())
                .contains("psp-jateng");
    }

    @Test
    void kalenderMengikutiSaatMelihat() {
        Sekolah sekolah = Sekolah.builder().angkatan(1).build();

        assertThat(ENGINE.kalender(sekolah).kebijakan().id()).isEqualTo("psp-2024-2025");
        assertThatThrownBy(() -> ENGINE.kalender(sekolah, Konteks.at(Instant.parse("2026-09-18T05:00:00Z"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "konteks names no policy, and of [psp-2023-2024, psp-2023-2024-gtk, psp-2024-2025] not exactly one has 2026-09-18T05:00:00Z in its calendar; name one");
    }

    private static PmoEngine.Builder engine() {
        return PmoEngine.builder().policies(DUA_TAHUN).clock(Clock.fixed(PADA, ZoneOffset.UTC));
    }

    private static String kebijakan(LaporanPmo laporan) {
        HasilPemeriksaan hasil = ENGINE.check(laporan);
        assertThat(ENGINE.kebijakanUntuk(laporan, ENGINE.now()).orElseThrow().identitas())
                .isEqualTo(hasil.kebijakan());
        return hasil.kebijakan().id();
    }

    private static LaporanPmo laporan(@Nullable Integer periode, @Nullable String tanggal, @Nullable String dikirim) {
        return LaporanPmo.builder()
                .sekolah(Sekolah.builder().npsn("10000001").angkatan(1).build())
                .periode(periode)
                .laporanPelaksanaan(LaporanPelaksanaan.builder()
                        .tanggal(tanggal == null ? null : LocalDate.parse(tanggal))
                        .build())
                .dikirimPada(dikirim == null ? null : OffsetDateTime.parse(dikirim))
                .build();
    }
}
