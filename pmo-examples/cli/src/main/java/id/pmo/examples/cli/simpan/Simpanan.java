package id.pmo.examples.cli.simpan;

import id.pmo.examples.cli.GalatPakai;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written together. Each is written beside the place where it belongs; only once all of them are there in full,
 * they take their places. Where anything fails before, what was there is as it was, and nothing new is left.
 */
public final class Simpanan implements AutoCloseable {

    private final List<BerkasBaru> siap = new ArrayList<>();
    private final Deque<Path> folderBaru = new ArrayDeque<>();
    private boolean selesai;

    /** Without a file yet. */
    public Simpanan() {}

    /**
     * Writes one file in the place of the one that may be there.
     *
     * @throws GalatPakai if that fails
     */
    public static void simpan(Path tujuan, byte[] isi) {
        simpan(tujuan, keluaran -> keluaran.write(isi));
    }

    /**
     * Likewise, for what is written bit by bit.
     *
     * @throws GalatPakai if that fails
     */
    public static void simpan(Path tujuan, Isi isi) {
        try (Simpanan simpanan = new Simpanan()) {
            simpanan.siapkan(tujuan, isi);
            simpanan.selesai();
        }
    }

    /**
     * Prepares a file that may take the place of another.
     *
     * @throws GalatPakai if it cannot be written
     */
    public Simpanan siapkan(Path tujuan, Isi isi) {
        return siapkan(tujuan, isi, true);
    }

    /**
     * Prepares a file in whose place there is none.
     *
     * @param sifat what the file has from its first moment on, such as who may read it
     * @throws GalatPakai if it cannot be written, or there is one
     */
    public Simpanan siapkanBaru(Path tujuan, Isi isi, FileAttribute<?>... sifat) {
        return siapkan(tujuan, isi, false, sifat);
    }

    private Simpanan siapkan(Path tujuan, Isi isi, boolean bolehAda, FileAttribute<?>... sifat) {
        try {
            if (!bolehAda && Files.exists(tujuan, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(tujuan.toString());
            }
            BerkasBaru berkas = BerkasBaru.untuk(tujuan, bolehAda, sifat);
            siap.add(berkas);
            berkas.tulis(isi);
            return this;
        } catch (IOException e) {
            throw new GalatPakai("galat.simpan", tujuan, e);
        } catch (UncheckedIOException e) {
            throw new GalatPakai("galat.simpan", tujuan, Objects.requireNonNull(e.getCause()));
        }
    }

    /**
     * Puts all files in their places.
     *
     * @throws GalatPakai if that fails
     */
    public void selesai() {
        for (BerkasBaru berkas : siap) {
            try {
                berkas.pasang();
            } catch (IOException e) {
                throw new GalatPakai("galat.simpan", berkas.tujuan(), e);
            }
        }
        selesai = true;
    }

    /**
     * Makes a folder, and those that it lies in, where there is none.
     *
     * @param folder null where a path has none
     * @throws GalatPakai if that fails
     */
    public Simpanan buatFolder(@Nullable Path folder) {
        Deque<Path> belumAda = new ArrayDeque<>();
        for (Path satu = folder; satu != null && !Files.exists(satu); satu = satu.getParent()) {
            belumAda.push(satu);
        }
        for (Path satu : belumAda) {
            try {
                Files.createDirectory(satu);
            } catch (IOException e) {
                throw new GalatPakai("galat.simpan", satu, e);
            }
            folderBaru.push(satu);
        }
        return this;
    }

    /** Takes away what was prepared and did not come into its place. */
    @Override
    public void close() {
        if (!selesai) {
            siap.forEach(BerkasBaru::batal);
            folderBaru.forEach(BerkasBaru::hapus);
        }
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Isi {
        /** Writes it; whether the stream is closed does not matter. */
        void tulis(OutputStream keluaran) throws IOException;
    }
}
