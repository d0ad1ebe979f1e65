package id.pmo.examples.cli.arus;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Kemajuan;
import id.pmo.examples.cli.Lingkungan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Looks through the whole input before anything is judged, since a later report may be history to an earlier one. It
 * looks for the school numbers alone; only where the reports of a school do not stand together is every report read, and
 * the histories put into a book.
 */
final class Peninjau {

    /** A school with more than this is judged by the book, so that no part of the input grows without limit. */
    private static final int TERBANYAK_BERSAMA = 2_000;

    private static final long TERBERAT_BERSAMA = 4L << 20;

    private final List<Tampungan> masukan;
    private final boolean denganSidik;
    private final Lingkungan lingkungan;
    private final Kalimat kalimat;

    Peninjau(List<Tampungan> masukan, boolean denganSidik, Lingkungan lingkungan, Kalimat kalimat) {
        this.masukan = masukan;
        this.denganSidik = denganSidik;
        this.lingkungan = lingkungan;
        this.kalimat = kalimat;
    }

    Tinjauan tinjau() throws IOException {
        Optional<Tinjauan> berkelompok = berkelompok();
        return berkelompok.isPresent() ? berkelompok.get() : denganBuku();
    }

    /** Counts the reports, and stops as soon as a school comes back after another one. */
    private Optional<Tinjauan> berkelompok() throws IOException {
        try (Kemajuan kemajuan = kemajuan()) {
            Pengamat pengamat = new Pengamat(denganSidik, kemajuan);
            try (AliranButir aliran = new AliranButir(masukan, kalimat, pengamat::amati)) {
                PetaNpsn sudah = new PetaNpsn();
                BatasSekolah batas = new BatasSekolah();
                long banyak = 0;
                long bersama = 0;
                long bobot = 0;
                while (aliran.hasNext()) {
                    Butir butir = aliran.next();
                    int kode = KodeNpsn.dari(butir.mentah().npsn());
                    boolean mulai = batas.mulai(kode);
                    bersama = mulai ? 1 : bersama + 1;
                    bobot = butir.bobot() + (mulai ? 0 : bobot);
                    boolean kembali = mulai && kode != KodeNpsn.TIADA && sudah.taruh(kode, 0) != PetaNpsn.TIADA;
                    if (kembali || (bersama > 1 && (bersama > TERBANYAK_BERSAMA || bobot > TERBERAT_BERSAMA))) {
                        return Optional.empty();
                    }
                    banyak++;
                }
                return Optional.of(new Tinjauan(banyak, null, aliran.catatan(), pengamat.sidik()));
            }
        }
    }

    private Tinjauan denganBuku() throws IOException {
        BukuRiwayat buku = new BukuRiwayat();
        long[] banyak = new long[1];
        try (Kemajuan kemajuan = kemajuan()) {
            Pengamat pengamat = new Pengamat(denganSidik, kemajuan);
            try (AliranButir aliran = new AliranButir(masukan, kalimat, pengamat::amati)) {
                ArusSejajar.semuaInti()
                        .<Rombongan, LembarBuku>jalankan(
                                new PembagiRombongan(aliran, butir -> true),
                                Rombongan::bobot,
                                LembarBuku::dari,
                                lembar -> {
                                    lembar.salinKe(buku);
                                    banyak[0] += lembar.banyak();
                                });
                return new Tinjauan(banyak[0], buku, aliran.catatan(), pengamat.sidik());
            }
        } catch (IOException | RuntimeException | Error e) {
            buku.close();
            throw e;
        }
    }

    private Kemajuan kemajuan() throws IOException {
        long ukuran = 0;
        for (Tampungan satu : masukan) {
            ukuran += satu.ukuran();
        }
        return Kemajuan.membaca(ukuran, lingkungan, kalimat);
    }
}
