package id.pmo.catalog.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports of a file one by one, however many there are. A report that cannot be read never spoils another;
 * only a JSON array ends where it stops being JSON. Neither closes what it reads from nor may be used by two threads.
 */
public final class LaporanStream implements Iterator<BarisLaporan> {

    private final LaporanReader reader;
    private final Pemotong pemotong;
    private final boolean larik;
    private @Nullable BarisLaporan berikut;
    private boolean habis;
    private int indeks;

    private LaporanStream(LaporanReader reader, InputStream masukan, BentukBerkas bentuk) throws IOException {
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
     * Starts to read.
     *
     * @param masukan bytes of a file in UTF-8
     * @param bentuk how reports stand in it
     * @throws UncheckedIOException where the bytes cannot be had; so does every later step
     */
    public static LaporanStream open(LaporanReader reader, InputStream masukan, BentukBerkas bentuk) {
        try {
            return new LaporanStream(reader, masukan, bentuk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reports that are left, in order. */
    public Stream<BarisLaporan> stream() {
        int sifat = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, sifat), false);
    }

    @Override
    public boolean hasNext() {
        if (berikut == null && !habis) {
            berikut = baca();
        }
        return berikut != null;
    }

    @Override
    public BarisLaporan next() {
        if (!hasNext() || berikut == null) {
            throw new NoSuchElementException("no report is left; ask hasNext() first");
        }
        BarisLaporan satu = berikut;
        berikut = null;
        return satu;
    }

    private @Nullable BarisLaporan baca() {
        try {
            Potongan potongan = pemotong.berikut();
            if (potongan == null) {
                habis = true;
                return null;
            }
            LaporanReader.Bacaan bacaan = reader.readPart(potongan, larik);
            habis = bacaan.rusak() && pemotong.terikat();
            return new BarisLaporan(potongan.awal().baris(), indeks++, bacaan.hasil());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
