package id.pmo.core.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaporanPmoBuilderTest {

    @Test
    void yangTidakDiisiTetapKosong() {
        LaporanPmo draf = LaporanPmo.builder().periode(1).build();

        assertThat(draf).isEqualTo(new LaporanPmo(null, null, 1, null, null, List.of(), null, null, null));
        assertThat(TindakLanjut.builder().build().terisi()).isFalse();
        assertThat(LaporanPelaksanaan.builder().build().terisi()).isFalse();
    }

    @Test
    void laporanDapatDiubahSatuIsianSaja() {
        LaporanPmo laporan = LaporanPmo.builder()
                .sekolah(Sekolah.builder().npsn("20330686").angkatan(2).build())
                .periode(1)
                .laporanPelaksanaan(LaporanPelaksanaan.builder()
                        .tanggal(LocalDate.of(2023, 8, 22))
                        .dokumentasi(new Lampiran("Notulen", "notulen.pdf"))
                        .build())
                .laporanTindakLanjut(TindakLanjut.builder()
                        .subtopik("2.F")
                        .refleksi(Refleksi.builder().adaKendala(false).build())
                        .build())
                .build();

        LaporanPmo periodeDua = laporan.toBuilder().periode(2).build();

        assertThat(periodeDua.periode()).isEqualTo(2);
        assertThat(periodeDua.toBuilder().periode(1).build()).isEqualTo(laporan);
        assertThat(laporan.laporanTindakLanjut().get(0).toBuilder().build())
                .isEqualTo(laporan.laporanTindakLanjut().get(0));
        assertThat(laporan.laporanPelaksanaan().toBuilder().build()).isEqualTo(laporan.laporanPelaksanaan());
        assertThat(laporan.sekolah().toBuilder().build()).isEqualTo(laporan.sekolah());
    }
}
