package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.aturan.PencatatSimpulan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the simpulan rules said. Silence where an answer is due, and two answers to one question, are faults. */
final class CatatanSimpulan implements PencatatSimpulan {

    private static final String LAPORAN = "";
    private static final String WAKTU = "waktu";

    private final Map<String, Enum<?>> jawaban = new HashMap<>();

    @Override
    public void status(String status) {
        jawab(LAPORAN, StatusKelengkapan.valueOf(status));
    }

    @Override
    public void bagian(BagianLaporan bagian, String status) {
        jawab(bagian.letak(), StatusKelengkapan.valueOf(status));
    }

    @Override
    public void waktu(String status) {
        jawab(WAKTU, StatusWaktu.valueOf(status));
    }

    StatusKelengkapan status() {
        return wajib(LAPORAN, StatusKelengkapan.class);
    }

    StatusKelengkapan bagian(String letak) {
        return wajib(letak, StatusKelengkapan.class);
    }

    StatusWaktu waktu() {
        return wajib(WAKTU, StatusWaktu.class);
    }

    private void jawab(String perihal, Enum<?> status) {
        Enum<?> sebelumnya = jawaban.put(perihal, status);
        if (sebelumnya != null && sebelumnya != status) {
            throw SimpulanGagal.duaJawaban(perihal, sebelumnya, status);
        }
    }

    private <T extends Enum<T>> T wajib(String perihal, Class<T> jenis) {
        return Optional.ofNullable(jawaban.get(perihal))
                .map(jenis::cast)
                .orElseThrow(() -> SimpulanGagal.tanpaJawaban(perihal));
    }
}
