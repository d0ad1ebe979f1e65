package konsumen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a host's own tests say that the reports it makes are complete. */
class LaporanSekolahTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks KONTEKS = Konteks.at(Instant.parse("2023-09-19T01:00:00Z"));

    @Test
    void laporanYangKitaSusunLengkap() {
        HasilPemeriksaan hasil = ENGINE.check(laporan("notulen.pdf", "foto.jpg"), KONTEKS);

        assertTrue(hasil.lengkap(), () -> hasil.temuan().toString());
    }

    @Test
    void tanpaFotoLaporanBelumLengkap() {
        HasilPemeriksaan hasil = ENGINE.check(laporan("notulen.pdf"), KONTEKS);

        List<String> wajib = hasil.temuan().stream()
                .filter(temuan -> temuan.sifat() == Sifat.WAJIB)
                .map(Object::toString)
                .toList();
        assertEquals(List.of("LP-131 /laporanPelaksanaan/dokumentasi"), wajib);
    }

    /** Stands for the code of the host that fills a report in. */
    private static LaporanPmo laporan(String... dokumentasi) {
        List<Lampiran> lampiran = List.of(dokumentasi).stream()
                .map(berkas -> new Lampiran("Dokumentasi", berkas))
                .toList();
        return new LaporanPmo(
                "psp-2023-2024",
                new Sekolah("10000001", "SD Contoh", null, null, 2, null, null, null, null),
                1,
                new Pelapor(Peran.KEPALA_SEKOLAH, null),
                new LaporanPelaksanaan(
                        LocalDate.of(2023, 8, 22),
                        18,
                        Moda.LURING,
                        2,
                        List.of(Peran.KEPALA_SEKOLAH, Peran.PENGAWAS_SEKOLAH, Peran.GURU),
                        "Separuh murid kelas 4 belum memahami bacaan.",
                        "Pembelajaran belum disesuaikan dengan kemampuan tiap murid.",
                        lampiran,
                        List.of()),
                List.of(tindakLanjut("2", "2.F"), tindakLanjut("4", "4.C")),
                null,
                OffsetDateTime.parse("2023-09-18T10:15:00+07:00"),
                null);
    }

    private static TindakLanjut tindakLanjut(String topik, String subtopik) {
        return new TindakLanjut(
                topik,
                subtopik,
                "Murid dengan kemampuan berbeda diajar dengan cara yang sama.",
                "Guru menyusun kelompok belajar menurut kemampuan.",
                "Guru kelas 4",
                "AKAN_DILAKSANAKAN",
                null,
                new Tenggat(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 31)),
                "Murid belajar sesuai kemampuannya.",
                "Tiga perempat murid naik satu tingkat membaca.",
                List.of(),
                null);
    }
}
