package id.pmo.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive that a test puts together. */
final class Arsip {

    private static final Path UJI = Path.of("src/test/resources/id/pmo/catalog/uji");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

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

    Path simpan(Path berkas) {
        return simpan(berkas, "", "");
    }

    /** The same with one text of the finished archive replaced by another of the same length, wherever it stands. */
    Path simpan(Path berkas, String lama, String baru) {
        try {
            zip.close();
            String mentah = bytes.toString(StandardCharsets.ISO_8859_1);
            return Files.write(berkas, mentah.replace(lama, baru).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
