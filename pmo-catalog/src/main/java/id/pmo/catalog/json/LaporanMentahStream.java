package id.pmo.catalog.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its reports without reading them, so that several threads may read; otherwise as
 * {@link LaporanStream}. In a JSON array each report is read at once all the same, since only reading tells where the
 * array stops being JSON. Neither closes what it reads from nor may be used by two threads.
 */
public final class LaporanMentahStream implements Iterator<LaporanMentah> {

    private final LaporanReader reader;
    private final Pemotong pemotong;
    private final boolean larik;
    private @Nullable LaporanMentah berikut;
    private boolean habis;
    private int indeks;

    private LaporanMentahStream(LaporanReader reader, InputStream masukan, BentukBerkas bentuk) throws IOException {
        this.reader = reader;
        SumberByte sumber = new SumberByte(masukan);
        int awal = bentuk == BentukBerkas.NDJSON ? SumberByte.HABIS : sumber.lewatiKosong();
        boolean tebak = bentuk == BentukBerkas.AUTO;
        larik = awal == '[';
        if (larik) {
            pemotong = new PemotongLarik(sumber);
        } else if (bentuk == BentukBerkas.NDJSON || (tebak && awal == SumberByte.HABIS)) {
            pemotong = new PemotongBaris(sumber);
        } else if (tebak && awal == '{') {
            pemotong = new PemotongTebakan(
                    sumber, baris -> !reader.readPart(baris, false).rusak());
        } else {
            pemotong = new PemotongTunggal(sumber, new Penampung(sumber.posisi()));
        }
    }

    /**
     * Starts to cut.
     *
     * @param reader reads each report when it is asked for
     * @param masukan bytes of a file in UTF-8
     * @param bentuk how reports stand in it
     * @throws UncheckedIOException where the bytes cannot be had; so does every later step
     */
    public static LaporanMentahStream open(LaporanReader reader, InputStream masukan, BentukBerkas bentuk) {
        try {
            return new LaporanMentahStream(reader, masukan, bentuk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (berikut == null && !habis) {
            berikut = potong();
        }
        return berikut != null;
    }

    @Override
    public LaporanMentah next() {
        if (!hasNext() || berikut == null) {
            throw new NoSuchElementException("no report is left; ask hasNext() first");
        }
        LaporanMentah satu = berikut;
        berikut = null;
        return satu;
    }

    private @Nullable LaporanMentah potong() {
        try {
            Potongan potongan = pemotong.berikut();
            if (potongan == null) {
                habis = true;
                return null;
            }
            if (!pemotong.terikat()) {
                return new LaporanMentah(reader, potongan, indeks++, null);
            }
            LaporanReader.Bacaan bacaan = reader.readPart(potongan, larik);
            habis = bacaan.rusak();
            return new LaporanMentah(reader, potongan, indeks++, bacaan.hasil());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
