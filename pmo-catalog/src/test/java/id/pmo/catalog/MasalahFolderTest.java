package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy whose files do not belong together is told. */
class MasalahFolderTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";
    private static final String KATALOG = "uji/katalog.yaml";
    private static final String SYARAT = "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
    private static final String ANAK = "anak/kebijakan.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void kebijakanTidakAda() {
        assertThat(folder.masalah("ujo"))
                .containsExactly("ujo KB-101: Kebijakan \"ujo\" tidak ada. Maksud Anda \"uji\"?");
    }

    @Test
    void indukTidakAda() {
        folder.ganti(ANAK, "extends: uji", "extends: ujk");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        "anak/kebijakan.yaml:4:10 KB-105 extends: Ditemukan \"ujk\", seharusnya id kebijakan yang ada. Maksud Anda \"uji\"?");
    }

    @Test
    void lingkaranInduk() {
        folder.ganti(KEBIJAKAN, "asal:\n", "extends: anak\nasal:\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        "uji/kebijakan.yaml:4:10 KB-106 extends: Kebijakan ini memperluas dirinya sendiri: anak → uji → anak. Hapus salah satu \"extends\".");
    }

    @Test
    void memperluasDiriSendiri() {
        folder.ganti(KEBIJAKAN, "asal:\n", "extends: uji\nasal:\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:4:10 KB-106 extends: Kebijakan ini memperluas dirinya sendiri: uji → uji. Sebuah kebijakan tidak dapat memperluas dirinya sendiri; tulis id induknya, misalnya psp-2023-2024.");
    }

    @Test
    void extendsYangSalahEjaDisebutSendiriTanpaAkibatnya() {
        folder.ganti(ANAK, "extends: uji", "extend: uji");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        "anak/kebijakan.yaml:4:1 KB-206 extend: Kunci \"extend\" tidak dikenal. Maksud Anda \"extends\"?");
    }

    @Test
    void extendsYangTerhapusDisebutSekaliDenganIndukYangPunyaAturannya() {
        folder.ganti(ANAK, "extends: uji\n", "").tulis("aaa/kebijakan.yaml", "id: aaa\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        "anak/kebijakan.yaml:1:1 KB-136: Kebijakan ini tidak menyebut extends, padahal 1 syaratnya tanpa aturan"
                                + " dan hanya memuat sebagian kuncinya. Tulis extends: uji, atau id lain dari kebijakan"
                                + " induknya; bila memang tanpa induk, lengkapi syaratnya dan tambahkan aturannya.");
    }

    @Test
    void indukYangDisarankanTidakTergantungKebijakanLainYangRusak() {
        folder.ganti(ANAK, "extends: uji\n", "");
        PolicySource denganYangRusak = new PolicySource() {
            @Override
            public Set<String> ids() {
                return Set.of("anak", "rusak", "uji");
            }

            @Override
            public Optional<PolicyFiles> find(String id) {
                if (id.equals("rusak")) {
                    throw new PolicyException(id, List.of(PolicyProblem.of(id, 0, 0, "", "KB-102", Map.of())));
                }
                return folder.find(id);
            }
        };

        assertThat(FolderUji.masalah(denganYangRusak, "anak"))
                .singleElement()
                .asString()
                .contains("anak/kebijakan.yaml:1:1 KB-136: ", "Tulis extends: uji, ");
    }

    @Test
    void terlaluBanyakKebijakan(@TempDir Path tempat) throws IOException {
        for (int i = 1; i <= 101; i++) {
            Path satu = Files.createDirectory(tempat.resolve("k" + i));
            Files.writeString(satu.resolve("kebijakan.yaml"), "id: k" + i + "\n");
        }
        PolicySource folderBesar = PolicySource.directory(tempat);

        assertThatThrownBy(folderBesar::ids)
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(tempat.getFileName() + " KB-135: Di sini ada 101 kebijakan");

        Files.delete(tempat.resolve("k101/kebijakan.yaml"));
        assertThat(folderBesar.ids()).hasSize(100);
    }

    @Test
    void rantaiIndukYangTerlaluPanjang() {
        folder.tulis("turunan-0/kebijakan.yaml", folder.baca(ANAK).replace("id: anak", "id: turunan-0"));
        for (int i = 1; i <= 20; i++) {
            folder.tulis(
                    "turunan-" + i + "/kebijakan.yaml",
                    folder.baca(ANAK)
                            .replace("id: anak", "id: turunan-" + i)
                            .replace("extends: uji", "extends: turunan-" + (i - 1)));
        }

        assertThat(folder.muat("turunan-19").kebijakan().identitas().id()).isEqualTo("turunan-19");
        assertThat(folder.masalah("turunan-20"))
                .containsExactly(
                        "turunan-0/kebijakan.yaml:4:10 KB-134 extends: Induk dari induknya lebih dari 20 tingkat."
                                + " Perluas kebijakan yang lebih dekat ke yang paling awal, atau salin isinya.");
    }

    @Test
    void indukTanpaKebijakanYaml() {
        folder.hapus(KEBIJAKAN);

        assertThat(folder.masalah("anak"))
                .containsExactly("uji KB-102: Berkas kebijakan.yaml belum ada. Setiap kebijakan harus memilikinya.");
    }

    @Test
    void tanpaKatalog() {
        folder.hapus(KATALOG);

        assertThat(folder.masalah("anak"))
                .containsExactly("anak KB-103: Berkas katalog.yaml belum ada. Tambahkan daftar topik dan subtopiknya.");
    }

    @Test
    void syaratTanpaAturan() {
        folder.hapus("uji/aturan/pemeriksaan/pelaksanaan/LP-131.drl");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:1 KB-107: Syarat ini belum punya aturan. Tambahkan aturan/pemeriksaan/pelaksanaan/LP-131.drl, atau hapus berkas ini.");
    }

    @Test
    void berkasSyaratYangSalahNamaDisebutSekaliBesertaDugaannya() {
        folder.hapus("anak/aturan/pemeriksaan/pelaksanaan/LP-131.yaml");
        folder.tulis(
                "anak/aturan/pemeriksaan/pelaksanaan/LP-113.yaml",
                "sifat: PERHATIAN\ndasar: TAFSIR\nsumber: Rapat\nalasan: Dicoba.\n");

        assertThat(folder.masalah("anak"))
                .containsExactly(
                        "anak/aturan/pemeriksaan/pelaksanaan/LP-113.yaml:1 KB-107: Syarat ini belum punya aturan. Tambahkan aturan/pemeriksaan/pelaksanaan/LP-113.drl, atau hapus berkas ini. Atau maksud Anda \"aturan/pemeriksaan/pelaksanaan/LP-131.yaml\"?");
    }

    @Test
    void berkasDenganSangatBanyakMasalahDisebutSebagianDanSisanyaDihitung() {
        StringBuilder banyak = new StringBuilder(folder.baca(KATALOG));
        for (int i = 0; i < 2_000; i++) {
            banyak.append("kunci-").append(i).append(": x\n");
        }
        folder.tulis(KATALOG, banyak.toString());

        assertThat(folder.masalah("uji"))
                .hasSize(101)
                .endsWith(
                        "uji/katalog.yaml KB-139: Masih ada 1900 masalah lain di sini. Perbaiki dahulu yang sudah disebut, lalu periksa lagi.");
    }

    @Test
    void kebijakanDenganSangatBanyakBerkasBermasalahDisebutSebagianDanSisanyaDihitung() {
        for (int i = 0; i < 1_500; i++) {
            folder.tulis("uji/catatan-" + i + ".txt", "x");
        }

        assertThat(folder.masalah("uji"))
                .hasSize(1_001)
                .endsWith(
                        "uji KB-139: Masih ada 500 masalah lain di sini. Perbaiki dahulu yang sudah disebut, lalu periksa lagi.");
    }

    @Test
    void aturanTanpaSyarat() {
        folder.hapus(SYARAT);

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/LP-131.drl KB-108: Aturan ini belum punya teks. Tambahkan aturan/pemeriksaan/pelaksanaan/LP-131.yaml, atau hapus berkas ini.");
    }

    @Test
    void simpulanBerkodeTanpaSyarat() {
        folder.hapus("uji/aturan/simpulan/SD-001.yaml");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/simpulan/SD-001.drl KB-108: Aturan ini belum punya teks. Tambahkan aturan/simpulan/SD-001.yaml, atau hapus berkas ini.");
    }

    @Test
    void berkasAsing() {
        folder.tulis("uji/catatan.txt", "x");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/catatan.txt KB-104: Berkas ini tidak dikenal dalam kebijakan. Hapus, atau pindahkan ke tempatnya: kebijakan.yaml, katalog.yaml, tugas.yaml, kode.kunci.yaml, aturan/keberlakuan/*.drl, aturan/pemeriksaan/<bagian>/<KODE>.drl dan .yaml, aturan/simpulan/*.drl, contoh/*.json.");
    }

    @Test
    void sisaPenyuntingDariSumberLainJugaDilewati() {
        folder.tulis("uji/kebijakan.yaml~", "x").tulis("uji/aturan/simpulan/4913", "x");

        assertThat(folder.muat("uji").kebijakan().identitas().id()).isEqualTo("uji");
    }

    @Test
    void namaAturanBukanKode() {
        folder.tulis("uji/aturan/pemeriksaan/pelaksanaan/lp-132.drl", "x");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/pelaksanaan/lp-132.drl KB-104: Berkas ini tidak dikenal dalam kebijakan. Maksud Anda \"aturan/pemeriksaan/pelaksanaan/LP-132.drl\"? Hapus, atau pindahkan ke tempatnya: kebijakan.yaml, katalog.yaml, tugas.yaml, kode.kunci.yaml, aturan/keberlakuan/*.drl, aturan/pemeriksaan/<bagian>/<KODE>.drl dan .yaml, aturan/simpulan/*.drl, contoh/*.json.");
    }

    @Test
    void berkasSyaratBerejaanAtauBerletakLainDitanyakanTempatnya() {
        assertThat(maksud("aturan/pemeriksaan/pelaksanaan/LP-13.yaml"))
                .isEqualTo("aturan/pemeriksaan/pelaksanaan/LP-013.yaml");
        assertThat(maksud("aturan/pemeriksaan/pelaksanaan/LP-013.yml"))
                .isEqualTo("aturan/pemeriksaan/pelaksanaan/LP-013.yaml");
        assertThat(maksud("aturan/pemeriksaan/pelaksanaan/LP-013.yaml.txt"))
                .isEqualTo("aturan/pemeriksaan/pelaksanaan/LP-013.yaml");
        assertThat(maksud("Aturan/keberlakuan/akar_masalah.drl")).isEqualTo("aturan/keberlakuan/akar-masalah.drl");
        assertThat(maksud("aturan/keberlakukan/Akar Masalah.drl")).isEqualTo("aturan/keberlakuan/akar-masalah.drl");
        assertThat(maksud("aturan/pemeriksan/pelaksanaan/LP-013.yaml"))
                .isEqualTo("aturan/pemeriksaan/pelaksanaan/LP-013.yaml");
        assertThat(maksud("contoh/Pemilihan lengkap 2.json.txt")).isEqualTo("contoh/pemilihan-lengkap-2.json");
        assertThat(maksud("LP-013.yaml")).isEqualTo("aturan/pemeriksaan/pelaksanaan/LP-013.yaml");
        assertThat(maksud("aturan/pemeriksaan/sd-2.DRL")).isEqualTo("aturan/simpulan/SD-002.drl");
        assertThat(maksud("Tugas.yml")).isEqualTo("tugas.yaml");
    }

    @Test
    void berkasAsingTidakDitanyakanTempatBerkasYangSudahAda() {
        assertThat(maksud("LP-131.yaml")).isEmpty();
        assertThat(maksud("katalog.yml")).isEmpty();
        assertThat(maksud("ZZ-001.yaml")).isEmpty();
    }

    /** Which file is asked after where one lies that has no place; empty where none is. */
    private static String maksud(String path) {
        String awal = "uji/" + path + " KB-104: Berkas ini tidak dikenal dalam kebijakan. ";
        String akhir = "Hapus, atau pindahkan ke tempatnya: kebijakan.yaml, katalog.yaml, tugas.yaml, kode.kunci.yaml,"
                + " aturan/keberlakuan/*.drl, aturan/pemeriksaan/<bagian>/<KODE>.drl dan .yaml, aturan/simpulan/*.drl,"
                + " contoh/*.json.";
        String masalah =
                new FolderUji().tulis("uji/" + path, "x").masalah("uji").get(0);
        assertThat(masalah).startsWith(awal).endsWith(akhir);
        return masalah.substring(awal.length(), masalah.length() - akhir.length())
                .replaceFirst("^Maksud Anda \"(.*)\"\\? $", "$1");
    }

    @Test
    void kodeGanda() {
        folder.tulis("uji/aturan/pemeriksaan/waktu/LP-131.drl", "")
                .tulis("uji/aturan/pemeriksaan/waktu/LP-131.yaml", folder.baca(SYARAT));

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/aturan/pemeriksaan/waktu/LP-131.yaml KB-109: Syarat LP-131 sudah ada di uji/aturan/pemeriksaan/pelaksanaan/LP-131.yaml. Setiap kode hanya sekali; hapus salah satu.");
    }
}
