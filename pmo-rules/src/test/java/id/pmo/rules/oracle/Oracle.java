package id.pmo.rules.oracle;

import id.pmo.core.laporan.LaporanPmo;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a readable report by a plain reading of the requirements, one part after the other. */
public final class Oracle {

    private Oracle() {}

    /** Judges by a built-in policy. */
    public static HasilOracle periksa(
            LaporanPmo laporan,
            String kebijakan,
            Instant saat,
            @Nullable List<LaporanPmo> riwayat,
            KeringananOracle keringanan) {
        return periksa(laporan, KetentuanOracle.bawaan(kebijakan), saat, riwayat, keringanan);
    }

    /**
     * Judges by the values given.
     *
     * @param riwayat the school's other reports; null: not given, which is not the same as none
     * @param keringanan what dispensations change
     */
    public static HasilOracle periksa(
            LaporanPmo laporan,
            KetentuanOracle ketentuan,
            Instant saat,
            @Nullable List<LaporanPmo> riwayat,
            KeringananOracle keringanan) {
        Perkara perkara = Perkara.dari(laporan, ketentuan, saat, riwayat);
        PeriodeOracle periode = PeriodeOracle.ke(laporan.periode(), keringanan.batas());
        Lembar lembar = new Lembar(keringanan.dibebaskan());

        PemeriksaIdentitas.periksa(perkara, lembar);
        if (periode != null) {
            isi(perkara, periode, keringanan, lembar);
        }
        Simpulan simpulan = new Simpulan(perkara, periode, lembar);
        if (periode != null) {
            simpulan.bandingkanDenganPernyataan(lembar);
        }
        lembar.selebihnyaTidakBerlaku();
        return new HasilOracle(
                lembar.temuan(),
                lembar.keadaan(),
                simpulan.laporan(),
                simpulan.pelaksanaan(),
                simpulan.tindakLanjut(),
                simpulan.entri(),
                simpulan.keterisian(lembar.keadaan()),
                periode == null ? null : PemeriksaWaktu.waktu(perkara, periode));
    }

    private static void isi(Perkara perkara, PeriodeOracle periode, KeringananOracle keringanan, Lembar lembar) {
        RiwayatOracle riwayat = perkara.riwayat();
        Set<String> rencana = riwayat == null
                ? null
                : keringanan.rencana(riwayat.rencana(periode.pemilihanKe()), periode.siklus(), periode.ke());
        Set<String> rencanaLalu = riwayat == null ? null : keringanan.rencana(riwayat.rencana(1), 1, 3);

        PemeriksaPelaksanaan.periksa(perkara, periode, lembar);
        PemeriksaLampiran.periksa(perkara, lembar);
        PemeriksaSubtopik.periksa(perkara, periode, rencana != null, lembar);
        PemeriksaTindakLanjut.periksa(perkara, periode, lembar);
        PemeriksaRefleksi.periksa(perkara, periode, rencana, lembar);
        PemeriksaSiklus.periksa(perkara, periode, rencana, rencanaLalu, lembar);
        PemeriksaWaktu.periksa(perkara, periode, lembar);
    }
}
