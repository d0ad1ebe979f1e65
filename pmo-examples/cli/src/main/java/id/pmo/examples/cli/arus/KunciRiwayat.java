package id.pmo.examples.cli.arus;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.util.Optional;

/**
 * What the reports of one history have in common.
 *
 * @param npsn the school
 * @param kebijakan the policy by which it is judged
 */
record KunciRiwayat(String npsn, String kebijakan) {

    /**
     * The key of a report that was read; none without a school number, since nobody knows then whose history it is, and
     * none where no policy judges it.
     */
    static Optional<KunciRiwayat> dari(LaporanPmo laporan, PmoEngine engine, Konteks konteks) {
        Sekolah sekolah = laporan.sekolah();
        String npsn = sekolah == null ? null : Teks.isi(sekolah.npsn());
        if (npsn == null) {
            return Optional.empty();
        }
        return engine.kebijakanUntuk(laporan, konteks)
                .map(kebijakan -> new KunciRiwayat(npsn, kebijakan.identitas().id()));
    }
}
