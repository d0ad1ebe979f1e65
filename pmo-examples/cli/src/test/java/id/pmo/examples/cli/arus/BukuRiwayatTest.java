package id.pmo.examples.cli.arus;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.Konteks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BukuRiwayatTest {

    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 1 << 13})
    void setiapSekolahMendapatLaporannyaMenurutUrutan(int diMemori) throws IOException {
        try (BukuRiwayat buku = new BukuRiwayat(diMemori)) {
            for (int i = 0; i < 3_000; i++) {
                buku.tambah(i % 100, i, IkhtisarLaporan.tulis(laporan(i, i % 3)));
            }

            assertThat(buku.diDisk()).isEqualTo(diMemori == 1 << 13);
            for (int kode = 0; kode < 100; kode++) {
                int sekolah = kode;
                assertThat(buku.semua(kode))
                        .isEqualTo(IntStream.range(0, 30)
                                .map(ke -> ke * 100 + sekolah)
                                .mapToObj(i -> new BukuRiwayat.Lalu(i, laporan(i, i % 3)))
                                .toList());
            }
            assertThat(buku.semua(100)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000})
    void laporanDenganBanyakEntriTetapUtuh(int entri) throws IOException {
        LaporanPmo laporan = laporan(1, entri);
        try (BukuRiwayat buku = new BukuRiwayat(1 << 13)) {
            buku.tambah(7, 0, IkhtisarLaporan.tulis(laporan));
            buku.tambah(7, 1, IkhtisarLaporan.tulis(laporan));

            assertThat(buku.semua(7)).extracting(BukuRiwayat.Lalu::laporan).containsExactly(laporan, laporan);
        }
    }

    @Test
    void ikhtisarMemuatSemuaYangDibutuhkanRiwayat() throws IOException {
        for (String baris : Files.readAllLines(Path.of("../contoh/sekolah-nyata/angkatan-1.ndjson"))) {
            if (LaporanReader.ofDefaults().read(baris) instanceof HasilBaca.Terbaca terbaca) {
                LaporanPmo ringkas = Konteks.untukRiwayat(terbaca.laporan());

                assertThat(IkhtisarLaporan.baca(IkhtisarLaporan.tulis(terbaca.laporan())))
                        .isEqualTo(ringkas);
            }
        }
    }

    private static LaporanPmo laporan(int nomor, int entri) {
        return LaporanPmo.builder()
                .kebijakan(nomor % 2 == 0 ? "psp-2023-2024" : null)
                .sekolah(Sekolah.builder().npsn("20330686").angkatan(nomor).build())
                .periode(nomor % 5 == 0 ? null : nomor)
                .laporanTindakLanjut(IntStream.range(0, entri)
                        .mapToObj(i -> TindakLanjut.builder()
                                .subtopik("2." + i)
                                .status(i % 2 == 0 ? "SUDAH_DILAKSANAKAN" : null)
                                .build())
                        .toList())
                .build();
    }

    @Test
    void nomorSekolahMenjadiBilanganTanpaBertabrakan() {
        List<String> npsn = List.of("00000000", "99999999", "AA000000", "AA000001", "AB000000", "ZZ999999");

        assertThat(npsn.stream().map(KodeNpsn::dari).distinct())
                .hasSameSizeAs(npsn)
                .allMatch(kode -> kode >= 0);
        assertThat(KodeNpsn.dari("2033O686")).isEqualTo(KodeNpsn.TIADA);
        assertThat(KodeNpsn.dari((String) null)).isEqualTo(KodeNpsn.TIADA);
    }
}
