package id.pmo.rules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.aturan.Bertempat;
import id.pmo.core.aturan.Dokumen;
import id.pmo.core.aturan.RefleksiEntri;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a maintainer is told of a rule file that compiles and is wrong. */
class RuleFileCheckTest {

    private static final LoadedPolicy PSP =
            PolicyLoader.of(PolicySource.builtIn()).load("psp-2023-2024");
    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.drl";
    private static final String PELAKSANAAN = "aturan/keberlakuan/pelaksanaan.drl";

    @Test
    void kodeYangTertukarDalamCatatDitemukan() {
        ditolak(
                LP_131,
                "catat( \"LP-131\"",
                "catat( \"LP-113\"",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:15:19 KB-406: Ditemukan \"LP-113\", seharusnya \"LP-131\"."
                        + " Berkas aturan hanya memeriksa dan mencatat kode yang menjadi namanya.");
    }

    @Test
    void kodeYangTertukarDalamKeberlakuanDitemukan() {
        ditolak(
                LP_131,
                "berlaku( \"LP-131\" )",
                "berlaku( \"LP-132\" )",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:11:27 KB-406: Ditemukan \"LP-132\", seharusnya \"LP-131\"."
                        + " Berkas aturan hanya memeriksa dan mencatat kode yang menjadi namanya.");
    }

    @Test
    void aturanTanpaKeberlakuanDitemukan() {
        ditolak(
                LP_131,
                "    Keberlakuan( berlaku( \"LP-131\" ) )\n",
                "",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:9:6 KB-405: Aturan ini belum bertanya apakah syaratnya berlaku."
                        + " Tulis Keberlakuan( berlaku( \"LP-131\" ) ) tepat di bawah when.");
    }

    @Test
    void paketTanpaNamaFoldernyaDitemukan() {
        ditolak(
                LP_131,
                "package psp_2023_2024.pemeriksaan.pelaksanaan",
                "package psp_2023_2024.pelaksanaan",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:1:9 KB-402: Paket berkas ini"
                        + " \"psp_2023_2024.pelaksanaan\", seharusnya: package psp_2023_2024.pemeriksaan.pelaksanaan."
                        + " Bila tidak, aturannya tidak akan pernah dijalankan.");
    }

    @Test
    void berkasTanpaAturanDitemukan() {
        ditolak(
                LP_131,
                PSP.aturan().get(LP_131),
                "package psp_2023_2024.pemeriksaan.pelaksanaan\n",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:1:1 KB-403: Berkas ini tidak memuat aturan."
                        + " Tulis aturannya, atau hapus berkas ini.");
    }

    @Test
    void celahYangTidakDiberiNilaiDitemukan() {
        ditolak(
                LP_131,
                ", \"kurang\", $diminta - $ada",
                "",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:12 KB-408 perbaikan: Celah {kurang} di perbaikan tidak diisi oleh"
                        + " aturan di LP-131.drl:15,"
                        + " yang memberikan: ada, diminta. Pakai salah satunya, atau tambahkan \"kurang\" beserta nilainya"
                        + " pada temuan.catat.");
    }

    @Test
    void namaTanpaNilaiDitemukan() {
        ditolak(
                LP_131,
                "\"kurang\", $diminta - $ada",
                "\"kurang\"",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:15:98 KB-407: Ada nama tanpa nilai. Pada temuan.catat, nama dan nilainya"
                        + " ditulis bergantian.");
    }

    @Test
    void kodeTakDikenalDisebutSendiriTanpaSyaratYangKarenanyaTidakDitanyakan() {
        ditolak(
                PELAKSANAAN,
                "berlaku( \"LP-131\" )",
                "berlaku( \"LP-199\" )",
                "psp-2023-2024/aturan/keberlakuan/pelaksanaan.drl:71:26 KB-404: Syarat LP-199 tidak ada dalam kebijakan ini."
                        + " Periksa kodenya, atau tambahkan LP-199.drl dan LP-199.yaml.");
    }

