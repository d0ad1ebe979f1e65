package id.pmo.examples.cli.lanjut;

import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.examples.cli.GalatPakai;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Results that go to a file. As long as they are not whole, a note beside the file says what they are made from; a later
 * call with the same input continues behind the last whole result. One call at a time may write.
 */
public final class HasilBerkas implements Closeable {

    private final CatatanLanjut catatan;
    private final FileChannel berkas;
    private final OutputStream keluaran;
    private final HasilLama lama;

    private HasilBerkas(CatatanLanjut catatan, FileChannel berkas, HasilLama lama) {
        this.catatan = catatan;
        this.berkas = berkas;
        this.keluaran = new BufferedOutputStream(Channels.newOutputStream(berkas), 1 << 16);
        this.lama = lama;
    }

    /**
     * What an unfinished call left to be continued, such as the moment of its check; empty where none did.
     *
     * @throws GalatPakai if the results are there and finished, so that there is nothing to continue
     */
    public static Map<String, String> yangBelumSelesai(Path letak) {
        try {
            Map<String, String> asal = CatatanLanjut.untuk(letak).baca().orElse(Map.of());
            if (asal.isEmpty() && Files.exists(letak) && Files.size(letak) > 0) {
                throw new GalatPakai("galat.lanjut.selesai", letak);
            }
            return asal;
        } catch (IOException e) {
            throw gagal(letak, e);
        }
    }

    /**
     * Begins a new file, in place of one that is finished.
     *
     * @param asal what the results are made from
     * @throws GalatPakai if an unfinished file is there, or if the file cannot be written
     */
    public static HasilBerkas baru(Path letak, Map<String, String> asal) {
        pastikanSelesai(letak);
        try {
            return buka(letak, CatatanLanjut.untuk(letak), asal, new HasilLama(0, 0, Map.of()));
        } catch (IOException e) {
            throw gagal(letak, e);
        }
    }

    /**
     * Keeps a file from being begun anew that could be continued.
     *
     * @throws GalatPakai if an unfinished file is there
     */
    public static void pastikanSelesai(Path letak) {
        CatatanLanjut catatan = CatatanLanjut.untuk(letak);
        try {
            if (catatan.baca().isPresent()) {
                throw new GalatPakai("galat.lanjut.belumSelesai", letak, catatan.letak());
            }
        } catch (IOException e) {
            throw gagal(letak, e);
        }
    }

    /**
     * Continues a file that an earlier call left unfinished; begins it where there is none.
     *
     * @param asal what the results are made from
     * @throws GalatPakai if those that are there were made from something else, or if the file cannot be written
     */
    public static HasilBerkas lanjutan(Path letak, Map<String, String> asal) {
        CatatanLanjut catatan = CatatanLanjut.untuk(letak);
        try {
            Map<String, String> dulu = catatan.baca().orElse(asal);
            if (!dulu.equals(asal)) {
                throw new GalatPakai(
                        "galat.lanjut.berbeda", letak, String.join(", ", beda(dulu, asal)), catatan.letak());
            }
            return buka(letak, catatan, asal, HasilLama.baca(letak));
        } catch (IOException e) {
            throw gagal(letak, e);
        }
    }

    private static SortedSet<String> beda(Map<String, String> dulu, Map<String, String> kini) {
        SortedSet<String> semua = new TreeSet<>(dulu.keySet());
        semua.addAll(kini.keySet());
        semua.removeIf(kunci -> dulu.getOrDefault(kunci, "").equals(kini.getOrDefault(kunci, "")));
        return semua;
    }

    private static HasilBerkas buka(Path letak, CatatanLanjut catatan, Map<String, String> asal, HasilLama lama)
            throws IOException {
        FileChannel berkas = FileChannel.open(letak, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            kunci(letak, berkas);
            catatan.tulis(asal);
            berkas.truncate(lama.panjang());
            berkas.position(lama.panjang());
            return new HasilBerkas(catatan, berkas, lama);
        } catch (IOException | RuntimeException e) {
            berkas.close();
            throw e;
        }
    }

    /** Held until the file is closed, or the process ends. */
    private static void kunci(Path letak, FileChannel berkas) throws IOException {
        FileLock kunci;
        try {
            kunci = berkas.tryLock();
        } catch (OverlappingFileLockException dalamProsesIni) {
            kunci = null;
        }
        if (kunci == null) {
            throw new GalatPakai("galat.lanjut.dipakai", letak);
        }
    }

    private static GalatPakai gagal(Path letak, IOException e) {
        return new GalatPakai("galat.keluaran", letak, e);
    }

    /** Where results are written. */
    public OutputStream keluaran() {
        return keluaran;
    }

    /** How many results are there already. */
    public long banyak() {
        return lama.banyak();
    }

    /** How the reports stand whose results are there already. */
    public Map<StatusKelengkapan, Long> status() {
        return lama.status();
    }

    /** The results are whole: nothing is left to be continued. */
    public void selesai() throws IOException {
        keluaran.flush();
        berkas.force(false);
        catatan.hapus();
    }

    @Override
    public void close() throws IOException {
        try {
            keluaran.flush();
        } finally {
            berkas.close();
        }
    }
}
