package id.pmo.examples.cli.arus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one part of the input adds to the book of histories.
 *
 * @param banyak how many reports were in it
 * @param isi those that can be history to others
 */
record LembarBuku(long banyak, List<Baris> isi) {

    /** One report; not a value, since its bytes are its own. */
    private static final class Baris {

        private final int kode;
        private final long nomor;
        private final byte[] ikhtisar;

        Baris(int kode, long nomor, byte[] ikhtisar) {
            this.kode = kode;
            this.nomor = nomor;
            this.ikhtisar = ikhtisar;
        }
    }

    static LembarBuku dari(Rombongan rombongan) {
        List<Baris> isi = new ArrayList<>(rombongan.isi().size());
        for (int i = 0; i < rombongan.isi().size(); i++) {
            long nomor = rombongan.awal() + i;
            rombongan.isi().get(i).baca().laporan().ifPresent(laporan -> {
                int kode = KodeNpsn.dari(laporan);
                if (kode != KodeNpsn.TIADA) {
                    isi.add(new Baris(kode, nomor, IkhtisarLaporan.tulis(laporan)));
                }
            });
        }
        return new LembarBuku(rombongan.isi().size(), isi);
    }

    void salinKe(BukuRiwayat buku) throws IOException {
        for (Baris baris : isi) {
            buku.tambah(baris.kode, baris.nomor, baris.ikhtisar);
        }
    }
}
