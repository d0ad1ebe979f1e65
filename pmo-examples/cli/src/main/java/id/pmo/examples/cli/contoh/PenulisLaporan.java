package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Kemajuan;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.arus.ArusSejajar;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Writes made-up reports, one a line, made by all cores; few of them are in memory at a time.
 *
 * @param sekolah the schools
 * @param periode the periods that each reports on
 * @param urutan the order
 * @param pembuat makes each report
 */
record PenulisLaporan(DaftarSekolah sekolah, List<PeriodePmo> periode, UrutanContoh urutan, PembuatLaporan pembuat) {

    private static final int SEKALI_BUAT = 64;

    void tulis(OutputStream tujuan, Lingkungan lingkungan, Kalimat kalimat) throws IOException {
        long semua = (long) sekolah.banyak() * periode.size();
        long bagian = (semua + SEKALI_BUAT - 1) / SEKALI_BUAT;
        try (Kemajuan kemajuan = Kemajuan.membuat(semua, lingkungan, kalimat)) {
            ArusSejajar.semuaInti()
                    .<Long, byte[]>jalankan(
                            LongStream.range(0, bagian).iterator(),
                            satu -> SEKALI_BUAT << 10,
                            satu -> baris(satu * SEKALI_BUAT, Math.min(semua, (satu + 1) * SEKALI_BUAT)),
                            teks -> {
                                tujuan.write(teks);
                                kemajuan.maju(SEKALI_BUAT);
                            });
        }
        tujuan.flush();
    }

    private byte[] baris(long dari, long sampai) {
        StringBuilder teks = new StringBuilder();
        for (long posisi = dari; posisi < sampai; posisi++) {
            long laporan = urutan.laporan(posisi, sekolah.banyak(), periode.size());
            SekolahBuatan satu = sekolah.sekolah((int) (laporan / periode.size()));
            teks.append(pembuat.teks(satu, periode.get((int) (laporan % periode.size()))))
                    .append('\n');
        }
        return teks.toString().getBytes(StandardCharsets.UTF_8);
    }
}