    @Test
    void syaratYangTidakDitanyakanDisebutDiBerkasnya() {
        ditolak(
                PELAKSANAAN,
                "berlaku( \"LP-131\" )",
                "berlaku( \"LP-132\" )",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:2 KB-401: Belum ada aturan yang menyebut LP-131,"
                        + " jadi syarat itu tidak pernah diperiksa. Sebut kodenya dalam sebuah aturan di"
                        + " aturan/keberlakuan.");
    }

    @Test
    void keberlakuanDiBawahNotBelumBertanya() {
        ditolak(
                LP_131,
                "    Keberlakuan(",
                "    not Keberlakuan(",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:9:6 KB-405: Aturan ini belum bertanya apakah"
                        + " syaratnya berlaku. Tulis Keberlakuan( berlaku( \"LP-131\" ) ) tepat di bawah when.");
    }

    @Test
    void kebijakanTanpaAturanSimpulanDitolak() {
        SortedMap<String, String> aturan = new TreeMap<>(PSP.aturan());
        aturan.keySet().removeIf(path -> path.startsWith("aturan/simpulan/"));

        ditolak(
                aturan,
                "psp-2023-2024/aturan/simpulan KB-413: Belum ada aturan simpulan, sehingga tidak satu laporan pun mendapat"
                        + " status. Tulis aturan di aturan/simpulan, atau perluas kebijakan yang memilikinya dengan"
                        + " \"extends\".");
    }

    @Test
    void kodeYangBukanTeksDitemukan() {
        ditolak(
                PELAKSANAAN,
                "keberlakuan.berlaku( \"LP-131\"",
                "keberlakuan.berlaku( 131",
                "psp-2023-2024/aturan/keberlakuan/pelaksanaan.drl:71:17 KB-374: Isi kurung keberlakuan.berlaku tidak cocok. Yang"
                        + " boleh: berlaku( \"KODE\", … ), tunda( \"KODE\", … ).\n"
                        + "- psp-2023-2024/aturan/keberlakuan/pelaksanaan.drl:71:26 KB-410: Di sini harus ada kode syarat"
                        + " di antara tanda kutip. Tulis seperti \"LP-131\".");
    }

    @Test
    void temuanDiLuarBerkasnyaDitemukan() {
        ditolak(
                "aturan/simpulan/status.drl",
                "global id.pmo.core.aturan.PencatatSimpulan simpulan",
                "global id.pmo.core.aturan.PencatatTemuan temuan\nglobal id.pmo.core.aturan.PencatatSimpulan simpulan",
                "simpulan.status( \"BELUM_DIISI\" )",
                "temuan.catat( \"SD-001\", \"/statusDinyatakan\" )",
                "psp-2023-2024/aturan/simpulan/status.drl:21:5 KB-411: Temuan hanya dicatat di berkas yang bernama"
                        + " kodenya. Pindahkan aturannya ke <KODE>.drl, dengan <KODE>.yaml di sebelahnya.");
    }

