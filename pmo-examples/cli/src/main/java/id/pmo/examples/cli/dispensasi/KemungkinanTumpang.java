package id.pmo.examples.cli.dispensasi;

import id.pmo.catalog.dispensasi.DispensasiTercatat;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two dispensations of the same thing for the same period, one for schools by their number and one for a place or cohort:
 * whether a school gets both, only the register tells.
 *
 * @param sekolah the one for schools by their number
 * @param tempat the one for a place or cohort
 */
record KemungkinanTumpang(DispensasiTercatat sekolah, DispensasiTercatat tempat) {

    /** The first such pair. */
    static Optional<KemungkinanTumpang> pertama(List<DispensasiTercatat> isi) {
        Map<Perihal, DispensasiTercatat> menurutSekolah = new HashMap<>();
        Map<Perihal, DispensasiTercatat> menurutTempat = new HashMap<>();
        for (DispensasiTercatat satu : isi) {
            Perihal hal = Perihal.dari(satu.dispensasi());
            boolean denganNpsn = !satu.dispensasi().sasaran().npsn().isEmpty();
            (denganNpsn ? menurutSekolah : menurutTempat).putIfAbsent(hal, satu);
            DispensasiTercatat sekolah = menurutSekolah.get(hal);
            DispensasiTercatat tempat = menurutTempat.get(hal);
            if (sekolah != null && tempat != null) {
                return Optional.of(new KemungkinanTumpang(sekolah, tempat));
            }
        }
        return Optional.empty();
    }

    private record Perihal(Class<?> jenis, int periode, String kode) {

        static Perihal dari(Dispensasi satu) {
            return new Perihal(satu.getClass(), satu.periode(), satu instanceof Pembebasan p ? p.kode() : "");
        }
    }
}
