package id.pmo.catalog.dispensasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of dispensations: what is read from each kind, and what is told of one that is wrong. */
class DispensasiReaderTest {

    private static final Kebijakan UJI = PolicyLoader.of(
                    PolicySource.directory(Path.of("src/test/resources/id/pmo/catalog/uji")))
            .load("uji")
            .kebijakan();
    private static final DispensasiReader READER = DispensasiReader.of(List.of(UJI));
    private static final Surat SURAT =
            new Surat("421/117/2023", "Dinas Pendidikan", LocalDate.of(2023, 9, 12), "sekolah terdampak banjir");
    private static final List<Dispensasi> TIGA = List.of(
            new Perpanjangan(Sasaran.sekolah("20330686", "AB123456"), 1, LocalDate.of(2023, 10, 5), SURAT),
            new Pembebasan(Sasaran.kabupatenKota("Jawa Tengah", "Kab. Demak").diAngkatan(1), 1, "LP-131", SURAT),
            PerubahanSubtopik.ganti(Sasaran.provinsi("Jawa Tengah"), 2, "1.A", "1.B", SURAT));

    private static final String YAML = """
            dispensasi:
              - jenis: PERPANJANGAN
                npsn: [20330686, AB123456]
                periode: 1
                batasWaktu: 2023-10-05
                nomorSurat: 421/117/2023
                pemberi: Dinas Pendidikan
                tanggal: 2023-09-12
                alasan: sekolah terdampak banjir
              - {jenis: PEMBEBASAN, provinsi: Jawa Tengah, kabupatenKota: Kab. Demak, angkatan: 1, periode: 1, kode: LP-131,
                 nomorSurat: 421/117/2023, pemberi: Dinas Pendidikan, tanggal: 2023-09-12, alasan: sekolah terdampak banjir}
              - {jenis: PERUBAHAN_SUBTOPIK, provinsi: Jawa Tengah, periode: 2, semula: "1.A", menjadi: "1.B",
                 nomorSurat: 421/117/2023, pemberi: Dinas Pendidikan, tanggal: 2023-09-12, alasan: sekolah terdampak banjir}
            """;

    private static final String JSON = """
            [
            \t{"jenis": "PERPANJANGAN", "npsn": ["20330686", "AB123456"], "periode": 1, "batasWaktu": "2023-10-05",
            \t "nomorSurat": "421\\/117\\/2023", "pemberi": "Dinas Pendidikan", "tanggal": "2023-09-12", "alasan": "sekolah terdampak banjir"},
            \t{"jenis": "PEMBEBASAN", "provinsi": "Jawa Tengah", "kabupatenKota": "Kab. Demak", "angkatan": 1, "periode": 1, "kode": "LP-131",
            \t "nomorSurat": "421/117/2023", "pemberi": "Dinas Pendidikan", "tanggal": "2023-09-12", "alasan": "sekolah terdampak banjir"},
            \t{"jenis": "PERUBAHAN_SUBTOPIK", "provinsi": "Jawa Tengah", "periode": 2, "semula": "1.A", "menjadi": "1.B", "npsn": null,
            \t "nomorSurat": "421/117/2023", "pemberi": "Dinas Pendidikan", "tanggal": "2023-09-12", "alasan": "sekolah terdampak banjir"}
            ]
            """;

    private static final String JUDUL =
            "jenis;npsn;provinsi;kabupatenKota;angkatan;periode;batasWaktu;kode;semula;menjadi;nomorSurat;pemberi;tanggal;alasan\n";
    private static final String EKOR = ";421/117/2023;Dinas Pendidikan;2023-09-12;sekolah terdampak banjir\n";
    private static final String CSV = "\uFEFF" + JUDUL
            + "PERPANJANGAN;20330686 AB123456;;;;1;2023-10-05;;;" + EKOR
            + "Pembebasan;;Jawa Tengah;Kab. Demak;1;1;;LP-131;;" + EKOR
            + "perubahan subtopik;;Jawa Tengah;;;2;;;1.A;1.B" + EKOR;