    @Test
    void letakYangBukanPenunjukDitemukan() {
        ditolak(
                LP_131,
                "\"/laporanPelaksanaan/dokumentasi\"",
                "\"dokumentasi\"",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:15:29 KB-412: Letak \"dokumentasi\" tidak dapat"
                        + " dipakai di sini. Letak yang tetap diawali garis miring, seperti \"/sekolah/npsn\"; di bawah"
                        + " sebuah butir tanpa garis miring di depan, seperti \"tenggat/mulai\".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /laporanPelaksaan/dokumentasi    | Maksud Anda "/laporanPelaksanaan/dokumentasi"?
            /laporanPelaksaan/dokumentasii   | Maksud Anda "/laporanPelaksanaan/dokumentasi"?
            /laporanPelaksanaan/foto         | Yang ada di bawah "/laporanPelaksanaan": tanggal, jumlahPeserta, moda, durasiJp, pihakHadir, hasilRefleksi, akarMasalah, dokumentasi, rekaman.
            /laporanTindakLanjut/isu         | Yang ada di bawah "/laporanTindakLanjut": nomor urut, mulai dari 0.
            /laporanTindakLanjut/7/subtopic  | Maksud Anda "/laporanTindakLanjut/7/subtopik"?
            /laporanPelaksanaan/moda/nama    | Maksud Anda "/laporanPelaksanaan/moda"?
            /dikirimpada                     | Maksud Anda "/dikirimPada"?
            """)
    void letakYangTidakDimilikiLaporanDitolak(String letak, String saran) {
        ditolak(
                LP_131,
                "\"/laporanPelaksanaan/dokumentasi\"",
                "\"" + letak + "\"",
                "psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.drl:15:29 KB-414: Letak \"" + letak
                        + "\" tidak ada dalam laporan. " + saran);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tindaklanjut/TL-011 | isu   | 13 | isyu         | $entri    | Maksud Anda "isu"?
            tindaklanjut/TL-011 | isu   | 13 | tenggat/mula | $entri    | Maksud Anda "tenggat/mulai"?
            tindaklanjut/TL-011 | isu   | 13 | tenggat/hari | $entri    | Yang ada di bawah "tenggat": mulai, selesai.
            pelaksanaan/LP-132  | judul | 13 | gambar       | $dokumen  | Yang ada di sini: judul, berkas.
            refleksi/RI-015     | solusi | 13 | topik      | $refleksi | Yang ada di sini: berjalanBaik, belumBerjalanBaik, adaKendala, kendala, solusi.
            """)
    void letakYangTidakDimilikiButirDitolak(
            String berkas, String benar, int baris, String letak, String butir, String saran) {
        ditolak(
                "aturan/pemeriksaan/" + berkas + ".drl",
                "\"" + benar + "\"",
                "\"" + letak + "\"",
                "psp-2023-2024/aturan/pemeriksaan/" + berkas + ".drl:" + baris + ":" + (31 + butir.length())
                        + " KB-415: Letak \"" + letak + "\" tidak ada di bawah " + butir + ". " + saran);
    }

    @Test
    void setiapButirBerlaporanDikenal() {
        assertThat(Stream.of(
                                new Dokumen(0, null, null),
                                new RefleksiEntri(0, null, null, null, null, false, null),
                                new BagianLaporan(BagianLaporan.PELAKSANAAN, false, false))
                        .map(Bertempat::letak))
                .containsExactly(
                        "/laporanPelaksanaan/dokumentasi/0", "/laporanTindakLanjut/0/refleksi", "/laporanPelaksanaan")
                .allSatisfy(letak -> assertThat(PlaceHint.ITEMS.values()).anyMatch(semua -> semua.contains(letak)))
                .allSatisfy(letak -> assertThat(PlaceHint.fixed(letak)).isEmpty());
    }

    @Test
    void berkasKeberlakuanYangBernamaKodeDisebutSekali() {
        SortedMap<String, String> aturan = new TreeMap<>(PSP.aturan());
        aturan.put("aturan/keberlakuan/LP-131.drl", Objects.requireNonNull(aturan.remove(PELAKSANAAN)));

        ditolak(
                aturan,
                "psp-2023-2024/aturan/keberlakuan/LP-131.drl:1:1 KB-416: Berkas aturan keberlakuan tidak bernama kode,"
                        + " seperti LP-131.drl. Beri nama dengan huruf kecil, angka dan tanda hubung, misalnya"
                        + " akar-masalah.drl.");
    }

    private static void ditolak(
            String berkas, String benar, String keliru, String benarLagi, String keliruLagi, String pesan) {
        SortedMap<String, String> aturan = new TreeMap<>(PSP.aturan());
        aturan.computeIfPresent(
                berkas, (path, teks) -> teks.replace(benar, keliru).replace(benarLagi, keliruLagi));
        ditolak(aturan, pesan);
    }

    private static void ditolak(SortedMap<String, String> aturan, String pesan) {
        assertThatThrownBy(() -> StrataFactory.requireSound(new LoadedPolicy(
                        PSP.kebijakan(),
                        aturan,
                        PSP.contohUji(),
                        PSP.contoh(),
                        PSP.berkas(),
                        PSP.tempat(),
                        PSP.tanda())))
                .isInstanceOf(PolicyException.class)
                .hasMessage("Kebijakan psp-2023-2024 tidak dapat dimuat:\n- " + pesan);
    }

    private static void ditolak(String berkas, String benar, String keliru, String pesan) {
        ditolak(berkas, benar, keliru, benar, keliru, pesan);
    }
}
