package id.pmo.core.aturan;

import org.jspecify.annotations.Nullable;

/**
 * One dokumentasi in which something is filled.
 *
 * @param urutan its position in the report's list, from 0
 * @param judul its title, null where blank
 * @param berkas its file name, null where blank
 */
public record Dokumen(
        int urutan, @Nullable String judul, @Nullable String berkas) implements Bertempat {

    @Override
    public String letak() {
        return "/laporanPelaksanaan/dokumentasi/" + urutan;
    }
}