    @Test
    void ketigaBentukBerkasMemberiHalYangSama() {
        for (BacaanDispensasi bacaan : List.of(baca("a.yaml", YAML), baca("a.json", JSON), baca("a.csv", CSV))) {
            assertThat(bacaan.masalah()).isEmpty();
            assertThat(bacaan.dispensasi()).isEqualTo(TIGA);
        }
        assertThat(baca("a.yaml", YAML).isi().stream().map(DispensasiTercatat::baris))
                .containsExactly(2L, 10L, 12L);
        assertThat(baca("a.csv", CSV).isi().stream().map(DispensasiTercatat::baris))
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void semuaMasalahCsvDisebutSekaligus() {
        assertThat(masalah(
                        "surat.csv",
                        JUDUL.replace("alasan", "sebab")
                                + "PERPANJANGAN;123;;;;1;5 Oktober;;;" + EKOR
                                + "LIBUR;;;;;satu;;;;" + EKOR
                                + "PEMBEBASAN;20330686;;;1;1;2023-10-05;LP-131;;;;-;2023-02-30;x\n"
                                + "PERPANJANGAN;20330686\n"))
                .containsExactly(
                        "surat.csv:1:14 DP-006: Isian sebab tidak dikenal. Pakai salah satu dari ini, atau hapus: jenis, npsn, provinsi, kabupatenKota, angkatan, periode, batasWaktu, kode, semula, menjadi, nomorSurat, pemberi, tanggal, alasan.",
                        "surat.csv:2 DP-009: Isian alasan belum ada. Isi alasan; tanpa itu dispensasi ini tidak dapat dipakai.",
                        "surat.csv:2:2 DP-011: Nilai 123 pada npsn bukan NPSN: delapan angka, atau dua huruf kapital dan enam angka. Ganti, misalnya dengan 20330686.",
                        "surat.csv:2:7 DP-011: Nilai 5 Oktober pada batasWaktu bukan tanggal tahun-bulan-hari. Ganti, misalnya dengan 2023-10-05.",
                        "surat.csv:3 DP-009: Isian alasan belum ada. Isi alasan; tanpa itu dispensasi ini tidak dapat dipakai.",
                        "surat.csv:3 DP-010: Belum disebut untuk sekolah mana. Isi npsn, provinsi, kabupatenKota, atau angkatan.",
                        "surat.csv:3:1 DP-011: Nilai LIBUR pada jenis bukan PERPANJANGAN, PEMBEBASAN, atau PERUBAHAN_SUBTOPIK. Ganti, misalnya dengan PERPANJANGAN.",
                        "surat.csv:3:6 DP-011: Nilai satu pada periode bukan bilangan bulat mulai 1. Ganti, misalnya dengan 2.",
                        "surat.csv:4 DP-009: Isian alasan belum ada. Isi alasan; tanpa itu dispensasi ini tidak dapat dipakai.",
                        "surat.csv:4 DP-009: Isian nomorSurat belum ada. Isi nomorSurat; tanpa itu dispensasi ini tidak dapat dipakai.",
                        "surat.csv:4:7 DP-013: Isian batasWaktu bukan bagian dari PEMBEBASAN. Kosongkan isian itu, atau perbaiki jenisnya.",
                        "surat.csv:4:12 DP-011: Nilai - pada pemberi bukan teks yang berisi. Ganti, misalnya dengan Dinas Pendidikan.",
                        "surat.csv:4:13 DP-011: Nilai 2023-02-30 pada tanggal bukan tanggal tahun-bulan-hari. Ganti, misalnya dengan 2023-10-05.",
                        "surat.csv:5 DP-003: Ditemukan 2 isian, seharusnya 14 seperti pada baris judul. Periksa pemisah dan tanda kutip pada baris ini; isian yang mengandung pemisah ditulis di antara tanda kutip ganda.");
    }

    @Test
    void semuaMasalahYamlDisebutSekaligus() {
        assertThat(masalah("surat.yaml", """
                dispensasi:
                  - jenis: PERUBAHAN_SUBTOPIK
                    angkatan: 1
                    periode: 2
                    periode: 2
                    semula: {kode: "1.A"}
                    semulaa: x
                    nomorSurat: 1/2023
                    pemberi: Dinas
                    tanggal: 2023-09-12
                    alasan: banjir
                  - banjir
                lain: 1
                """))
                .containsExactly(
                        "surat.yaml:2 DP-009: Isian menjadi belum ada. Isi menjadi; tanpa itu dispensasi ini tidak dapat dipakai.",
                        "surat.yaml:5:5 DP-007: Isian periode ada lebih dari sekali. Sisakan satu.",
                        "surat.yaml:6:13 DP-008: Isian semula bersarang terlalu dalam. Tulis satu nilai, atau daftar nilai.",
                        "surat.yaml:7:5 DP-006: Isian semulaa tidak dikenal. Pakai salah satu dari ini, atau hapus: jenis, npsn, provinsi, kabupatenKota, angkatan, periode, batasWaktu, kode, semula, menjadi, nomorSurat, pemberi, tanggal, alasan.",
                        "surat.yaml:12:5 DP-002: Di sini seharusnya ada daftar dispensasi. Tulis setiap dispensasi sebagai satu butir daftar berisi jenis, sasaran, periode dan suratnya.",
                        "surat.yaml:13:1 DP-006: Isian lain tidak dikenal. Pakai salah satu dari ini, atau hapus: dispensasi.");
    }

    @Test
    void berkasYangTidakTeruraiDisebutTempatnya() {
        BacaanDispensasi bukanUtf8 = READER.read("latin.yaml", new byte[] {'a', ':', '\n', (byte) 0xE9});

        assertThat(Stream.of(
                                baca("lekuk.yaml", "dispensasi:\n  - {jenis: [\n"),
                                baca("kutip.json", "[{\"jenis\": \n  PERPANJANGAN}]"),
                                baca("kosong.yaml", ""),
                                baca("kosong.csv", JUDUL),
                                baca("peta.json", "{\"dispensasi\": {}}"),
                                bukanUtf8)
                        .flatMap(bacaan -> bacaan.masalah().stream())
                        .map(MasalahBerkas::toString))
                .containsExactly(
                        "lekuk.yaml:3:1 DP-001: Berkas ini tidak dapat diurai: expected the node content, but found '<stream end>'. Periksa lekuk, koma, kurung dan tanda kutip di sekitar tempat ini.",
                        "kutip.json:2:3 DP-001: Berkas ini tidak dapat diurai: Unrecognized token 'PERPANJANGAN': was expecting (JSON String, Number, Array, O…. Periksa lekuk, koma, kurung dan tanda kutip di sekitar tempat ini.",
                        "kosong.yaml DP-021: Tidak ada satu dispensasi pun di berkas ini. Isi berkasnya, atau jangan sertakan.",
                        "kosong.csv DP-021: Tidak ada satu dispensasi pun di berkas ini. Isi berkasnya, atau jangan sertakan.",
                        "peta.json:1:16 DP-002: Di sini seharusnya ada daftar dispensasi. Tulis setiap dispensasi sebagai satu butir daftar berisi jenis, sasaran, periode dan suratnya.",
                        "latin.yaml:2 DP-005: Ada bita yang bukan UTF-8; mulai baris ini berkas tidak dibaca. Simpan ulang berkasnya sebagai UTF-8.");
    }

    @Test
    void yangTidakAdaDalamKebijakanDisebut() {
        assertThat(masalah(
                        "surat.csv",
                        JUDUL
                                + "PERPANJANGAN;;Atlantis;;9;7;2023-10-05;;;" + EKOR
                                + "PERPANJANGAN;20330686;;;;1;2023-09-20;;;" + EKOR
                                + "PEMBEBASAN;20330686;;;;1;;LP-999;;" + EKOR
                                + "PERUBAHAN_SUBTOPIK;20330686;;;;2;;;2.Z;1.A" + EKOR))
                .containsExactly(
                        "surat.csv:2:3 DP-016: Provinsi Atlantis tidak dikenal. Tulis nama provinsi yang resmi, misalnya Jawa Tengah.",
                        "surat.csv:2:5 DP-014: Nilai 9 pada angkatan tidak ada dalam kebijakan uji. Pakai salah satu yang ada: 1.",
                        "surat.csv:2:6 DP-014: Nilai 7 pada periode tidak ada dalam kebijakan uji. Pakai salah satu yang ada: 1, 2.",
                        "surat.csv:3:7 DP-015: Batas waktu baru 20 September 2023 tidak lebih lama daripada batas waktu periode ke-1, yaitu 20 September 2023. Tulis hari setelah 20 September 2023, atau perbaiki periodenya.",
                        "surat.csv:4:8 DP-014: Nilai LP-999 pada kode tidak ada dalam kebijakan uji. Pakai salah satu yang ada: LP-131, SD-001.",
                        "surat.csv:5:9 DP-014: Nilai 2.Z pada semula tidak ada dalam kebijakan uji. Pakai salah satu yang ada: 1.A, 1.B.");
    }

    @Test
    void satuNilaiYangSalahTidakMenyembunyikanYangLain() {
        DaftarPeserta peserta = DaftarPeserta.of(List.of(Peserta.of("20330686", 1)));
        String isi = JUDUL
                + "PERPANJANGAN;20330686 10000001;Atlantis;;9;7;5 Oktober;;;" + EKOR
                + "PEMBEBASAN;2033;;;9;1;;LP-999;;" + EKOR
                + "PERUBAHAN_SUBTOPIK;20330686;;;;dua;;;2.Z;1.A" + EKOR;

        assertThat(READER.withPeserta(peserta).read("surat.csv", bytes(isi)).masalah().stream()
                        .map(MasalahBerkas::toString))
                .containsExactly(
                        "surat.csv:2:2 DP-017: 1 NPSN tidak ada dalam daftar peserta: 10000001. Periksa nomornya, atau lengkapi daftar peserta.",
                        "surat.csv:2:3 DP-016: Provinsi Atlantis tidak dikenal. Tulis nama provinsi yang resmi, misalnya Jawa Tengah.",
                        "surat.csv:2:5 DP-014: Nilai 9 pada angkatan tidak ada dalam kebijakan uji. Pakai salah satu yang ada: 1.",
                        "surat.csv:2:6 DP-014: Nilai 7 pada periode tidak ada dalam kebijakan uji. Pakai salah satu yang ada: 1, 2.",
                        "surat.csv:2:7 DP-011: Nilai 5 Oktober pada batasWaktu bukan tanggal tahun-bulan-hari. Ganti, misalnya dengan 2023-10-05.",
                        "surat.csv:3:2 DP-011: Nilai 2033 pada npsn bukan NPSN: delapan angka, atau dua huruf kapital dan enam angka. Ganti, misalnya dengan 20330686.",
                        "surat.csv:3:5 DP-014: Nilai 9 pada angkatan tidak ada dalam kebijakan uji. Pakai salah satu yang ada: 1.",
                        "surat.csv:3:8 DP-014: Nilai LP-999 pada kode tidak ada dalam kebijakan uji. Pakai salah satu yang ada: LP-131, SD-001.",
                        "surat.csv:4:6 DP-011: Nilai dua pada periode bukan bilangan bulat mulai 1. Ganti, misalnya dengan 2.",
                        "surat.csv:4:9 DP-014: Nilai 2.Z pada semula tidak ada dalam kebijakan uji. Pakai salah satu yang ada: 1.A, 1.B.");
    }

    @Test
    void yangDitolakTidakIkutDihitung() {
        BacaanDispensasi bacaan = baca(
                "surat.csv",
                JUDUL
                        + "PERPANJANGAN;20330686;;;;7;2023-10-05;;;" + EKOR
                        + "PERPANJANGAN;20330687;;;;1;2023-09-20;;;" + EKOR
                        + "PERPANJANGAN;20330688;;;;1;2023-10-05;;;" + EKOR);

        assertThat(bacaan.masalah()).extracting(MasalahBerkas::kode).containsExactly("DP-014", "DP-015");
        assertThat(bacaan.isi()).extracting(DispensasiTercatat::baris).containsExactly(4L);
    }

    @Test
    void sasaranYangTidakBerisiSamaDenganTanpaSasaran() {
        assertThat(masalah("surat.csv", JUDUL + "PERPANJANGAN;;-;;;1;2023-10-05;;;" + EKOR))
                .containsExactly(
                        "surat.csv:2 DP-010: Belum disebut untuk sekolah mana. Isi npsn, provinsi, kabupatenKota, atau angkatan.");
    }

    @Test
    void yangDiberikanDuaKaliDisebut() {
        String kedua = JUDUL
                + "PERPANJANGAN;AB123456;;;;1;2023-10-10;;;" + EKOR
                + "PERPANJANGAN;AB123456;;;;2;2023-12-10;;;" + EKOR
                + "PERUBAHAN_SUBTOPIK;;Jawa Tengah;;1;2;;;;1.B" + EKOR
                + "PERUBAHAN_SUBTOPIK;;Bali;;;2;;;;1.B" + EKOR;

        assertThat(READER.read(new TreeMap<>(Map.of("a.yaml", bytes(YAML), "b.csv", bytes(kedua)))).masalah().stream()
                        .map(MasalahBerkas::toString))
                .containsExactly(
                        "b.csv:2:1 DP-019: Sekolah dengan NPSN AB123456 sudah mendapat hal yang sama untuk periode yang sama di a.yaml baris 2. Hapus salah satu, atau gabungkan.",
                        "b.csv:4:1 DP-020: Sasaran ini bertumpang tindih dengan a.yaml baris 12 untuk hal dan periode yang sama. Hapus salah satu, atau persempit sasarannya.");
    }

    @Test
    void sekolahDicocokkanDenganDaftarPeserta() {
        DaftarPeserta peserta = DaftarPeserta.of(List.of(new Peserta(
                "20330686", 1, null, null, null, "Jawa Tengah", "Kab. Demak", null, null, null, List.of())));
        String isi = JUDUL
                + "PERPANJANGAN;20330686 10000001;;;;1;2023-10-05;;;" + EKOR
                + "PERPANJANGAN;;Jawa Tengah;Kabupaten Demak;;1;2023-10-09;;;" + EKOR
                + "PERPANJANGAN;;Bali;;;1;2023-10-09;;;" + EKOR;

        assertThat(READER.withPeserta(peserta).read("surat.csv", bytes(isi)).masalah().stream()
                        .map(MasalahBerkas::toString))
                .containsExactly(
                        "surat.csv:2:2 DP-017: 1 NPSN tidak ada dalam daftar peserta: 10000001. Periksa nomornya, atau lengkapi daftar peserta.",
                        "surat.csv:3:1 DP-019: Sekolah dengan NPSN 20330686 sudah mendapat hal yang sama untuk periode yang sama di surat.csv baris 2. Hapus salah satu, atau gabungkan.",
                        "surat.csv:4:3 DP-018: Tidak ada satu sekolah pun dalam daftar peserta yang termasuk sasaran ini. Periksa tulisan provinsi, kabupaten/kota dan angkatannya.");
    }

    @Test
    void masalahDisebutJugaDalamBahasaInggris() {
        assertThat(baca("surat.csv", JUDUL + "PERPANJANGAN;20330686;;;;1;2023-09-01;;;" + EKOR).masalah().stream()
                        .map(masalah -> masalah.tulis(Bahasa.EN)))
                .containsExactly(
                        "surat.csv:2:7 DP-015: The new deadline 1 September 2023 is not later than that of period 1, which is 20 September 2023. Write a day after 20 September 2023, or mend the period.");
    }

    private static List<String> masalah(String berkas, String isi) {
        return baca(berkas, isi).masalah().stream().map(MasalahBerkas::toString).toList();
    }

    private static BacaanDispensasi baca(String berkas, String isi) {
        return READER.read(berkas, bytes(isi));
    }

    private static byte[] bytes(String isi) {
        return isi.getBytes(StandardCharsets.UTF_8);
    }
}
