package id.pmo.rules.generator;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.oracle.PeriodeOracle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sound core of a case, before faults are done to it.
 *
 * @param rencana the subtopics of each of the two cycles
 * @param riwayat the periods of the other reports; null: no history is given
 * @param kemajuan two bits for the status of each of two entries in each of six periods
 * @param kirim which moment of sending; 0: not sent
 * @param periksa which moment of the check
 */
record Kerangka(
        String kebijakan,
        PeriodeOracle periode,
        int angkatan,
        List<List<String>> rencana,
        @Nullable Set<Integer> riwayat,
        int kemajuan,
        int kirim,
        int periksa,
        @Nullable StatusKelengkapan dinyatakan) {

    private static final List<String> STATUS =
            List.of("AKAN_DILAKSANAKAN", "SEDANG_DILAKSANAKAN", "SUDAH_DILAKSANAKAN", "SUDAH_DILAKSANAKAN");

    Kasus dengan(List<Gangguan> gangguan, Set<String> dibebaskan, List<KonsepDispensasi> dispensasi) {
        Bahan bahan = new Bahan(utama(), riwayat == null ? null : lainnya(riwayat));
        gangguan.forEach(g -> g.terapkan(bahan));
        Instant saat = Titik.saat(periode, periksa).toInstant();
        return new Kasus(
                bahan.utama().jadi(),
                kebijakan,
                saat,
                bahan.riwayat() == null
                        ? null
                        : bahan.riwayat().stream().map(Konsep::jadi).toList(),
                dispensasi(dibebaskan, dispensasi));
    }

    private List<Dispensasi> dispensasi(Set<String> dibebaskan, List<KonsepDispensasi> lainnya) {
        List<Dispensasi> hasil = new ArrayList<>();
        Surat surat = new Surat("1", "uji", LocalDate.EPOCH, "uji");
        dibebaskan.forEach(kode -> hasil.add(new Pembebasan(Sasaran.sekolah(Kasus.NPSN), periode.ke(), kode, surat)));
        for (int i = 0; i < lainnya.size(); i++) {
            hasil.add(lainnya.get(i).jadi(periode, angkatan, rencana, i));
        }
        return hasil;
    }

    private Konsep utama() {
        Konsep k = laporan(periode);
        k.dikirim = kirim == 0 ? null : Titik.saat(periode, kirim - 1);
        k.dinyatakan = dinyatakan;
        return k;
    }

    private List<Konsep> lainnya(Set<Integer> periodeLain) {
        List<Konsep> hasil = new ArrayList<>();
        for (PeriodeOracle p : PeriodeOracle.SEMUA) {
            if (periodeLain.contains(p.ke())) {
                Konsep k = laporan(p);
                k.dikirim = Titik.saat(p, 0);
                hasil.add(k);
            }
        }
        return hasil;
    }

    private Konsep laporan(PeriodeOracle p) {
        Konsep k = Konsep.lengkap(kebijakan, p, angkatan);
        List<String> subtopik = rencana.get(p.siklus() - 1);
        for (int i = 0; i < subtopik.size(); i++) {
            String status = STATUS.get((kemajuan >> ((p.ke() - 1) * 4 + i * 2)) & 3);
            k.entri.add(KonsepEntri.lengkap(
                    subtopik.get(i), status, p.mulai().plusDays(12), p.selesai().plusDays(20)));
        }
        return k;
    }
}
