package id.pmo.core.dispensasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.Sekolah;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whom a dispensasi is for, and what it changes. */
class DispensasiTest {

    private static final Wilayah WILAYAH = Wilayah.of(
            List.of(new Wilayah.Provinsi("DKI Jakarta", Wilayah.WIB, List.of("Daerah Khusus Ibukota Jakarta"))));
    private static final Surat SURAT = new Surat("1/2023", "Dinas Pendidikan", LocalDate.of(2023, 9, 1), "banjir");
    private static final Sekolah SEKOLAH = Sekolah.builder()
            .npsn("10000001")
            .angkatan(2)
            .provinsi("D.K.I. Jakarta")
            .kabupatenKota("Kab. Kepulauan Seribu")
            .build();

    @Test
    void sasaranMencakupSekolahYangMemenuhiSemuanya() {
        assertThat(List.of(
                        Sasaran.sekolah("AB123456", "10000001"),
                        Sasaran.provinsi("daerah khusus ibukota jakarta"),
                        Sasaran.kabupatenKota("DKI Jakarta", "KABUPATEN KEPULAUAN SERIBU"),
                        Sasaran.angkatan(2),
                        Sasaran.provinsi("DKI Jakarta").diAngkatan(2)))
                .allMatch(sasaran -> sasaran.mencakup(SEKOLAH, WILAYAH));
    }

    @Test
    void sasaranTidakMencakupSekolahLain() {
        assertThat(List.of(
                        Sasaran.sekolah("10000002"),
                        Sasaran.provinsi("Bali"),
                        Sasaran.kabupatenKota("DKI Jakarta", "Kota Kepulauan Seribu"),
                        Sasaran.angkatan(1),
                        Sasaran.provinsi("DKI Jakarta").diAngkatan(3)))
                .noneMatch(sasaran -> sasaran.mencakup(SEKOLAH, WILAYAH));
    }

    @Test
    void yangTidakDiketahuiDariSekolahTidakMemenuhiApaPun() {
        Sekolah kosong = Sekolah.builder().build();

        assertThat(List.of(Sasaran.sekolah("10000001"), Sasaran.provinsi("Bali"), Sasaran.angkatan(1)))
                .noneMatch(sasaran -> sasaran.mencakup(kosong, WILAYAH) || sasaran.mencakup(null, WILAYAH));
    }

    @Test
    void sasaranTanpaSekolahDitolak() {
        assertThatThrownBy(() -> new Sasaran(Collections.emptySortedSet(), " ", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no school is named: give npsn, provinsi, kabupatenKota or angkatan");
    }

    @Test
    void npsnYangBentuknyaSalahDitolak() {
        assertThatThrownBy(() -> Sasaran.sekolah("123"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("npsn is 123, but a national school number has eight characters:"
                        + " eight digits, or two capital letters and six digits");
    }

    @Test
    void suratTanpaAlasanDitolak() {
        assertThatThrownBy(() -> new Surat("1/2023", "Dinas Pendidikan", LocalDate.EPOCH, " - "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alasan of a letter is \" - \", but must say something");
    }

    @Test
    void perubahanMenggantiSubtopikDalamRencana() {
        PerubahanSubtopik ganti = PerubahanSubtopik.ganti(Sasaran.angkatan(2), 2, "2.F", "2.K", SURAT);

        assertThat(ganti.terapkan(Set.of("1.A", "2.F"))).containsExactly("1.A", "2.K");
        assertThat(ganti.mengubah(Set.of("1.A", "2.F"))).isTrue();
    }

    @Test
    void rencanaTanpaSubtopikSemulaTidakBerubah() {
        PerubahanSubtopik ganti = PerubahanSubtopik.ganti(Sasaran.angkatan(2), 2, "2.F", "2.K", SURAT);

        assertThat(ganti.terapkan(Set.of("1.A", "1.B"))).containsExactly("1.A", "1.B");
        assertThat(ganti.mengubah(Set.of("1.A", "1.B"))).isFalse();
    }

    @Test
    void perubahanYangTidakMengubahApaPunDitolak() {
        assertThatThrownBy(() -> new PerubahanSubtopik(
                        Sasaran.angkatan(2), 2, new TreeSet<>(Set.of("2.F")), new TreeSet<>(Set.of("2.F")), SURAT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("semula and menjadi are both [2.F], so that nothing changes");
    }
}
