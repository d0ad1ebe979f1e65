package id.pmo.catalog;

import static id.pmo.catalog.Arsip.masalah;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that hold more than a policy needs, or claim less than they hold. */
class ArsipBesarTest {

    @TempDir
    private Path folder;

    @Test
    void lebihDariSeratusKebijakanDitolak() {
        assertThat(PolicySource.zip(kebijakan(100)).ids()).hasSize(100);

        assertThat(masalah(kebijakan(101)))
                .containsExactly("101.zip KB-135: Di sini ada 101 kebijakan, padahal paling banyak 100."
                        + " Simpan yang tidak dipakai lagi di tempat lain.");
    }

    @Test
    void bomSatuBerkas() {
        Path arsip = new Arsip()
                .isi("kebijakan.yaml", "id: bom\n")
                .isi("katalog.yaml", new byte[50 << 20])
                .simpan(berkas("bom.zip"));

        assertThat(FolderUji.masalah(PolicySource.zip(arsip), "bom"))
                .contains(
                        "bom/katalog.yaml KB-110: Berkas lebih besar dari 1 MiB, padahal berkas kebijakan ditulis tangan. Pecah isinya.");
    }

    @Test
    void bomBanyakBerkas() {
        Arsip arsip = new Arsip().isi("kebijakan.yaml", "id: bom\n");
        for (int i = 0; i < 40; i++) {
            arsip.isi("contoh/bom-" + i + ".json", new byte[1 << 20]);
        }

        assertThat(masalah(arsip.simpan(berkas("bom.zip"))))
                .containsExactly(
                        "bom.zip KB-128: Isinya lebih dari 32 MiB. Sisakan hanya berkas kebijakan; bila arsipnya dari orang lain, jangan dipakai.");
    }

    @Test
    void terlaluBanyakBerkas() {
        Arsip arsip = new Arsip().isi("kebijakan.yaml", "id: banyak\n");
        for (int i = 0; i < 5_000; i++) {
            arsip.isi("contoh/c" + i + ".json", "");
        }

        assertThat(masalah(arsip.simpan(berkas("banyak.zip"))))
                .containsExactly("banyak.zip KB-127: Ada lebih dari 5000 berkas. Sisakan hanya berkas kebijakan.");
    }

    @Test
    void berkasLebihBanyakDariYangDapatDihitungDaftarBiasa() {
        Arsip arsip = new Arsip().kebijakan("uji", "");
        for (int i = 0; i < 70_001; i++) {
            arsip.isi("contoh/c" + i + ".json", "");
        }

        assertThat(masalah(arsip.simpan(berkas("banyak.zip"))))
                .containsExactly("banyak.zip KB-127: Ada lebih dari 5000 berkas. Sisakan hanya berkas kebijakan.");
    }

    private Path kebijakan(int banyak) {
        Arsip arsip = new Arsip();
        for (int i = 1; i <= banyak; i++) {
            arsip.isi("k" + i + "/kebijakan.yaml", "id: k" + i + "\n");
        }
        return arsip.simpan(berkas(banyak + ".zip"));
    }

    private Path berkas(String nama) {
        return folder.resolve(nama);
    }
}
