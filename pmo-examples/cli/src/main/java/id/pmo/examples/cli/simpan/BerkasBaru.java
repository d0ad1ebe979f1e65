package id.pmo.examples.cli.simpan;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.UUID;

/** A file on its way: written under a name of its own beside its place, and moved there when it is whole. */
final class BerkasBaru {

    private static final int BAK = 1 << 16;

    private final Path tujuan;
    private final Path tempat;
    private final boolean bolehAda;
    private final FileAttribute<?>[] sifat;
    private boolean dibuat;
    private boolean terpasang;

    private BerkasBaru(Path tujuan, Path tempat, boolean bolehAda, FileAttribute<?>... sifat) {
        this.tujuan = tujuan;
        this.tempat = tempat;
        this.bolehAda = bolehAda;
        this.sifat = sifat;
    }

    /** Where a link stands, the file that it leads to is meant; a device or a pipe can only be written as it is. */
    static BerkasBaru untuk(Path tujuan, boolean bolehAda, FileAttribute<?>... sifat) throws IOException {
        Path nyata = bolehAda && Files.exists(tujuan) ? tujuan.toRealPath() : tujuan.toAbsolutePath();
        if (Files.isDirectory(nyata)) {
            throw new FileSystemException(tujuan.toString(), null, "Is a directory");
        }
        boolean langsung = Files.exists(nyata) && !Files.isRegularFile(nyata);
        Path tempat = langsung
                ? nyata
                : nyata.resolveSibling("." + nyata.getFileName() + "." + UUID.randomUUID() + ".sementara");
        return new BerkasBaru(nyata, tempat, bolehAda, sifat);
    }

    Path tujuan() {
        return tujuan;
    }

    private boolean langsung() {
        return tempat.equals(tujuan);
    }

    void tulis(Simpanan.Isi isi) throws IOException {
        if (langsung()) {
            try (OutputStream keluaran = new BufferedOutputStream(Files.newOutputStream(tujuan), BAK)) {
                isi.tulis(keluaran);
            }
            return;
        }
        try (FileChannel saluran = FileChannel.open(tempat, Set.of(CREATE_NEW, WRITE), sifat)) {
            dibuat = true;
            tempat.toFile().deleteOnExit(); // for who ends the command while it writes
            OutputStream keluaran = new BufferedOutputStream(new TanpaTutup(Channels.newOutputStream(saluran)), BAK);
            isi.tulis(keluaran);
            keluaran.flush();
            saluran.force(true); // some file systems find no room only here
        }
        sepertiYangLama();
    }

    /** Who may read the file that is there may read the new one. */
    private void sepertiYangLama() throws IOException {
        if (Files.exists(tujuan, LinkOption.NOFOLLOW_LINKS)) {
            PosixFileAttributeView lama = Files.getFileAttributeView(tujuan, PosixFileAttributeView.class);
            if (lama != null) {
                Files.setPosixFilePermissions(tempat, lama.readAttributes().permissions());
            }
        }
    }

    void pasang() throws IOException {
        if (langsung()) {
            return;
        }
        if (!bolehAda) {
            Files.move(tempat, tujuan);
        } else {
            try {
                Files.move(tempat, tujuan, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(tempat, tujuan, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        terpasang = true;
    }

    /** Leaves nothing new; a file that took the place of an older one stays. */
    void batal() {
        if (dibuat && !terpasang) {
            hapus(tempat);
        } else if (terpasang && !bolehAda) {
            hapus(tujuan);
        }
    }

    /** Deletes what nobody needs; if that fails, what failed before is told all the same. */
    static void hapus(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // stays as a file of its own, and is in nobody's way
        }
    }

    /** An archive closes what it is written to, which is still to be forced to the disk. */
    private static final class TanpaTutup extends FilterOutputStream {

        TanpaTutup(OutputStream keluaran) {
            super(keluaran);
        }

        @Override
        public void write(byte[] isi, int dari, int banyak) throws IOException {
            out.write(isi, dari, banyak);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
