package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive that a test puts together. */
final class Arsip {

    private static final Path UJI = Path.of("src/test/resources/id/pmo/catalog/uji");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final List<Consumer<ByteBuffer>> ubahan = new ArrayList<>();

    Arsip isi(String nama, String isi) {
        return isi(nama, isi.getBytes(StandardCharsets.UTF_8));
    }

    Arsip isi(String nama, byte[] isi) {
        try {
            zip.putNextEntry(new ZipEntry(nama));
            zip.write(isi);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Arsip isiTanpaPemampatan(String nama, String isi) {
        zip.setLevel(Deflater.NO_COMPRESSION);
        return isi(nama, isi);
    }

    /** The files of one of the small test policies, below a folder that is named with a slash at its end. */
    Arsip kebijakan(String id, String folder) {
        PolicySource.directory(UJI).find(id).orElseThrow().files().forEach((path, isi) -> isi(folder + path, isi));
        return this;
    }

    /** Says of a file what kind it is, and who may read it, as Unix writes it. */
    Arsip jenis(String nama, int mode) {
        return tandai(nama, 40, (short) mode);
    }

    /** Says of a file that it is encrypted. */
    Arsip bersandi(String nama) {
        return tandai(nama, 8, (short) 0x0801);
    }

    /** Says of a file that it is so big; -1: that its size stands elsewhere, as in archives beyond 4 GiB. */
    Arsip ukuran(String nama, int bita) {
        return tandai(nama, 24, (short) bita).tandai(nama, 26, (short) (bita >> 16));
    }

    private Arsip tandai(String nama, int di, short nilai) {
        ubahan.add(daftar -> daftar.putShort(letak(daftar, nama) + di, nilai));
        return this;
    }

    /** Where a file stands in the list at the archive's end. */
    private static int letak(ByteBuffer arsip, String nama) {
        byte[] dicari = nama.getBytes(StandardCharsets.UTF_8);
        byte[] ada = new byte[dicari.length];
        for (int at = 0; ; at++) {
            if (arsip.getInt(at) == 0x02014b50 && arsip.getShort(at + 28) == dicari.length) {
                arsip.get(at + 46, ada);
                if (Arrays.equals(ada, dicari)) {
                    return at;
                }
            }
        }
    }

    Path simpan(Path berkas) {
        return simpan(berkas, "", "");
    }

    /** The same with one text of the finished archive replaced by another of the same length, wherever it stands. */
    Path simpan(Path berkas, String lama, String baru) {
        try {
            zip.close();
            ByteBuffer jadi = ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
            ubahan.forEach(satu -> satu.accept(jadi));
            String mentah = new String(jadi.array(), StandardCharsets.ISO_8859_1);
            return Files.write(berkas, mentah.replace(lama, baru).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why an archive is not taken, each problem in one line. */
    static List<String> masalah(Path arsip) {
        PolicyException e = catchThrowableOfType(PolicyException.class, () -> PolicySource.zip(arsip));
        assertThat(e).as("a problem in %s", arsip).isNotNull();
        return e.problems().stream().map(PolicyProblem::toString).toList();
    }
}
