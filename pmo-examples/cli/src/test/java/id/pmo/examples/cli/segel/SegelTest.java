package id.pmo.examples.cli.segel;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegelTest {

    @TempDir
    private Path tempat;

    @Test
    void duaPenyetujuMenyegelFolderLaluArsipnyaDiterima() throws IOException {
        PublicKey satu = kunciBaru("satu");
        PublicKey dua = kunciBaru("dua");
        String folder = new SalinanKebijakan(tempat).folder();
        Path zip = tempat.resolve("kebijakan.zip");

        assertThat(segel(folder, "satu", "--berlaku-sampai", "2099-12-31"))
                .isEqualTo(new Hasil(
                        0, "psp-2023-2024 disegel dengan kunci " + KunciSegel.id(satu) + "; tanda tangan: 1.\n", ""));
        assertThat(segel(folder, "dua", "--keluaran", zip.toString()))
                .isEqualTo(new Hasil(
                        0, "psp-2023-2024 disegel dengan kunci " + KunciSegel.id(dua) + "; tanda tangan: 2.\n", ""));

        SealPolicy keduanya = SealPolicy.of(List.of(satu, dua)).withMinimalPenyetuju(2);
        assertThat(PolicySource.sealed(PolicySource.zip(zip), keduanya).ids()).containsExactly("psp-2023-2024");
    }

    @Test
    void kunciPribadiHanyaMilikPembuatnyaDanTidakDitimpa() throws IOException {
        kunciBaru("satu");

        assertThat(Files.getPosixFilePermissions(tempat.resolve("satu.pribadi.pem")))
                .hasSize(2);
        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "kunci-baru",
                                tempat.resolve("satu").toString()))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "“" + tempat.resolve("satu.pribadi.pem")
                                + "” sudah ada dan tidak ditimpa. Pakai nama lain.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", ".ketua", "kunci/", "kunci/.ketua"})
    void kunciTidakBersembunyiDiBalikTitik(String nama) {
        assertThat(new Panggilan().jalankan("kebijakan", "kunci-baru", nama))
                .isEqualTo(new Hasil(
                        2, "", "Kunci tidak dapat bernama “" + nama + "”. Tulis nama orangnya, misalnya ketua.\n"));
    }

    @Test
    void kunciPribadiTidakDitinggalkanTanpaPasangannya() throws IOException {
        Path publik = Files.writeString(tempat.resolve("satu.publik.pem"), "milik lain");

        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "kunci-baru",
                                tempat.resolve("satu").toString()))
                .isEqualTo(new Hasil(2, "", "“" + publik + "” sudah ada dan tidak ditimpa. Pakai nama lain.\n"));

        assertThat(tempat.resolve("satu.pribadi.pem")).doesNotExist();
        assertThat(publik).hasContent("milik lain");
    }

    @Test
    void kunciDanTanggalYangSalahDikatakan() throws IOException {
        kunciBaru("satu");
        String folder = new SalinanKebijakan(tempat).folder();
        String publik = tempat.resolve("satu.publik.pem").toString();

        assertThat(new Panggilan().jalankan("kebijakan", "segel", folder, "--kunci", publik))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "“" + publik + "” bukan kunci pribadi Ed25519. Buat dengan pmo kebijakan kunci-baru NAMA.\n"));
        assertThat(segel(folder, "satu", "--berlaku-sampai", "besok", "--bahasa", "en"))
                .isEqualTo(new Hasil(2, "", "--berlaku-sampai: “besok” is no date. Write it like 2024-12-31.\n"));
    }

    @Test
    void arsipPenyetujuLainTidakDitimpa() throws IOException {
        kunciBaru("satu");
        kunciBaru("dua");
        String folder = new SalinanKebijakan(tempat).folder();
        Path zip = tempat.resolve("kebijakan.zip");
        assertThat(segel(folder, "satu", "--keluaran", zip.toString()).status()).isZero();
        byte[] sebelum = Files.readAllBytes(zip);

        assertThat(segel(folder, "dua", "--keluaran", zip.toString()))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--keluaran: “" + zip
                                + "” sudah ada dan tidak ditimpa, karena tanda tangan di dalamnya akan hilang."
                                + " Sebut arsip baru. Bila penyetujunya beberapa orang, masing-masing menyegel dulu folder “"
                                + folder + "” tanpa --keluaran; yang terakhir menyebut --keluaran.\n"));
        assertThat(segel(folder, "dua", "--keluaran", zip.toString(), "--bahasa=en"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--keluaran: “" + zip
                                + "” is there already and is not overwritten, as the signatures in it would be"
                                + " lost. Name a new archive. Where several people approve, each first seals the folder “"
                                + folder + "” without --keluaran; the last one names --keluaran.\n"));
        assertThat(zip).hasBinaryContent(sebelum);
    }

    @Test
    void tandaTanganYangGugurDisebut() throws IOException {
        kunciBaru("satu");
        PublicKey dua = kunciBaru("dua");
        SalinanKebijakan salinan = new SalinanKebijakan(tempat);
        segel(salinan.folder(), "satu", "--berlaku-sampai", "2099-12-31");

        assertThat(segel(salinan.folder(), "dua", "--berlaku-sampai", "2098-12-31"))
                .isEqualTo(new Hasil(
                        0,
                        "psp-2023-2024 disegel dengan kunci " + KunciSegel.id(dua) + "; tanda tangan: 1.\n",
                        "psp-2023-2024: 1 tanda tangan lama gugur, karena isi kebijakan, versinya, atau --berlaku-sampai"
                                + " tidak lagi sama. Penyetujunya perlu menyegel lagi.\n"));

        salinan.ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"1.0.1\"");
        kunci(salinan.folder());
        assertThat(segel(salinan.folder(), "dua").galat()).isEmpty();
        salinan.ganti("kebijakan.yaml", "versi: \"1.0.1\"", "versi: \"1.0.2\"");
        kunci(salinan.folder());
        assertThat(segel(salinan.folder(), "satu", "--bahasa=en").galat())
                .isEqualTo("psp-2023-2024: earlier signatures dropped: 1, as the content of the policy, its version, or"
                        + " --berlaku-sampai is no longer the same. Those approvers have to seal again.\n");
    }

    @Test
    void kunciKodeYangTertinggalMenghalangiSegel() throws IOException {
        PublicKey satu = kunciBaru("satu");
        String folder = tempat.resolve("psp-baru").toString();
        new Panggilan().jalankan("kebijakan", "baru", folder);
        kunci(folder);
        new Panggilan().jalankan("kebijakan", "baru-syarat", "LP-155", folder, "--seperti", "LP-131");
        Path zip = tempat.resolve("kebijakan.zip");

        Hasil ditolak = segel(folder, "satu", "--keluaran", zip.toString());

        assertThat(ditolak)
                .isEqualTo(new Hasil(
                        1,
                        "",
                        "psp-baru tidak disegel, karena kode.kunci.yaml belum sesuai. Jalankan dulu pmo kebijakan kunci "
                                + folder + ", lalu segel lagi. Yang berbeda:\n"
                                + "  sekarang, belum terkunci: LP-155: {jenis: BELUM_ADA, sifat: WAJIB, makna: \"Dokumentasi"
                                + " pelaksanaan\"}\n"));
        assertThat(zip).doesNotExist();
        assertThat(segel(folder, "satu", "--bahasa=en").galat())
                .startsWith(
                        "psp-baru is not sealed, as kode.kunci.yaml is not up to date. First run pmo kebijakan kunci "
                                + folder + ", then seal again. What differs:\n  now, and not locked yet: LP-155: ");
        assertThat(Path.of(folder, "META-INF")).doesNotExist();

        kunci(folder);
        assertThat(segel(folder, "satu"))
                .isEqualTo(new Hasil(
                        0, "psp-baru disegel dengan kunci " + KunciSegel.id(satu) + "; tanda tangan: 1.\n", ""));
    }

    @Test
    void yangTidakTerkunciDisegelDenganCatatan() throws IOException {
        PublicKey satu = kunciBaru("satu");
        String folder = tempat.resolve("psp-baru").toString();
        new Panggilan().jalankan("kebijakan", "baru", folder);

        assertThat(segel(folder, "satu"))
                .isEqualTo(new Hasil(
                        0,
                        "psp-baru disegel dengan kunci " + KunciSegel.id(satu) + "; tanda tangan: 1.\n",
                        "psp-baru: kode.kunci.yaml belum ada, sehingga kodenya tidak terkunci. Bila kodenya sudah tetap,"
                                + " jalankan pmo kebijakan kunci " + folder + ", lalu segel lagi.\n"));
        assertThat(segel(folder, "satu", "--bahasa=en").galat())
                .isEqualTo("psp-baru: kode.kunci.yaml is not there yet, so that no kode is locked. Once its codes are"
                        + " settled, run pmo kebijakan kunci " + folder + ", then seal again.\n");
    }

    @Test
    void aturanYangTidakDapatDisusunTidakDisegel() throws IOException {
        kunciBaru("satu");
        Path folder = tempat.resolve("psp-rusak");
        new Panggilan().jalankan("kebijakan", "baru", folder.toString());
        new Panggilan().jalankan("kebijakan", "baru-syarat", "LP-159", folder.toString(), "--seperti", "LP-131");
        Path drl = folder.resolve("aturan/pemeriksaan/pelaksanaan/LP-159.drl");
        String isi = Files.readString(drl);
        Files.writeString(drl, isi.substring(0, isi.lastIndexOf("end")));

        Hasil segel = segel(folder.toString(), "satu");

        assertThat(segel.status()).isEqualTo(1);
        assertThat(segel.keluaran()).isEmpty();
        assertThat(segel.galat())
                .startsWith(
                        "Kebijakan psp-rusak tidak dapat dimuat:\n- psp-rusak/aturan/pemeriksaan/pelaksanaan/LP-159.drl:")
                .isEqualTo(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "bangun",
                                folder.toString(),
                                "--keluaran",
                                tempat.resolve("x.jar").toString())
                        .galat());
        assertThat(folder.resolve("META-INF")).doesNotExist();
    }

    private static void kunci(String folder) {
        assertThat(new Panggilan().jalankan("kebijakan", "kunci", folder).status())
                .isZero();
    }

    private PublicKey kunciBaru(String nama) throws IOException {
        Path dasar = tempat.resolve(nama);
        Hasil hasil = new Panggilan().jalankan("kebijakan", "kunci-baru", dasar.toString());
        PublicKey publik = KunciSegel.publik(Files.readString(tempat.resolve(nama + ".publik.pem")));
        assertThat(hasil)
                .isEqualTo(new Hasil(
                        0,
                        "Kunci " + KunciSegel.id(publik) + " dibuat: " + dasar
                                + ".pribadi.pem (rahasia, simpan sendiri) dan " + dasar
                                + ".publik.pem (untuk dibagikan).\n",
                        ""));
        return publik;
    }

    private Hasil segel(String folder, String kunci, String... lain) {
        String[] argumen = new String[5 + lain.length];
        System.arraycopy(
                new String[] {
                    "kebijakan",
                    "segel",
                    folder,
                    "--kunci",
                    tempat.resolve(kunci + ".pribadi.pem").toString()
                },
                0,
                argumen,
                0,
                5);
        System.arraycopy(lain, 0, argumen, 5, lain.length);
        return new Panggilan().jalankan(argumen);
    }
}
