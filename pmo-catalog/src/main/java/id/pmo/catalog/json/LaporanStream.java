package id.pmo.catalog.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the reports of a file one by one, however many there are. A report that cannot be read never spoils another;
 * only a JSON array ends where it stops being JSON. Neither closes what it reads from nor may be used by two threads.
 */
public final class LaporanStream implements Iterator<BarisLaporan> {

    private final LaporanMentahStream mentah;

    private LaporanStream(LaporanMentahStream mentah) {
        this.mentah = mentah;
    }

    /**
     * Starts to read.
     *
     * @param masukan bytes of a file in UTF-8
     * @param bentuk how reports stand in it
     * @throws UncheckedIOException where the bytes cannot be had; so does every later step
     */
    public static LaporanStream open(LaporanReader reader, InputStream masukan, BentukBerkas bentuk) {
        return new LaporanStream(LaporanMentahStream.open(reader, masukan, bentuk));
    }

    /** The reports that are left, in order. */
    public Stream<BarisLaporan> stream() {
        int sifat = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, sifat), false);
    }

    @Override
    public boolean hasNext() {
        return mentah.hasNext();
    }

    @Override
    public BarisLaporan next() {
        LaporanMentah satu = mentah.next();
        return new BarisLaporan(satu.baris(), satu.indeks(), satu.baca());
    }
}
