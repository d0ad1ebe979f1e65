package id.pmo.examples.cli.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a policy that extends another says of the differences: those, and nothing else. */
class PerbedaanDokumenTest {

    private static final String KEBIJAKAN = """
            id: turunan
            versi: "0.1.0"
            nama: {id: Kebijakan turunan, en: A policy that extends}
            extends: psp-2023-2024
            """;
    private static final String PELAKSANAAN = "aturan/pemeriksaan/pelaksanaan/";

    @TempDir
    private Path tempat;

    private Path folder = Path.of("");

    @BeforeEach
    void buatFolder() {
        folder = tempat.resolve("turunan");
    }

    @Test
    void nilaiDisebutSemulaDanMenjadiBesertaSumberBarunya() throws IOException {
        tulis("kebijakan.yaml", KEBIJAKAN + """
                periode:
                  - ke: 1
                    siklus: 1
                    batasWaktu: 2023-09-25
                    sumber: Edaran 7
                angkatan:
                  3: {minimalRekaman: {nilai: 2, sumber: Edaran 8}}
                batasan:
                  minimalJp: {nilai: 2, sumber: Edaran 9}
                  maksimalSubtopik: {nilai: 3, dasar: TAFSIR, sumber: Edaran 9, alasan: Dua terlalu sedikit.}
                statusTindakLanjut:
                  - {kode: DITUNDA, label: {id: Ditunda, en: Put off}, tahap: AKAN, mintaKeterangan: true, sumber: Edaran 9}
                """);

        assertThat(perbedaan("id")).isEqualTo("""

                Dibandingkan dengan psp-2023-2024 versi 1.0.0. Yang tidak disebut di bagian ini sama dengan di sana.

                ### Nilai yang berubah

                |Nilai |Semula |Menjadi |
                |---|---|---|
                |Periode ke-1: Batas waktu |20 September 2023 |25 September 2023 |
                |Angkatan 3: Paling sedikit rekaman |1 |2 |
                |Paling banyak subtopik yang berbeda |2 |3 |
                |Status DITUNDA |tidak ada |Ditunda (tahap: akan dilaksanakan; minta keterangan: ya) |

                ### Sumber

                - **Batas waktu:** tersurat; Edaran 7 (`turunan/kebijakan.yaml:8`)
                - **Paling sedikit rekaman:** tersurat; Edaran 8 (`turunan/kebijakan.yaml:11`)
                - **Paling banyak subtopik yang berbeda:** tafsir; Edaran 9. Alasan: Dua terlalu sedikit. (`turunan/kebijakan.yaml:14`)
                - **Status DITUNDA:** tersurat; Edaran 9 (`turunan/kebijakan.yaml:16`)

                ### Syarat yang berubah

                - [LP-141](#lp-141-rekaman-pertemuan) Rekaman pertemuan
                  - **Nilai yang dipakai:** Angkatan 3: Paling sedikit rekaman: 1 → 2
                - [TL-002](#tl-002-jumlah-maksimal-subtopik) Jumlah maksimal subtopik
                  - **Nilai yang dipakai:** Paling banyak subtopik yang berbeda: 2 → 3
                - [TL-009](#tl-009-jumlah-subtopik-pada-laporan-perkembangan) Jumlah subtopik pada laporan perkembangan
                  - **Nilai yang dipakai:** Paling banyak subtopik yang berbeda: 2 → 3

                """);
        assertThat(perbedaan("en"))
                .contains("|Status DITUNDA |none |Put off (stage: planned; asks for an explanation: yes) |\n")
                .contains("  - **Values used:** Most distinct subtopics: 2 → 3\n");
    }

    @Test
    void syaratYangDimatikanCukupSatuBaris() throws IOException {
        tulis("kebijakan.yaml", KEBIJAKAN);
        tulis(PELAKSANAAN + "LP-134.yaml", "aktif: false\nsumber: Edaran 8\ncontohUji: []\n");
        tulis(
                PELAKSANAAN + "LP-113.yaml",
                "aktif: false\nsumber: Edaran 7\nalasan: Tidak lagi diperiksa\ncontohUji: []\n");
        String lp134 = "**Dimatikan sejak kebijakan turunan** (`turunan/aturan/pemeriksaan/pelaksanaan/LP-134.yaml:1`)."
                + " Sumber: Edaran 8. Alasannya tidak disebut.\n";
        String lp113 = "**Dimatikan sejak kebijakan turunan** (`turunan/aturan/pemeriksaan/pelaksanaan/LP-113.yaml:1`)."
                + " Sumber: Edaran 7. Alasan: Tidak lagi diperiksa.\n";

        assertThat(perbedaan("id")).isEqualTo("""

                Dibandingkan dengan psp-2023-2024 versi 1.0.0. Yang tidak disebut di bagian ini sama dengan di sana.

                ### Syarat yang berubah

                - [LP-113](#lp-113-jumlah-peserta-yang-wajar) Jumlah peserta yang wajar
                  - %s- [LP-134](#lp-134-dokumentasi-tidak-kembar) Dokumentasi tidak kembar
                  - %s
                """.formatted(lp113, lp134));
        assertThat(halaman("id"))
                .contains("### LP-134 Dokumentasi tidak kembar\n\n" + lp134 + "\n### LP-141 Rekaman pertemuan\n")
                .contains(
                        "|[LP-134](#lp-134-dokumentasi-tidak-kembar) |Dokumentasi tidak kembar |dimatikan |tafsir |\n")
                .doesNotContain("rule \"LP-134 ");
        assertThat(halaman("en"))
                .contains("**Switched off since the policy turunan**"
                        + " (`turunan/aturan/pemeriksaan/pelaksanaan/LP-134.yaml:1`)."
                        + " Source: Edaran 8. No reason is given.\n");
    }

