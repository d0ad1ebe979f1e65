package id.pmo.examples.cli.simpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole, or it is as it was. */
class SimpananTest {

    @TempDir
    private Path folder;

    @Test
    void yangBaruMenggantikanYangLama() throws IOException {
        Path berkas = Files.writeString(folder.resolve("satu"), "lama dan panjang");

        Simpanan.simpan(berkas, bita("baru"));

        assertThat(berkas).hasContent("baru");
        assertThat(isi()).containsExactly("satu");
    }

    @Test
    void diskYangPenuhMembiarkanYangLama() throws IOException {
        Path berkas = Files.writeString(folder.resolve("satu"), "lama");

        GalatPakai galat =
                catchThrowableOfType(GalatPakai.class, () -> Simpanan.simpan(berkas, SimpananTest::sampaiPenuh));

        assertThat(berkas).hasContent("lama");
        assertThat(isi()).containsExactly("satu");
        assertThat(galat.pesan(Kalimat.dalam(Bahasa.ID)))
                .isEqualTo(
                        "Berkas “" + berkas + "” tidak dapat ditulis: ruang disk habis. Periksa letaknya, ruang disk,"
                                + " dan izin menulisnya. Berkas yang sudah ada tidak berubah.");
        assertThat(galat.pesan(Kalimat.dalam(Bahasa.EN)))
                .isEqualTo("File “" + berkas + "” cannot be written: the disk is full. Check its place, the"
                        + " space on the disk, and the permission to write it. Files that were there are unchanged.");
    }

    @Test
    void berkasYangDitulisBersamaTidakAdaYangTerlaluCepat() throws IOException {
        Path lama = Files.writeString(folder.resolve("lama"), "lama");
        Path dalam = folder.resolve("a/b");

        try (Simpanan simpanan = new Simpanan()) {
            simpanan.siapkan(lama, keluaran -> keluaran.write(bita("baru")))
                    .buatFolder(dalam)
                    .siapkanBaru(dalam.resolve("dua"), keluaran -> keluaran.write(bita("dua")));
            assertThatThrownBy(() -> simpanan.siapkanBaru(folder.resolve("tiga"), SimpananTest::sampaiPenuh))
                    .isInstanceOf(GalatPakai.class);
        }

        assertThat(lama).hasContent("lama");
        assertThat(isi()).containsExactly("lama");
    }

    @Test
    void yangHarusBaruTidakMenimpa() throws IOException {
        Path berkas = Files.writeString(folder.resolve("satu"), "lama");

        try (Simpanan simpanan = new Simpanan()) {
            GalatPakai galat = catchThrowableOfType(
                    GalatPakai.class, () -> simpanan.siapkanBaru(berkas, keluaran -> keluaran.write(bita("baru"))));
            assertThat(galat.pesan(Kalimat.dalam(Bahasa.ID))).contains("tidak dapat ditulis: sudah ada.");
        }

        assertThat(berkas).hasContent("lama");
        assertThat(isi()).containsExactly("satu");
    }

    @Test
    void tautanTetapTautanDanIzinTetap() throws IOException {
        Path berkas = Files.writeString(folder.resolve("satu"), "lama");
        Files.setPosixFilePermissions(berkas, PosixFilePermissions.fromString("rw-r-----"));
        Path tautan = Files.createSymbolicLink(folder.resolve("tautan"), berkas);

        Simpanan.simpan(tautan, bita("baru"));

        assertThat(tautan).isSymbolicLink();
        assertThat(berkas).hasContent("baru");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(berkas)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void perangkatDitulisApaAdanya() {
        Path kosong = Path.of("/dev/null");

        Simpanan.simpan(kosong, bita("hilang"));

        assertThat(Files.isRegularFile(kosong)).isFalse();
    }

    @Test
    void folderBukanTempatBerkas() {
        GalatPakai galat = catchThrowableOfType(GalatPakai.class, () -> Simpanan.simpan(folder, bita("x")));

        assertThat(galat.pesan(Kalimat.dalam(Bahasa.ID))).contains("tidak dapat ditulis: itu sebuah folder.");
        assertThat(isi()).isEmpty();
    }

    private static void sampaiPenuh(OutputStream keluaran) throws IOException {
        keluaran.write(bita("setengah"));
        keluaran.flush();
        throw new IOException("No space left on device");
    }

    private static byte[] bita(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> isi() {
        try (Stream<Path> semua = Files.list(folder)) {
            return semua.map(satu -> satu.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
