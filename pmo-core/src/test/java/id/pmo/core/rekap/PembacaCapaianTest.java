package id.pmo.core.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PerubahanNilai;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.TindakLanjut;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is counted of a report goes by the values of the day that counts for it. */
class PembacaCapaianTest {

    private static final PembacaCapaian PEMBACA = new PembacaCapaian(nihilSejakNovember());

    @Test
    void sebutanNihilMenurutHariPengirimanDalamZonaKebijakan() {
        assertThat(kendala("2023-10-31T16:59:59Z")).isEqualTo(KendalaTercatat.ADA);
        assertThat(kendala("2023-10-31T17:00:00Z")).isEqualTo(KendalaTercatat.TIDAK_ADA);
    }

    @Test
    void sebutanNihilMenurutHariPemeriksaanSelamaBelumDikirim() {
        assertThat(kendala(null)).isEqualTo(KendalaTercatat.TIDAK_ADA);
    }

    private static KendalaTercatat kendala(@Nullable String dikirim) {
        LaporanPmo laporan = LaporanPmo.builder()
                .dikirimPada(dikirim == null ? null : OffsetDateTime.parse(dikirim))
                .laporanTindakLanjut(List.of(TindakLanjut.builder()
                        .subtopik("1.A")
                        .refleksi(new Refleksi(null, null, null, "aman saja", null))
                        .build()))
                .build();
        HasilPemeriksaan hasil = new HasilPemeriksaan(
                null,
                null,
                null,
                Instant.parse("2023-12-01T00:00:00Z").atZone(Wilayah.WIB),
                StatusKelengkapan.BELUM_LENGKAP,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        return PEMBACA.baca(hasil, laporan).tindakLanjut().get(0).kendala();
    }

    private static Kebijakan nihilSejakNovember() {
        Kebijakan k = KebijakanContoh.buat();
        Batas aman = new Batas(null, null, null, null, null, null, null, Set.of(), List.of("aman saja"));
        PerubahanNilai november = new PerubahanNilai(LocalDate.of(2023, 11, 1), aman, Map.of(), Map.of(), Map.of());
        return new Kebijakan(
                k.identitas(),
                k.nama(),
                k.varian(),
                k.waktu(),
                k.periode(),
                k.angkatan(),
                k.statusTindakLanjut(),
                k.batas(),
                List.of(november),
                k.katalog(),
                k.tugas(),
                k.syarat(),
                k.asal(),
                k.masa());
    }
}
