package id.pmo.rules.internal.penilaian;

import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Keterisian;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How every syarat of a policy stands for one report. */
final class DaftarPeriksa {

    private final SyaratUrut syarat;
    private final ButirPeriksa[] butir;
    private int terpenuhi;
    private int wajib;

    /**
     * @param berlaku the syarat in force, without those waived
     * @param bebas the syarat waived
     * @param temuan the findings, in order
     */
    DaftarPeriksa(
            SyaratUrut syarat,
            CatatanKeberlakuan keberlakuan,
            HimpunanKode berlaku,
            Map<String, Pembebasan> bebas,
            List<Temuan> temuan) {
        this.syarat = syarat;
        this.butir = syarat.tidakBerlaku();
        tandaiTidakDinilai(keberlakuan.tertunda(), bebas);
        if (!bebas.isEmpty()) {
            tandaiTidakDinilai(keberlakuan.berlaku(), bebas);
        }
        for (int i = berlaku.berikut(0); i >= 0; i = berlaku.berikut(i + 1)) {
            butir[i] = syarat.terpenuhi(i);
            wajib += syarat.wajib(i) ? 1 : 0;
        }
        terpenuhi = wajib;
        tandaiDilanggar(temuan);
    }

    /** What was asked for, and stays so where it is not in force in the end: waived, or deferred. */
    private void tandaiTidakDinilai(HimpunanKode diminta, Map<String, Pembebasan> bebas) {
        for (int i = diminta.berikut(0); i >= 0; i = diminta.berikut(i + 1)) {
            Pembebasan pembebasan = bebas.get(syarat.ke(i).kode());
            butir[i] = pembebasan == null
                    ? syarat.belumDapatDiperiksa(i)
                    : new ButirPeriksa(syarat.ke(i), Keadaan.DIBEBASKAN, List.of(), pembebasan);
        }
    }

    private void tandaiDilanggar(List<Temuan> temuan) {
        int dibaca = 0;
        while (dibaca < temuan.size()) {
            int mulai = dibaca;
            Syarat dilanggar = temuan.get(mulai).syarat();
            do {
                dibaca++;
            } while (dibaca < temuan.size() && temuan.get(dibaca).kode().equals(dilanggar.kode()));
            int nomor = syarat.nomor(dilanggar.kode());
            butir[nomor] = dilanggar(dilanggar, temuan.subList(mulai, dibaca));
            terpenuhi -= syarat.wajib(nomor) ? 1 : 0;
        }
    }

    List<ButirPeriksa> butir() {
        return List.of(butir);
    }

    Keterisian keterisian() {
        return new Keterisian(terpenuhi, wajib);
    }

    private static ButirPeriksa dilanggar(Syarat syarat, List<Temuan> temuan) {
        List<String> letak = new ArrayList<>(temuan.size());
        for (Temuan satu : temuan) {
            if (letak.isEmpty() || !letak.get(letak.size() - 1).equals(satu.letak())) {
                letak.add(satu.letak());
            }
        }
        return new ButirPeriksa(
                syarat, syarat.jenis() == Jenis.BELUM_ADA ? Keadaan.BELUM_ADA : Keadaan.TIDAK_SESUAI, letak, null);
    }
}