    @Test
    void bobotKalimatDanAturanYangBerubahDisebutSatuPerSatu() throws IOException {
        tulis("kebijakan.yaml", KEBIJAKAN);
        tulis(PELAKSANAAN + "LP-131.yaml", """
                sifat: CATATAN
                sumber: Edaran 7
                alasan: Boleh menyusul.
                judul: {id: Dokumentasi, en: Meeting documentation}
                perbaikan: {id: "Unggah {kurang} dokumen lagi.", en: "Upload {kurang} more."}
                berlakuMulai: 2023-10-01
                contohUji: []
                """);
        tulis(PELAKSANAAN + "LP-151.yaml", "sifat: WAJIB\nsumber: Edaran 9\ncontohUji: []\n");
        tulis(PELAKSANAAN + "LP-112.drl", """
                package turunan.pemeriksaan.pelaksanaan

                import id.pmo.core.aturan.Keberlakuan
                import id.pmo.core.aturan.Pelaksanaan

                global id.pmo.core.aturan.PencatatTemuan temuan

                rule "LP-112 kurang dari dua peserta"
                when
                    Keberlakuan( berlaku( "LP-112" ) )
                    Pelaksanaan( $jumlah : jumlahPeserta, jumlahPeserta < 2 )
                then
                    temuan.catat( "LP-112", "/laporanPelaksanaan/jumlahPeserta", "jumlah", $jumlah );
                end
                """);

        assertThat(perbedaan("id")).isEqualTo("""

                Dibandingkan dengan psp-2023-2024 versi 1.0.0. Yang tidak disebut di bagian ini sama dengan di sana.

                ### Syarat yang berubah

                - [LP-112](#lp-112-pertemuan-ada-pesertanya) Pertemuan ada pesertanya
                  - **Yang melanggarnya:**
                    - Semula: LP-112 jumlah peserta kurang dari satu (`psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-112.drl:8`)
                    - Menjadi: LP-112 kurang dari dua peserta (`turunan/aturan/pemeriksaan/pelaksanaan/LP-112.drl:8`)
                - [LP-131](#lp-131-dokumentasi) Dokumentasi
                  - **Diringankan:** wajib → catatan
                  - **Masa berlaku:** selalu → mulai 1 Oktober 2023
                  - **Judul:** “Dokumentasi pelaksanaan” → “Dokumentasi”
                  - **Perbaikan:** “Unggah {kurang} dokumentasi lagi, lengkap dengan judul dan berkasnya.” → “Unggah {kurang} dokumen lagi.”
                  - Sumber: Edaran 7. Alasan: Boleh menyusul.
                - [LP-151](#lp-151-moda-pertemuan) Moda pertemuan
                  - **Diperberat:** perhatian → wajib
                  - Sumber: Edaran 9. Alasannya tidak disebut.

                """);
        assertThat(perbedaan("en"))
                .contains("  - **Made lighter:** required → note\n", "  - **Made heavier:** attention → required\n")
                .contains("  - **Holds:** always → from 1 October 2023\n  - Title changes in Indonesian only.\n")
                .contains("  - **What breaks it:**\n    - Before: LP-112 jumlah peserta kurang dari satu (`");
    }

    @Test
    void kebijakanYangHanyaMenulisUlangTidakBerbeda() throws IOException {
        tulis("kebijakan.yaml", KEBIJAKAN + "batasan: {minimalJp: {nilai: 2, sumber: Edaran 9}}\n");

        assertThat(perbedaan("id")).isEqualTo("""

                Tidak ada. Kalender, batasan dan syaratnya sama dengan psp-2023-2024 versi 1.0.0.

                """);
        assertThat(perbedaan("en")).isEqualTo("""

                Nothing. Calendar, limits and syarat are those of psp-2023-2024 version 1.0.0.

                """);
    }

