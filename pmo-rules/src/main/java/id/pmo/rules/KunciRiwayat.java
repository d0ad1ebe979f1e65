package id.pmo.rules;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.util.Optional;

/**
 * What the reports of one history have in common.
 *
 * @param npsn the school
 * @param kebijakan the policy by which it is judged
 */
public record KunciRiwayat(String npsn, String kebijakan) {

    /**
     * The key of a report; none without a school number, since nobody knows then whose history it is, and none where no
     * policy judges it.
     *
     * @param konteks what the report will be judged by
     * @throws IllegalArgumentException if the context asks for a policy that the engine does not have
     */
    public static Optional<KunciRiwayat> dari(LaporanPmo laporan, PmoEngine engine, Konteks konteks) {
        Sekolah sekolah = laporan.sekolah();
        String npsn = sekolah == null ? null : Teks.isi(sekolah.npsn());
        if (npsn == null) {
            return Optional.empty();
        }
        return engine.kebijakanUntuk(laporan, konteks)
                .map(kebijakan -> new KunciRiwayat(npsn, kebijakan.identitas().id()));
    }
}
