package id.pmo.rules.oracle;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;

/** ID: which school, which period, who reports. The only part that is asked whatever the period. */
final class PemeriksaIdentitas {

    private PemeriksaIdentitas() {}

    static void periksa(Perkara p, Lembar lembar) {
        LaporanPmo laporan = p.laporan();
        Sekolah sekolah = laporan.sekolah();
        Integer angkatan = p.nomorAngkatan();
        Integer periode = laporan.periode();
        Pelapor pelapor = laporan.pelapor();
        Peran peran = pelapor == null ? null : pelapor.peran();

        lembar.satu("ID-001", true, "/sekolah/npsn", () -> sekolah == null || Bacaan.kosong(sekolah.npsn()));
        lembar.satu("ID-002", true, "/sekolah/angkatan", () -> angkatan == null);
        lembar.satu("ID-003", angkatan != null, "/sekolah/angkatan", () -> p.angkatan() == null);
        lembar.satu("ID-004", true, "/periode", () -> periode == null);
        lembar.satu("ID-005", periode != null, "/periode", () -> PeriodeOracle.ke(periode) == null);
        lembar.satu("ID-101", true, "/pelapor/peran", () -> peran == null);
        lembar.satu(
                "ID-102",
                peran != null && p.angkatan() != null,
                "/pelapor/peran",
                () -> !p.angkatan().pelapor().contains(peran));
    }
}
