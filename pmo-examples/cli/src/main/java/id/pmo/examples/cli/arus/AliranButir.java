package id.pmo.examples.cli.arus;

import id.pmo.catalog.json.BentukBerkas;
import id.pmo.catalog.json.LaporanMentahStream;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The reports of all inputs, one after the other, not read yet. What it throws names the input that is at fault. */
final class AliranButir implements Iterator<Butir>, Closeable {

    private final LaporanReader reader = LaporanReader.ofDefaults();
    private final Iterator<Tampungan> masukan;
    private final Kalimat kalimat;
    private final UnaryOperator<InputStream> pengamat;
    private final List<String> catatan = new ArrayList<>();

    private @Nullable Tampungan ini;
    private @Nullable BufferedInputStream isi;
    private @Nullable LaporanMentahStream laporan;
    private boolean adaLaporan;

    /** {@code pengamat} is put around the bytes of each input as they lie there, and read to their end. */
    AliranButir(List<Tampungan> masukan, Kalimat kalimat, UnaryOperator<InputStream> pengamat) {
        this.masukan = masukan.iterator();
        this.kalimat = kalimat;
        this.pengamat = pengamat;
    }

    /** What is to be said of the inputs that are passed, for people. */
    List<String> catatan() {
        return catatan;
    }

    @Override
    public boolean hasNext() {
        try {
            while (laporan == null || !laporan.hasNext()) {
                tutup();
                if (!masukan.hasNext()) {
                    return false;
                }
                buka(masukan.next());
            }
            return true;
        } catch (IOException e) {
            throw galat(e);
        } catch (UncheckedIOException e) {
            throw galat(e.getCause());
        }
    }

    @Override
    public Butir next() {
        if (!hasNext() || laporan == null || ini == null) {
            throw new NoSuchElementException("no report is left; ask hasNext() first");
        }
        adaLaporan = true;
        try {
            return new Butir(ini.berkas(), laporan.next());
        } catch (UncheckedIOException e) {
            throw galat(e.getCause());
        }
    }

    private void buka(Tampungan berikut) throws IOException {
        ini = berikut;
        adaLaporan = false;
        BufferedInputStream awal = JenisBerkas.buka(pengamat.apply(berikut.buka()));
        isi = awal;
        AwalBerkas teks = AwalBerkas.intip(awal);
        if (teks.bukanJson() && !JenisBerkas.laporan(berikut.berkas())) {
            catatan.add(kalimat.isi("catatan.bukanJson", nama(berikut)));
        }
        laporan = LaporanMentahStream.open(
                reader,
                teks.kosong() ? InputStream.nullInputStream() : awal,
                teks.kosong() ? BentukBerkas.NDJSON : JenisBerkas.bentuk(berikut.berkas()));
    }

    private void tutup() throws IOException {
        if (isi == null || ini == null) {
            return;
        }
        if (!adaLaporan) {
            catatan.add(kalimat.isi("catatan.tanpaLaporan", nama(ini)));
        }
        // what stands behind a broken array is part of the input all the same
        isi.transferTo(OutputStream.nullOutputStream());
        isi.close();
        isi = null;
    }

    private GalatPakai galat(@Nullable IOException sebab) {
        String nama = ini == null ? "?" : nama(ini);
        return new GalatPakai("galat.baca", nama, sebab == null ? "?" : String.valueOf(sebab.getMessage()));
    }

    private String nama(Tampungan tampungan) {
        return Masukan.nama(tampungan.berkas(), kalimat);
    }

    @Override
    public void close() throws IOException {
        if (isi != null) {
            isi.close();
        }
    }
}
