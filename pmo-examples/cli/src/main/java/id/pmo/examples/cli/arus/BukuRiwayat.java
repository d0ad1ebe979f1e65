package id.pmo.examples.cli.arus;

import id.pmo.core.laporan.LaporanPmo;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The history of every school, for reports that come in no order: what each report is to the others of its school lies
 * in a temporary file, chained to the one before it, and only the end of each chain is kept in memory. Written by one
 * thread first, then read by any.
 */
final class BukuRiwayat implements Closeable {

    /** Some fifteen thousand reports. */
    private static final int DI_MEMORI = 2 << 20;

    private static final int KEPALA = Long.BYTES + Long.BYTES + Integer.BYTES;

    /** Most reports fit into one reading of the file. */
    private static final int SEKALI_BACA = 512;

    private final PetaNpsn terakhir = new PetaNpsn();
    private final BerkasSementara berkas;
    private final DataOutputStream data;

    BukuRiwayat() {
        this(DI_MEMORI);
    }

    BukuRiwayat(int terbanyakDiMemori) {
        berkas = new BerkasSementara(terbanyakDiMemori);
        data = new DataOutputStream(berkas);
    }

    /**
     * One report in the book.
     *
     * @param nomor its position among all reports of the call
     * @param laporan what it is to the others
     */
    record Lalu(long nomor, LaporanPmo laporan) {}

    void tambah(int kodeSekolah, long nomor, byte[] ikhtisar) throws IOException {
        long letak = berkas.panjang();
        data.writeLong(terakhir.taruh(kodeSekolah, letak));
        data.writeLong(nomor);
        data.writeInt(ikhtisar.length);
        data.write(ikhtisar);
    }

    boolean diDisk() {
        return berkas.diDisk();
    }

    /** All reports of a school, in the order of the call. */
    List<Lalu> semua(int kodeSekolah) {
        List<Lalu> semua = new ArrayList<>();
        try {
            long letak = terakhir.ambil(kodeSekolah);
            while (letak != PetaNpsn.TIADA) {
                ByteBuffer bak = ByteBuffer.wrap(new byte[SEKALI_BACA]);
                int ada = penuhi(letak, bak.array(), 0);
                long sebelumnya = bak.getLong();
                long nomor = bak.getLong();
                byte[] isi = new byte[bak.getInt()];
                int sudah = Math.min(isi.length, ada - KEPALA);
                bak.get(isi, 0, sudah);
                penuhi(letak + KEPALA + sudah, isi, sudah);
                semua.add(new Lalu(nomor, IkhtisarLaporan.baca(isi)));
                letak = sebelumnya;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.reverse(semua);
        return semua;
    }

    private int penuhi(long letak, byte[] tujuan, int dari) throws IOException {
        int sampai = dari;
        while (sampai < tujuan.length) {
            int ada = berkas.baca(letak + sampai - dari, tujuan, sampai, tujuan.length - sampai);
            if (ada == 0) {
                break;
            }
            sampai += ada;
        }
        return sampai;
    }

    @Override
    public void close() throws IOException {
        berkas.close();
    }
}
