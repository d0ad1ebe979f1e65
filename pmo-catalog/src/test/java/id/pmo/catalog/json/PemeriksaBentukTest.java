package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.TindakLanjut;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report that a host made in Java, not one that was read. */
class PemeriksaBentukTest {

    private static final PemeriksaBentuk PEMERIKSA = PemeriksaBentuk.ofDefaults();

    @Test
    void drafKosongTidakSalahBentuk() {
        assertThat(PEMERIKSA.periksa(LaporanPmo.builder().build())).isEmpty();
    }

    @Test
    void setiapKesalahanDisebutDenganLetaknya() {
        LaporanPmo laporan = new LaporanPmo(
                "k".repeat(301),
                new Sekolah("123", null, null, null, null, null, null, null, null),
                1,
                new Pelapor(Peran.GURU, "n".repeat(301)),
                new LaporanPelaksanaan(
                        LocalDate.of(10_000, 1, 1),
                        -5,
                        null,
                        null,
                        Arrays.asList(Peran.GURU, null),
                        "a".repeat(10_001),
                        null,
                        Arrays.asList(new Lampiran(null, "b".repeat(301)), null),
                        Collections.nCopies(1_001, new Lampiran(null, null))),
                List.of(entri(), entri()),
                StatusKelengkapan.TIDAK_TERBACA,
                OffsetDateTime.of(0, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                null);
        assertThat(PEMERIKSA.periksa(laporan))
                .extracting(Temuan::toString)
                .containsExactly(
                        "ST-004 /statusDinyatakan",
                        "ST-005 /dikirimPada",
                        "ST-005 /laporanPelaksanaan/tanggal",
                        "ST-008 /kebijakan",
                        "ST-008 /laporanPelaksanaan/dokumentasi/0/berkas",
                        "ST-008 /laporanPelaksanaan/hasilRefleksi",
                        "ST-008 /laporanPelaksanaan/rekaman",
                        "ST-008 /laporanTindakLanjut/0/pihakTerlibat/1/pihak",
                        "ST-008 /laporanTindakLanjut/1/pihakTerlibat/1/pihak",
                        "ST-008 /pelapor/nama",
                        "ST-009 /sekolah/npsn",
                        "ST-010 /laporanPelaksanaan/dokumentasi/1",
                        "ST-010 /laporanPelaksanaan/pihakHadir/1");
    }

    @Test
    void pesannyaTanpaBarisDanKolom() {
        LaporanPmo laporan =
                new LaporanPmo(null, null, null, new Pelapor(null, "n".repeat(301)), null, List.of(), null, null, null);
        Temuan temuan = PEMERIKSA.periksa(laporan).get(0);
        assertThat(temuan.pesan().id()).isEqualTo("Ada 301 karakter pada isian \"nama\"; batasnya 300 karakter.");
        assertThat(temuan.nilai()).doesNotContainKeys("baris", "kolom");
    }

    private static TindakLanjut entri() {
        List<PihakTerlibat> pihak =
                List.of(new PihakTerlibat("Guru", null), new PihakTerlibat("p".repeat(301), "Pelaksana"));
        return new TindakLanjut(null, null, null, null, null, null, null, null, null, null, pihak, null);
    }
}
