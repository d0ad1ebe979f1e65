package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code pmo kebijakan baru} and {@code baru-syarat}: what they write holds as it is. */
class KebijakanBaruTest {

    @TempDir
    private Path tempat;

    @Test
    void yangTidakDapatDitulisSeluruhnyaTidakMeninggalkanApaPun() throws IOException {
        Path baru = Files.createDirectories(tempat.resolve("psp-2026-2027"));
        Path halangan = Files.writeString(baru.resolve("contoh"), "bukan folder");

        Hasil hasil = new Panggilan().jalankan("kebijakan", "baru", baru.toString());

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.keluaran()).isEmpty();
        assertThat(hasil.galat())
                .startsWith("Berkas “" + halangan)
                .endsWith(
                        "” tidak dapat ditulis: sebagian dari letaknya bukan folder. Periksa letaknya, ruang disk, dan"
                                + " izin menulisnya. Berkas yang sudah ada tidak berubah.\n");
        assertThat(baru).isDirectoryNotContaining(satu -> !satu.equals(halangan));
    }

    @Test
    void kebijakanBaruMenggeserKalenderDanSyaratTiruannyaBerlaku() throws IOException {
        Path folder = tempat.resolve("psp-2024-2025");

        assertThat(new Panggilan()
                        .jalankan("kebijakan", "baru", folder.toString())
                        .status())
                .isZero();
        assertThat(folder.resolve("kebijakan.yaml"))
                .content()
                .contains("nama:\n  id: \"Program Sekolah Penggerak, tahun ajaran 2024-2025\"")
                .contains("{ke: 3, jenis: PERKEMBANGAN, siklus: 1, mulai: 2024-12-01, selesai: 2025-01-31,"
                        + " bulanPelaksanaan: 2024-12, batasWaktu: 2024-12-20}")
                .contains("selesai: 2025-03-31")
                .startsWith(
                        "# Kebijakan ini memperluas psp-2023-2024: yang tidak tertulis di sini berlaku seperti di sana.\n"
                                + "# Setiap tanggal di bawah semula milik induknya, digeser 1 tahun.");

        assertThat(folder.resolve("aturan/pemeriksaan/waktu/BW-001.yaml"))
                .content()
                .contains("""
                  - nama: "periode ke-1 dikirim pada hari batas waktunya"
                    dasar: pemilihan-lengkap
                    ubah:
                      /dikirimPada: 2024-09-20T23:59:59+07:00
                    temuan: []
                    keadaan: TERPENUHI
                    waktu: TEPAT_WAKTU
                  - nama: "periode ke-1 dikirim sehari setelah batas waktunya"
                    dasar: pemilihan-lengkap
                    ubah:
                      /dikirimPada: 2024-09-21T00:00:00+07:00
                    temuan: ["BW-001 /dikirimPada"]
                    keadaan: TIDAK_SESUAI
                    sifat: PERHATIAN
                    waktu: TERLAMBAT
                """);
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "uji", folder.toString(), "--kode=BW-001")
                        .keluaran())
                .isEqualTo("""
                        psp-2024-2025 versi 0.1.0: 28 contohUji dijalankan, 28 berlaku, 0 gagal.
                          12 di antaranya milik kebijakan ini; 16 milik psp-2023-2024, dijalankan menurut kebijakan itu.
                        """);

        for (String[] pasangan : new String[][] {{"LP-153", "LP-131"}, {"tl-034", "tl-018"}}) {
            Hasil hasil = new Panggilan()
                    .jalankan("kebijakan", "baru-syarat", pasangan[0], folder.toString(), "--seperti", pasangan[1]);
            assertThat(hasil.galat()).isEmpty();
        }
        assertThat(folder.resolve("aturan/pemeriksaan/pelaksanaan/LP-153.yaml"))
                .content()
                .startsWith("""
                        # Ditiru dari LP-131: ganti judul, sumber, alasan dan kalimatnya, lalu contohnya.
                        judul: {id: "Dokumentasi pelaksanaan", en: "Meeting documentation"}
                        jenis: BELUM_ADA
                        sifat: WAJIB
                        dasar: TAFSIR
                        sumber: "Belum ada naskah; ditiru dari LP-131."
                        alasan: "Belum diputuskan siapa pun."
                        pesan:
                        """);
        assertThat(folder.resolve("aturan/keberlakuan/lp-153.drl")).content().contains("""
                rule "LP-153: Angkatan yang diminta dokumentasi"
                when
                    Periode()
                    Batasan( minimalDokumentasi > 0 )
                then
                    keberlakuan.berlaku( "LP-153" );
                end
                """);

        Hasil uji = new Panggilan().jalankan("kebijakan", "uji", folder.toString());
        assertThat(uji.keluaran()).contains(", 0 gagal.");
        assertThat(uji.status()).isZero();

        Hasil laporan = new Panggilan()
                .jalankan(
                        "periksa",
                        "--kebijakan",
                        folder.toString(),
                        folder.resolve("contoh/pemilihan-lengkap.json").toString());
        assertThat(laporan.status()).as(laporan.keluaran()).isZero();
    }

    @Test
    void contohKebijakanBaruMenyadariSetiapHariKalenderYangKeliru() {
        for (String induk : List.of("psp-2023-2024", "psp-2023-2024-gtk")) {
            String folder = tempat.resolve(induk + "-baru").toString();
            new Panggilan().jalankan("kebijakan", "baru", folder, "--induk", induk);

            Hasil hasil = new Panggilan().jalankan("kebijakan", "uji-ketahanan", folder);

            assertThat(hasil.keluaran())
                    .startsWith(induk + "-baru versi 0.1.0: 100,0 % kesalahan tiruan ketahuan (32 dari 32);");
        }
    }

    @Test
    void contohKebijakanBaruMenjagaAwalDanAkhirSetiapPeriode() {
        Path folder = tempat.resolve("psp-2024-2025");
        new Panggilan().jalankan("kebijakan", "baru", folder.toString());

        assertThat(folder.resolve("aturan/pemeriksaan/waktu/BW-003.yaml"))
                .content()
                .startsWith("""
                        # Hari terakhir setiap periode kebijakan ini, dan sehari sesudahnya. Ganti bila periodenya ditutup pada hari lain.
                        contohUji:
                          - nama: "periode ke-1 dikirim pada hari terakhirnya"
                            dasar: pemilihan-lengkap
                            ubah:
                              /dikirimPada: 2024-09-30T23:59:59+07:00
                            temuan: ["BW-001 /dikirimPada"]
                            keadaan: TERPENUHI
                            waktu: TERLAMBAT
                          - nama: "periode ke-1 dikirim sehari setelah ditutup"
                            dasar: pemilihan-lengkap
                            ubah:
                              /dikirimPada: 2024-10-01T00:00:00+07:00
                            temuan: ["BW-003 /dikirimPada"]
                            keadaan: TIDAK_SESUAI
                            sifat: PERHATIAN
                            waktu: SETELAH_DITUTUP
                        """);
        assertThat(folder.resolve("aturan/pemeriksaan/waktu/BW-005.yaml"))
                .content()
                .contains("""
                          - nama: "periode ke-6 dikirim pada hari pertamanya"
                            dasar: perkembangan-siklus-2-lengkap
                            ubah:
                              /periode: 6
                              /laporanPelaksanaan/tanggal: 2025-06-01
                              /dikirimPada: 2025-06-01T00:00:00+07:00
                            temuan: []
                            keadaan: TERPENUHI
                            waktu: TEPAT_WAKTU
                        """);
    }

    @Test
    void berkasYangAdaTidakDitimpa() throws IOException {
        Path folder = Files.createDirectories(tempat.resolve("psp-lama"));
        Files.writeString(folder.resolve("kebijakan.yaml"), "milik orang lain");
        Files.createDirectories(folder.resolve("contoh"));
        Files.writeString(folder.resolve("contoh/pemilihan-lengkap.json"), "{}");

        Hasil hasil = new Panggilan().jalankan("kebijakan", "baru", folder.toString());

        assertThat(hasil.status()).isEqualTo(2);
        assertThat(hasil.galat())
                .isEqualTo("Sudah ada dan tidak ditimpa: “" + folder.resolve("contoh/pemilihan-lengkap.json") + "”, “"
                        + folder.resolve("kebijakan.yaml") + "”. Pilih nama lain, atau hapus dulu.\n");
        assertThat(folder.resolve("kebijakan.yaml")).content().isEqualTo("milik orang lain");
        assertThat(folder).isDirectoryNotContaining(satu -> satu.endsWith("aturan"));
    }

    @Test
    void namaDanKodeYangKeliruDiberiTahuJalanKeluarnya() {
        assertThat(galat("baru", tempat.resolve("PSP 2024").toString()))
                .isEqualTo(
                        "Nama folder “PSP 2024” tidak dapat menjadi id kebijakan. Pakai huruf kecil, angka, dan tanda"
                                + " hubung, misalnya psp-2024-2025.\n");
        assertThat(galat("baru", tempat.resolve("psp-baru").toString(), "--induk", "psp-1999"))
                .isEqualTo("--induk: kebijakan “psp-1999” tidak ada. Pilih salah satu: psp-2023-2024,"
                        + " psp-2023-2024-gtk.\n");

        String folder = tempat.resolve("psp-baru").toString();
        new Panggilan().jalankan("kebijakan", "baru", folder);
        assertThat(galat("baru-syarat", "dokumen", folder, "--seperti", "LP-131"))
                .isEqualTo(
                        "Kode “DOKUMEN” bukan kode syarat. Tulis dua huruf besar dan tiga angka, misalnya LP-153.\n");
        assertThat(galat("baru-syarat", "LP-132", folder, "--seperti", "LP-131"))
                .isEqualTo(
                        "Kode LP-132 sudah dipakai dalam psp-baru atau induknya. Pilih kode lain; kode tidak pernah dipakai dua"
                                + " kali.\n");
        assertThat(galat("baru-syarat", "TL-154", folder, "--seperti", "LP-131"))
                .isEqualTo(
                        "Kode TL-154 milik bagian lain: LP-131 ada di aturan/pemeriksaan/pelaksanaan/, sedangkan TL-…"
                                + " tidak. Pakai misalnya LP-154, atau tirulah syarat TL-….\n");
        assertThat(galat("baru-syarat", "LP-153", folder, "--seperti", "LP-999"))
                .isEqualTo("--seperti: kebijakan psp-baru tidak punya aturan “LP-999”. Sebut kode yang ada, misalnya"
                        + " LP-131.\n");
    }

    @Test
    void yangBelumDisebutDanYangBukanBilanganDisebutNamanya() {
        assertThat(galat("baru")).isEqualTo("Belum disebut: FOLDER.\nLihat: pmo kebijakan baru --help\n");
        assertThat(galat("baru", "psp-baru", "--geser-tahun", "satu")).isEqualTo("""
                        --geser-tahun: “satu” bukan bilangan bulat. Tulis dengan angka, misalnya 2.
                        Lihat: pmo kebijakan baru --help
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8000", "-2100", "999999999", "51", "-51", "-2147483648"})
    void kalenderTidakDigeserTerlaluJauh(String tahun) {
        Path folder = tempat.resolve("psp-jauh");

        assertThat(galat("baru", folder.toString(), "--geser-tahun=" + tahun))
                .isEqualTo("--geser-tahun: “" + tahun
                        + "” terlalu jauh. Tulis bilangan dari -50 sampai 50, misalnya 1.\n");
        assertThat(galat("baru", folder.toString(), "--geser-tahun=" + tahun, "--bahasa=en"))
                .isEqualTo("--geser-tahun: “" + tahun + "” is too far. Write a number from -50 to 50, such as 1.\n");
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {-50, 50})
    void kalenderYangDigeserSejauhJauhnyaDapatDimuat(int tahun) {
        Path folder = tempat.resolve("psp-tepi");

        assertThat(new Panggilan()
                        .jalankan("kebijakan", "baru", folder.toString(), "--geser-tahun=" + tahun)
                        .status())
                .isZero();
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "periksa", folder.toString())
                        .status())
                .isZero();
    }

    @Test
    void kodeYangPensiunTidakDipakaiLagi() throws IOException {
        Path folder = tempat.resolve("psp-baru");
        new Panggilan().jalankan("kebijakan", "baru", folder.toString());
        new Panggilan().jalankan("kebijakan", "kunci", folder.toString());
        Path kunci = folder.resolve("kode.kunci.yaml");
        Files.writeString(kunci, Files.readString(kunci).replace("pensiun: []", "pensiun: [LP-155]"));

        assertThat(galat("baru-syarat", "LP-155", folder.toString(), "--seperti", "LP-131"))
                .isEqualTo("Kode LP-155 sudah pensiun dalam psp-baru (kode.kunci.yaml) dan tidak pernah dipakai lagi."
                        + " Pilih kode lain.\n");
        assertThat(folder.resolve("aturan/pemeriksaan/pelaksanaan")).doesNotExist();
    }

    @Test
    void aturanTiruanHanyaMengimporYangDipakainya() throws IOException {
        Path folder = tempat.resolve("psp-baru");
        new Panggilan().jalankan("kebijakan", "baru", folder.toString());
        new Panggilan().jalankan("kebijakan", "baru-syarat", "LP-153", folder.toString(), "--seperti", "LP-131");

        assertThat(Files.readString(folder.resolve("aturan/keberlakuan/lp-153.drl"))
                        .lines()
                        .filter(baris -> baris.startsWith("import")))
                .containsExactly("import id.pmo.core.aturan.Batasan", "import id.pmo.core.aturan.Periode");
    }

    @Test
    void tahunAjaranPadaNamaYangBukanTahunKalendernyaDikatakan() {
        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "baru",
                                tempat.resolve("psp-2025-2026").toString())
                        .keluaran())
                .endsWith("pmo kebijakan uji " + tempat.resolve("psp-2025-2026")
                        + "\n\nPerhatikan: nama folder menyebut tahun ajaran 2025-2026, tetapi kalendernya mulai tahun 2024. Bila bukan"
                        + " itu maksudnya, hapus foldernya dan ulangi dengan --geser-tahun 2.\n");
        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "baru",
                                tempat.resolve("uji-2025-2026").toString(),
                                "--geser-tahun",
                                "2")
                        .keluaran())
                .doesNotContain("menyebut tahun ajaran");
    }

    @Test
    void namaKebijakanBawaanTidakDipakaiLagi() {
        Path folder = tempat.resolve("psp-2023-2024");

        assertThat(galat("baru", folder.toString()))
                .isEqualTo("“psp-2023-2024” adalah id kebijakan bawaan, yang akan dipakai sebagai ganti folder ini."
                        + " Beri folder nama lain.\n");
        assertThat(galat("baru", folder.toString(), "--bahasa=en"))
                .isEqualTo("“psp-2023-2024” is the id of a built-in policy, which would be used instead of this folder."
                        + " Give the folder another name.\n");
        assertThat(folder).doesNotExist();
    }

    @Test
    void kebijakanYangTidakDapatDimuatDiceritakanDalamBahasaYangDiminta() throws IOException {
        Path folder = Files.createDirectories(tempat.resolve("psp-kosong"));
        Files.writeString(folder.resolve("kebijakan.yaml"), "");

        Hasil hasil = new Panggilan().jalankan("--bahasa=en", "kebijakan", "uji", folder.toString());

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.galat())
                .contains("psp-kosong/kebijakan.yaml KB-202: ")
                .doesNotContain("Berkas kosong", "tidak dapat dimuat");
    }

    private static String galat(String... argumen) {
        String[] semua = new String[argumen.length + 1];
        semua[0] = "kebijakan";
        System.arraycopy(argumen, 0, semua, 1, argumen.length);
        Hasil hasil = new Panggilan().jalankan(semua);
        assertThat(hasil.status()).isEqualTo(2);
        return hasil.galat();
    }
}
