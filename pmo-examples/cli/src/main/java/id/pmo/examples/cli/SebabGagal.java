package id.pmo.examples.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read or written. What the system says of it is English, or no more than the name of the file. */
final class SebabGagal {

    private SebabGagal() {}

    /** Names the text; none where only the system's own words are left. */
    static @Nullable String kunci(IOException gagal) {
        if (gagal instanceof NoSuchFileException || gagal instanceof FileNotFoundException) {
            return "sebab.tiada";
        }
        if (gagal instanceof AccessDeniedException) {
            return "sebab.izin";
        }
        if (gagal instanceof FileAlreadyExistsException) {
            return "sebab.sudahAda";
        }
        if (gagal instanceof NotDirectoryException) {
            return "sebab.bukanFolder";
        }
        String pesan = String.valueOf(gagal.getMessage());
        if (pesan.contains("Is a directory")) {
            return "sebab.folder";
        }
        if (pesan.contains("Not a directory")) {
            return "sebab.bukanFolder";
        }
        return pesan.contains("No space left") ? "sebab.penuh" : null;
    }
}
