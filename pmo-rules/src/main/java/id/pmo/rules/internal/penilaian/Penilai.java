package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.aturan.Keberlakuan;
import id.pmo.core.aturan.TemuanTercatat;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.MenurutHari;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.EvaluatorChoice;
import id.pmo.rules.Konteks;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.fakta.Hari;
import id.pmo.rules.internal.fakta.Keringanan;
import id.pmo.rules.internal.fakta.PenyusunFakta;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges reports of sound shape under one policy. Thread-safe. */
public final class Penilai {

    private static final PengamatFakta TIDAK_DIAMATI = (stratum, fakta) -> {};

    private final Kebijakan kebijakan;
    private final Strata strata;
    private final Supplier<Wilayah> wilayah;
    private final PenyusunFakta penyusun;
    private final SyaratUrut syarat;

    /** What judges by the day; null where nothing in the policy changes by the day. */
    private final @Nullable MenurutHari<Penilai> berkala;

    /** For reports under this policy, by its rules. The provinces are asked for only where a school's own zone counts. */
    public Penilai(Kebijakan kebijakan, Strata strata, Supplier<Wilayah> wilayah) {
        this.kebijakan = kebijakan;
        this.strata = strata;
        this.wilayah = wilayah;
        this.penyusun = new PenyusunFakta(kebijakan);
        this.syarat = new SyaratUrut(kebijakan);
        this.berkala = kebijakan.hariPerubahan().isEmpty()
                ? null
                : MenurutHari.dari(kebijakan, harian -> new Penilai(harian, this));
    }

    /** For reports that are judged as of one of the days that are alike in the policy. */
    private Penilai(Kebijakan harian, Penilai semuaHari) {
        this.kebijakan = harian;
        this.strata = semuaHari.strata;
        this.wilayah = semuaHari.wilayah;
        this.penyusun = new PenyusunFakta(harian);
        this.syarat = new SyaratUrut(harian);
        this.berkala = null;
    }

    /** The one with what the policy says on the day that counts for a report: of its sending, else of the check. */
    public Penilai untuk(LaporanPmo laporan, Konteks konteks) {
        return berkala == null ? this : padaHari(Hari.of(laporan, kebijakan, wilayah, konteks.pada()));
    }

    private Penilai padaHari(Hari hari) {
        return berkala == null ? this : berkala.pada(hari.dinilai());
    }

    /** The day that counts for a report in what changes by the day: of its sending, else of the check. */
    public LocalDate hari(LaporanPmo laporan, Konteks konteks) {
        return Hari.of(laporan, kebijakan, wilayah, konteks.pada()).dinilai();
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
        return nilai(laporan, konteks, TIDAK_DIAMATI);
    }

    /** The verdict on one report, watched by somebody. */
    public HasilPemeriksaan nilai(LaporanPmo laporan, Konteks konteks, PengamatFakta pengamat) {
        Hari hari = Hari.of(laporan, kebijakan, wilayah, konteks.pada());
        return padaHari(hari).nilai(laporan, hari, konteks, pengamat);
    }

    private HasilPemeriksaan nilai(LaporanPmo laporan, Hari hari, Konteks konteks, PengamatFakta pengamat) {
        List<LaporanPmo> riwayat = konteks.riwayat().orElse(null);
        Keringanan keringanan = Keringanan.of(laporan.sekolah(), konteks.dispensasi(), kebijakan, wilayah);
        Facts fakta = penyusun.susun(laporan, hari, riwayat, keringanan);

        CatatanKeberlakuan keberlakuan = new CatatanKeberlakuan(syarat);
        jalankan(strata.keberlakuan(), fakta, Map.of("keberlakuan", keberlakuan), pengamat);

        Map<String, Pembebasan> bebas = keringanan.bebas(laporan.periode());
        HimpunanKode berlaku = keberlakuan.berlakuTanpa(bebas.keySet());
        CatatanTemuan temuan = new CatatanTemuan(syarat, berlaku);
        fakta.add(new Keberlakuan(berlaku));
        jalankan(strata.pemeriksaan(), fakta, Map.of("temuan", temuan), pengamat);

        List<BagianLaporan> bagian = BagianDinilai.of(laporan, temuan.semua());
        bagian.forEach(fakta.group(BagianLaporan.class)::add);
        Facts.Group tercatat = fakta.group(TemuanTercatat.class);
        for (Temuan satu : temuan.semua()) {
            tercatat.add(new TemuanTercatat(satu.kode(), satu.letak(), satu.sifat()));
        }
        CatatanSimpulan simpulan = new CatatanSimpulan();
        jalankan(strata.simpulan(), fakta, Map.of("temuan", temuan, "simpulan", simpulan), pengamat);

        List<Temuan> urut = temuan.urut();
        return new Perakit(kebijakan, hari, keringanan)
                .rakit(
                        laporan,
                        urut,
                        new DaftarPeriksa(syarat, keberlakuan, berlaku, bebas, urut),
                        bagian,
                        penyusun.rencanaBerubah(laporan, riwayat, keringanan).orElse(null),
                        simpulan);
    }

    private static void jalankan(Stratum stratum, Facts fakta, Map<String, ?> globals, PengamatFakta pengamat) {
        pengamat.sebelum(stratum.name(), fakta);
        stratum.evaluator().evaluate(fakta, globals);
    }
}