    @Test
    void syaratBaruDisebutDenganBobotDanAlasannya() throws IOException {
        tulis("kebijakan.yaml", KEBIJAKAN);
        tulis(PELAKSANAAN + "LP-199.drl", """
                package turunan.pemeriksaan.pelaksanaan

                import id.pmo.core.aturan.Keberlakuan
                import id.pmo.core.aturan.Pelaksanaan

                global id.pmo.core.aturan.PencatatTemuan temuan

                rule "LP-199 satu peserta saja"
                when
                    Keberlakuan( berlaku( "LP-199" ) )
                    Pelaksanaan( jumlahPeserta == 1 )
                then
                    temuan.catat( "LP-199", "/laporanPelaksanaan/jumlahPeserta" );
                end
                """);
        tulis(PELAKSANAAN + "LP-199.yaml", """
                judul: {id: Lebih dari satu peserta, en: More than one participant}
                jenis: TIDAK_SESUAI
                sifat: CATATAN
                dasar: TAFSIR
                sumber: Edaran 7
                alasan: Sendirian bukan pertemuan.
                pesan: {id: Hanya satu peserta., en: One participant only.}
                perbaikan: {id: Periksa jumlahnya., en: Look at the number.}
                """);
        tulis("aturan/keberlakuan/lp-199.drl", """
                package turunan.keberlakuan

                import id.pmo.core.aturan.Periode

                global id.pmo.core.aturan.PencatatKeberlakuan keberlakuan

                rule "Jumlah peserta selalu dilihat"
                when
                    Periode()
                then
                    keberlakuan.berlaku( "LP-199" );
                end
                """);

        assertThat(perbedaan("id")).endsWith("""
                ### Syarat yang berubah

                - [LP-199](#lp-199-lebih-dari-satu-peserta) Lebih dari satu peserta
                  - **Ditambahkan, dengan bobot catatan.** Sumber: Edaran 7. Alasan: Sendirian bukan pertemuan.

                """);
    }

    @Test
    void subtopikDanTugasYangBerubahDisebut() throws IOException {
        tulis("kebijakan.yaml", KEBIJAKAN);
        tulis("katalog.yaml", salin("katalog.yaml").replace("B: IHT berkelanjutan", "B: IHT Berkelanjutan"));
        tulis(
                "tugas.yaml",
                salin("tugas.yaml").replaceFirst("Mengingatkan kepala sekolah agar", "Mengingatkan semua pihak agar"));

        assertThat(perbedaan("id"))
                .contains("|Subtopik 4.B |IHT berkelanjutan (kelompok: strategi implementasi)"
                        + " |IHT Berkelanjutan (kelompok: strategi implementasi) |\n")
                .endsWith("""
                        ### Siapa mengerjakan apa

                        - **Dihapus:** angkatan 1, 2, Fasilitator Sekolah Penggerak (FSP), sebelum pertemuan: Mengingatkan kepala sekolah agar pertemuan PMO terlaksana.
                        - **Ditambahkan:** angkatan 1, 2, Fasilitator Sekolah Penggerak (FSP), sebelum pertemuan: Mengingatkan semua pihak agar pertemuan PMO terlaksana.

                        """);
    }

    @Test
    void indukYangTidakUtuhSendiriDisebut() throws IOException {
        for (String satu : DokumenTest.mini()) {
            if (!satu.equals("katalog.yaml")) {
                tulis("../mini/" + satu, Files.readString(DokumenTest.SUMBER.resolve("mini/" + satu)));
            }
        }
        tulis("kebijakan.yaml", KEBIJAKAN.replace("psp-2023-2024", "mini"));
        tulis("katalog.yaml", Files.readString(DokumenTest.SUMBER.resolve("mini/katalog.yaml")));

        assertThat(MarkdownNaskah.tulis(PenyusunNaskah.susun(
                        DokumenKebijakan.of(PolicySource.directory(tempat), "turunan"), Kalimat.dalam(Bahasa.ID))))
                .contains("""
                        ## Yang berbeda dari mini

                        Perbedaannya tidak dapat disebut, karena mini bukan kebijakan yang utuh bila berdiri sendiri. Jalankan pmo kebijakan periksa untuk mini.

                        ## Cara membaca halaman ini
                        """);
    }

    private String perbedaan(String bahasa) {
        String judul =
                bahasa.equals("id") ? "## Yang berbeda dari psp-2023-2024\n" : "## What differs from psp-2023-2024\n";
        String halaman = halaman(bahasa);
        return halaman.substring(halaman.indexOf(judul) + judul.length()).split("(?m)^## ", 2)[0];
    }

    private String halaman(String bahasa) {
        var hasil = DokumenTest.dokumen("--bahasa", bahasa, folder.toString());
        assertThat(hasil.status()).as(hasil.galat()).isZero();
        return hasil.keluaran();
    }

    private static String salin(String nama) throws IOException {
        return Files.readString(Path.of("../../pmo-catalog/src/main/resources/id/pmo/kebijakan/psp-2023-2024")
                .resolve(nama));
    }

    private void tulis(String path, String isi) throws IOException {
        Path berkas = folder.resolve(path).normalize();
        Files.createDirectories(berkas.getParent());
        Files.writeString(berkas, isi);
    }
}
