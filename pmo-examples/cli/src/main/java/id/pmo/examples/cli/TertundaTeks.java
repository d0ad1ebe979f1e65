package id.pmo.examples.cli;

import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.examples.cli.arus.Penilaian;
import java.util.List;
import java.util.Optional;

/**
 * Says what could not be checked, since a report can be complete as far as it was checked only.
 *
 * @param kalimat the words
 */
record TertundaTeks(Kalimat kalimat) {

    /** Such as "2 syarat (SK-006, SK-007), karena …"; none where everything was checked. */
    Optional<String> tulis(Penilaian penilaian, Optional<PeriodePmo> periode) {
        List<String> kode = penilaian.hasil().daftarPeriksa().stream()
                .filter(butir -> butir.keadaan() == Keadaan.BELUM_DAPAT_DIPERIKSA)
                .map(ButirPeriksa::kode)
                .toList();
        return kode.isEmpty()
                ? Optional.empty()
                : Optional.of(kalimat.isi(
                        "kepala.tertunda.isi",
                        kode.size(),
                        String.join(", ", kode),
                        kalimat.isi(sebab(penilaian, periode))));
    }

    private static String sebab(Penilaian penilaian, Optional<PeriodePmo> periode) {
        if (penilaian.adaRiwayat()) {
            // a selection period plans its own cycle, and is held against the plan of the one before
            return periode.map(PeriodePmo::jenis).orElse(null) == JenisPeriode.PEMILIHAN
                    ? "kepala.tertunda.rencanaLalu"
                    : "kepala.tertunda.rencana";
        }
        return penilaian.hasil().npsn() == null ? "kepala.tertunda.npsn" : "kepala.tertunda.riwayat";
    }
}
