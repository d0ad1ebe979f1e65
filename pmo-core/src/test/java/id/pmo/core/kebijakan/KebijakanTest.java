package id.pmo.core.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KebijakanTest {

    private static final LocalDate MINGGU_10_MARET = LocalDate.of(2024, 3, 10);

    @Test
    void batasWaktuPadaHariMingguTetapBilaTidakDigeser() {
        assertThat(waktu(GeserLibur.TIDAK, Set.of()).batasEfektif(MINGGU_10_MARET))
                .isEqualTo(MINGGU_10_MARET);
    }

    @Test
    void batasWaktuPadaHariMingguBergeserKeHariKerjaBerikut() {
        assertThat(waktu(GeserLibur.HARI_KERJA_BERIKUT, Set.of()).batasEfektif(MINGGU_10_MARET))
                .isEqualTo("2024-03-11");
        assertThat(waktu(GeserLibur.HARI_KERJA_BERIKUT, Set.of(LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 12)))
                        .batasEfektif(MINGGU_10_MARET))
                .isEqualTo("2024-03-13");
        assertThat(waktu(GeserLibur.HARI_KERJA_BERIKUT, Set.of()).batasEfektif(LocalDate.of(2023, 9, 20)))
                .isEqualTo("2023-09-20");
    }

    @Test
    void katalogMenolakKodeYangBerulang() {
        Subtopik a = new Subtopik("1.A", "A", "1", Subtopik.Kelompok.PERENCANAAN);

        assertThatThrownBy(() -> Katalog.of(List.of(new Topik("1", "Satu", List.of(a, a)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subtopik 1.A stands twice in the catalogue");
    }

    @Test
    void katalogMencariKodePersisApaAdanya() {
        Katalog katalog = Katalog.of(
                List.of(new Topik("1", "Satu", List.of(new Subtopik("1.A", "A", "1", Subtopik.Kelompok.PERENCANAAN)))));

        assertThat(katalog.subtopik("1.A")).isPresent();
        assertThat(katalog.subtopik("1.a")).isEmpty();
        assertThat(katalog.subtopik(null)).isEmpty();
    }

    @Test
    void periodeMenolakJendelaTerbalik() {
        assertThatThrownBy(() -> new PeriodePmo(
                        1,
                        JenisPeriode.PEMILIHAN,
                        1,
                        LocalDate.of(2023, 9, 30),
                        LocalDate.of(2023, 8, 1),
                        YearMonth.of(2023, 8),
                        LocalDate.of(2023, 9, 20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("selesai 2023-08-01 lies before mulai 2023-09-30");
    }

    @Test
    void tafsirTanpaAlasanDitolak() {
        assertThatThrownBy(() -> new Asal(Dasar.TAFSIR, "S0", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a TAFSIR needs its alasan; sumber: S0");
    }

    @Test
    void provinsiDitemukanDenganAliasTanpaMemandangHurufDanTanda() {
        Wilayah wilayah = Wilayah.of(List.of(
                new Wilayah.Provinsi("DKI Jakarta", Wilayah.WIB, List.of("D.K.I. Jakarta", "Jakarta")),
                new Wilayah.Provinsi("Bali", ZoneId.of("Asia/Makassar"), List.of())));

        assertThat(wilayah.provinsi("d.k.i. jakarta")).get().extracting("nama").isEqualTo("DKI Jakarta");
        assertThat(wilayah.provinsi("Atlantis")).isEmpty();
        assertThat(wilayah.provinsi("-")).isEmpty();
    }

    private static AturanWaktu waktu(GeserLibur geser, Set<LocalDate> libur) {
        return new AturanWaktu(Wilayah.WIB, geser, libur);
    }
}
