package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Langkah;
import id.pmo.core.laporan.LaporanPmo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which steps there are, and in which order. That they suffice, and none is one too many, is a law. */
class LangkahTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks PADA = Konteks.at(Instant.parse("2023-09-18T05:00:00Z"));

    @Test
    void laporanLengkapTidakMemerlukanLangkah() {
        assertThat(langkah(Map.of())).isEmpty();
    }

    @Test
    void urutMengikutiLaporanIdentitasPelaksanaanLaluTindakLanjut() {
        assertThat(langkah(ubahan(
                        "/pelapor/peran", "",
                        "/laporanPelaksanaan/jumlahPeserta", "",
                        "/laporanTindakLanjut/1/isu", "",
                        "/laporanTindakLanjut/0/tenggat/mulai", "")))
                .containsExactly(
                        "/pelapor/peran [ID-101]",
                        "/laporanPelaksanaan/jumlahPeserta [LP-111]",
                        "/laporanTindakLanjut/0/tenggat/mulai [TL-016]",
                        "/laporanTindakLanjut/1/isu [TL-011]");
    }

    @Test
    void langkahMenyebutTempatKodeDanPerbaikannya() {
        HasilPemeriksaan hasil = periksa(ubahan("/laporanPelaksanaan/dokumentasi", List.of()));

        assertThat(hasil.langkah())
                .containsExactly(new Langkah(
                        "/laporanPelaksanaan/dokumentasi",
                        List.of("LP-131"),
                        List.of(new DwiBahasa(
                                hasil.temuan("LP-131").get(0).perbaikan().id(),
                                hasil.temuan("LP-131").get(0).perbaikan().en())),
                        false));
    }

    @Test
    void yangMenentukanSyaratLainDidahulukanLaluLaporanDiperiksaLagi() {
        HasilPemeriksaan hasil = periksa(ubahan("/periode", "", "/sekolah/npsn", ""));

        assertThat(hasil.langkah().stream().map(l -> l.letak() + " " + l.periksaLagi()))
                .containsExactly("/periode true", "/sekolah/npsn true");
    }

    @Test
    void entriTanpaSubtopikMengisiJumlahSubtopikYangKurang() {
        assertThat(langkah(ubahan("/laporanTindakLanjut/0/subtopik", "", "/laporanTindakLanjut/1/subtopik", "")))
                .containsExactly(
                        "/laporanTindakLanjut/0/subtopik [TL-001, TL-006]",
                        "/laporanTindakLanjut/1/subtopik [TL-001, TL-006]");
    }

    @Test
    void jumlahSubtopikYangKurangDihitungSesudahEntriYangHarusMemilih() {
        HasilPemeriksaan hasil =
                periksa(ubahan("/laporanTindakLanjut/0", Map.of(), "/laporanTindakLanjut/1/subtopik", ""));

        assertThat(teks(hasil.langkah()))
                .containsExactly("/laporanTindakLanjut/1/subtopik [TL-001, TL-006]", "/laporanTindakLanjut [TL-001]");
        assertThat(hasil.langkah().get(1).perbaikan().get(0).id()).startsWith("Tambahkan 1 subtopik lain");
    }

    @Test
    void topikDanSubtopikSatuEntriDipilihSekaligus() {
        assertThat(langkah(ubahan("/laporanTindakLanjut/0/topik", "9", "/laporanTindakLanjut/0/subtopik", "9.Z")))
                .containsExactly("/laporanTindakLanjut/0/subtopik [TL-004]");
    }

    @Test
    void subtopikDiLuarRencanaDigantiDenganYangBelumDilaporkan() {
        LaporanPmo rencana = LaporanUntukUji.dasar("pemilihan-lengkap");
        LaporanPmo laporan = LaporanUntukUji.diubah(
                "perkembangan-lengkap",
                ubahan("/laporanTindakLanjut/0/subtopik", "4.A", "/laporanTindakLanjut/0/topik", "4"));

        assertThat(teks(ENGINE.check(
                                laporan,
                                Konteks.at(Instant.parse("2023-11-01T05:00:00Z"))
                                        .withRiwayat(List.of(rencana)))
                        .langkah()))
                .containsExactly("/laporanTindakLanjut/0/subtopik [SK-001, SK-002]");
    }

    @Test
    void entriDilepasBilaDispensasiMengosongkanRencana() {
        LaporanPmo rencana = LaporanUntukUji.dasar("pemilihan-lengkap");
        Konteks rencanaDikosongkan = Konteks.at(Instant.parse("2023-11-01T05:00:00Z"))
                .withRiwayat(List.of(rencana))
                .withDispensasi(List.of(new PerubahanSubtopik(
                        Sasaran.sekolah("10000001"),
                        2,
                        new TreeSet<>(List.of("1.F", "2.F")),
                        new TreeSet<>(),
                        new Surat("421/117/2023", "Dinas Pendidikan", LocalDate.of(2023, 10, 2), "banjir"))));
        LaporanPmo laporan =
                LaporanUntukUji.diubah("perkembangan-lengkap", ubahan("/laporanTindakLanjut/0/refleksi", Map.of()));

        assertThat(teks(ENGINE.check(laporan, rencanaDikosongkan).langkah()))
                .containsExactly("/laporanTindakLanjut/0 [RI-011, RI-013, SK-001]", "/laporanTindakLanjut/1 [SK-001]");
    }

    @Test
    void laporanYangTidakTerbacaMemperbaikiBentuknyaLaluDiperiksaLagi() {
        List<Langkah> langkah = ENGINE.check(LaporanReader.ofDefaults().read("{\"periode\": \"satu\"}"), PADA)
                .langkah();

        assertThat(teks(langkah)).containsExactly("/periode [ST-002]");
        assertThat(langkah).allMatch(Langkah::periksaLagi);
    }

    private static List<String> langkah(Map<String, ?> ubahan) {
        return teks(periksa(ubahan).langkah());
    }

    private static List<String> teks(List<Langkah> langkah) {
        return langkah.stream().map(l -> l.letak() + " " + l.kode()).toList();
    }

    private static HasilPemeriksaan periksa(Map<String, ?> ubahan) {
        return ENGINE.check(LaporanUntukUji.diubah("pemilihan-lengkap", ubahan), PADA);
    }

    private static Map<String, Object> ubahan(Object... tempatDanNilai) {
        Map<String, Object> ubahan = new TreeMap<>();
        for (int i = 0; i < tempatDanNilai.length; i += 2) {
            ubahan.put((String) tempatDanNilai[i], tempatDanNilai[i + 1]);
        }
        return ubahan;
    }
}
