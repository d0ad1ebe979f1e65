package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a maintainer reads when a policy cannot be loaded. */
class PolicyExceptionTest {

    @Test
    void semuaMasalahDisebutSekaligusMenurutTempatnya() {
        FolderUji folder = new FolderUji()
                .ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: dua")
                .ganti("uji/kebijakan.yaml", "jenis: PEMILIHAN", "jenis: PEMILIH")
                .ganti("uji/katalog.yaml", "    nama: Topik satu\n", "")
                .tulis("uji/catatan.txt", "x")
                .tulis("uji/aturan/keberlakuan/latin.drl", new byte[] {'a', (byte) 0xE9});

        assertThatThrownBy(() -> folder.muat("uji"))
                .isInstanceOf(PolicyException.class)
                .hasMessage("""
                        Kebijakan uji tidak dapat dimuat:
                        - uji/aturan/keberlakuan/latin.drl:1:2 KB-111: Ditemukan bita 0xE9 yang bukan UTF-8, \
                        mungkin berkas disimpan sebagai Latin-1 (ANSI). Simpan ulang sebagai UTF-8.
                        - uji/catatan.txt KB-104: Berkas ini tidak dikenal dalam kebijakan. Hapus, atau pindahkan ke tempatnya: \
                        kebijakan.yaml, katalog.yaml, tugas.yaml, kode.kunci.yaml, aturan/keberlakuan/*.drl, aturan/pemeriksaan/<bagian>/<KODE>.drl \
                        dan .yaml, aturan/simpulan/*.drl, contoh/*.json.
                        - uji/katalog.yaml:3:5 KB-207 topik.1: Kunci "nama" belum ada. Tulis namanya seperti di naskah sumber.
                        - uji/kebijakan.yaml:10:20 KB-221 periode.1.jenis: Ditemukan "PEMILIH", seharusnya salah satu dari \
                        PEMILIHAN, PERKEMBANGAN. Maksud Anda "PEMILIHAN"?
                        - uji/kebijakan.yaml:13:72 KB-215 angkatan.1.durasiJp: Ditemukan "dua", seharusnya bilangan bulat. \
                        Tulis dengan angka saja, tanpa koma, titik atau satuan, misalnya 2.""");
    }
}
