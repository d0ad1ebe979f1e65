package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.laporan.Lampiran;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document with something filled in. */
public final class Dokumen implements Butir {

    private final Berkas berkas;
    private final int urutan;
    private final boolean berjudul;
    private final @Nullable String namaBerkas;
    private final boolean kembar;

    private Dokumen(Berkas berkas, int urutan, boolean berjudul, @Nullable String namaBerkas, boolean kembar) {
        this.berkas = berkas;
        this.urutan = urutan;
        this.berjudul = berjudul;
        this.namaBerkas = namaBerkas;
        this.kembar = kembar;
    }

    /** The documents with something filled in, in order. */
    static List<Dokumen> dari(Berkas berkas, List<Lampiran> lampiran) {
        List<Dokumen> hasil = new ArrayList<>(lampiran.size());
        Set<String> sudah = lampiran.size() < 2 ? Set.of() : new HashSet<>(2 * lampiran.size());
        for (int i = 0; i < lampiran.size(); i++) {
            Lampiran l = lampiran.get(i);
            boolean berjudul = !Bersih.kosong(l.judul());
            String nama = Bersih.isi(l.berkas());
            if (berjudul || nama != null) {
                boolean kembar = nama != null && lampiran.size() > 1 && !sudah.add(nama);
                hasil.add(new Dokumen(berkas, i, berjudul, nama, kembar));
            }
        }
        return hasil;
    }

    @Override
    public Berkas berkas() {
        return berkas;
    }

    @Override
    public String letak() {
        return "/laporanPelaksanaan/dokumentasi/" + urutan;
    }

    /** Its place in the list, from 0. */
    public int urutan() {
        return urutan;
    }

    /** Whether its title is not blank. */
    public boolean berjudul() {
        return berjudul;
    }

    /** Its file; null where blank. */
    public @Nullable String namaBerkas() {
        return namaBerkas;
    }

    /** Whether an earlier document has the same file. */
    public boolean kembar() {
        return kembar;
    }
}
