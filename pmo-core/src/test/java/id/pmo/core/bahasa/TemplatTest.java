package id.pmo.core.bahasa;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.laporan.Peran;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatTest {

    @Test
    void celahDiisiDalamKeduaBahasa() {
        Templat templat = new Templat(new DwiBahasa("Baru ada {ada} dari {diminta}.", "{ada} of {diminta} so far."));

        assertThat(templat.isi(Map.of("ada", 1, "diminta", 2)))
                .isEqualTo(new DwiBahasa("Baru ada 1 dari 2.", "1 of 2 so far."));
        assertThat(templat.celah(Bahasa.EN)).containsExactly("ada", "diminta");
    }

    @Test
    void tanggalDanBulanDitulisDenganKata() {
        assertThat(tulis(LocalDate.of(2023, 9, 20))).isEqualTo(new DwiBahasa("20 September 2023", "20 September 2023"));
        assertThat(tulis(LocalDate.of(2024, 3, 1))).isEqualTo(new DwiBahasa("1 Maret 2024", "1 March 2024"));
        assertThat(tulis(YearMonth.of(2023, 8))).isEqualTo(new DwiBahasa("Agustus 2023", "August 2023"));
    }

    @Test
    void saatDitulisDenganJamDanZonanya() {
        ZonedDateTime saat = ZonedDateTime.parse("2023-09-18T10:15:00+07:00[Asia/Jakarta]");

        assertThat(tulis(saat))
                .isEqualTo(new DwiBahasa("18 September 2023 pukul 10.15.00 WIB", "18 September 2023, 10:15:00 WIB"));
        assertThat(Penulis.namaZona(saat.withZoneSameInstant(ZoneId.of("Asia/Makassar"))))
                .isEqualTo("WITA");
        assertThat(Penulis.namaZona(saat.withZoneSameInstant(ZoneId.of("Asia/Jayapura"))))
                .isEqualTo("WIT");
        assertThat(Penulis.namaZona(saat.withZoneSameInstant(ZoneOffset.ofHours(2))))
                .isEqualTo("UTC+02:00");
    }

    @Test
    void celahYangNilainyaTidakDiisiSekolahDisebutKosong() {
        Map<String, Object> nilai = new HashMap<>();
        nilai.put("ada", null);

        assertThat(new Templat(new DwiBahasa("Ada {ada} dari {diminta}.", "{ada} of {diminta}.")).isi(nilai))
                .isEqualTo(new DwiBahasa("Ada (kosong) dari {diminta}.", "(empty) of {diminta}."));
    }

    @Test
    void pecahanDitulisMenurutBahasanya() {
        assertThat(tulis(1.0)).isEqualTo(new DwiBahasa("1", "1"));
        assertThat(tulis(1.5)).isEqualTo(new DwiBahasa("1,5", "1.5"));
        assertThat(tulis(12345.0 / 7)).isEqualTo(new DwiBahasa("1763,57", "1763.57"));
    }

    @Test
    void peranDanDaftarDitulisDenganSebutannya() {
        assertThat(tulis(List.of(Peran.KEPALA_SEKOLAH, Peran.GURU)))
                .isEqualTo(new DwiBahasa("kepala sekolah, guru", "head of school, teacher"));
    }

    @Test
    void teksSekolahDipendekkanDanDijadikanSatuBaris() {
        assertThat(tulis(" a\n\tb\u001b[31m\u202ec ").id()).isEqualTo("a b [31m c");
        assertThat(tulis("x".repeat(81)).id()).isEqualTo("x".repeat(79) + "…");
        assertThat(tulis("🙂".repeat(80)).id()).isEqualTo("🙂".repeat(80));
    }

    @Test
    void nilaiYangMiripCelahTidakDiisiLagi() {
        Templat templat = new Templat(new DwiBahasa("{a} {b}", "{a} {b}"));

        assertThat(templat.isi(Map.of("a", "{b} $1 \\", "b", "x")).id()).isEqualTo("{b} $1 \\ x");
    }

    @Test
    void celahTanpaNilaiTetapTampak() {
        assertThat(new Templat(new DwiBahasa("{a}", "{a}")).isi(Map.of(), Bahasa.ID))
                .isEqualTo("{a}");
    }

    private static DwiBahasa tulis(Object nilai) {
        return new Templat(new DwiBahasa("{x}", "{x}")).isi(Map.of("x", nilai));
    }
}
