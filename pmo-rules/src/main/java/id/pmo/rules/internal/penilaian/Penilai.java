package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.aturan.Keberlakuan;
import id.pmo.core.aturan.TemuanTercatat;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.EvaluatorChoice;
import id.pmo.rules.Konteks;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.fakta.Hari;
import id.pmo.rules.internal.fakta.Keringanan;
import id.pmo.rules.internal.fakta.PenyusunFakta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges reports of sound shape under one policy. Thread-safe. */
public final class Penilai {

    private final Kebijakan kebijakan;
    private final Strata strata;
    private final Wilayah wilayah;
    private final PenyusunFakta penyusun;

    /** For reports under this policy, by its rules. */
    public Penilai(Kebijakan kebijakan, Strata strata, Wilayah wilayah) {
        this.kebijakan = kebijakan;
        this.strata = strata;
        this.wilayah = wilayah;
        this.penyusun = new PenyusunFakta(kebijakan);
    }

    /** The policy. */
    public Kebijakan kebijakan() {
        return kebijakan;
    }

    /** How each stratum of its rules is run. */
    public List<EvaluatorChoice> choices() {
        return strata.all().stream()
                .map(stratum -> stratum.choice(kebijakan.identitas().id()))
                .toList();
    }

    /** The verdict on one report. */
    public HasilPemeriksaan nilai(LaporanPmo laporan, Konteks konteks) {
        Hari hari = Hari.of(laporan, kebijakan, wilayah, konteks.pada());
        List<LaporanPmo> riwayat = konteks.riwayat().orElse(null);
        Keringanan keringanan = Keringanan.of(laporan.sekolah(), konteks.dispensasi(), kebijakan, wilayah);
        Facts fakta = penyusun.susun(laporan, hari, riwayat, keringanan);

        CatatanKeberlakuan keberlakuan = new CatatanKeberlakuan();
        strata.keberlakuan().evaluator().evaluate(fakta, Map.of("keberlakuan", keberlakuan));

        Map<String, Pembebasan> bebas = keringanan.bebas(laporan.periode());
        Set<String> berlaku = keberlakuan.berlakuTanpa(bebas.keySet());
        CatatanTemuan temuan = new CatatanTemuan(kebijakan.syarat(), berlaku);
        fakta.add(new Keberlakuan(berlaku));
        strata.pemeriksaan().evaluator().evaluate(fakta, Map.of("temuan", temuan));

        List<BagianLaporan> bagian = bagian(laporan);
        bagian.forEach(fakta::add);
        temuan.semua().forEach(t -> fakta.add(new TemuanTercatat(t.kode(), t.letak(), t.sifat())));
        CatatanSimpulan simpulan = new CatatanSimpulan();
        strata.simpulan().evaluator().evaluate(fakta, Map.of("temuan", temuan, "simpulan", simpulan));

        return new Perakit(kebijakan, hari, keringanan)
                .rakit(
                        laporan,
                        new DaftarPeriksa(kebijakan, keberlakuan, berlaku, bebas, temuan.semua()),
                        bagian,
                        penyusun.rencanaBerubah(laporan, riwayat, keringanan).orElse(null),
                        simpulan);
    }

    private static List<BagianLaporan> bagian(LaporanPmo laporan) {
        List<BagianLaporan> bagian = new ArrayList<>();
        LaporanPelaksanaan pelaksanaan = laporan.laporanPelaksanaan();
        List<TindakLanjut> entri = laporan.laporanTindakLanjut();
        bagian.add(new BagianLaporan(BagianLaporan.PELAKSANAAN, pelaksanaan != null && pelaksanaan.terisi()));
        bagian.add(new BagianLaporan(BagianLaporan.TINDAK_LANJUT, entri.stream().anyMatch(TindakLanjut::terisi)));
        for (int i = 0; i < entri.size(); i++) {
            bagian.add(new BagianLaporan(
                    BagianLaporan.TINDAK_LANJUT + "/" + i, entri.get(i).terisi()));
        }
        return bagian;
    }
}
