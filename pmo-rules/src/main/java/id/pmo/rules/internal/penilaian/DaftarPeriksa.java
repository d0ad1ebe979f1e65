package id.pmo.rules.internal.penilaian;

import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Keterisian;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How every syarat of a policy stands for one report. */
final class DaftarPeriksa {

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
        butir = new ButirPeriksa[syarat.jumlah()];
        int dibaca = 0;
        for (int i = 0; i < syarat.jumlah(); i++) {
            int mulai = dibaca;
            while (dibaca < temuan.size()
                    && temuan.get(dibaca).kode().equals(syarat.ke(i).kode())) {
                dibaca++;
            }
            boolean sedangBerlaku = berlaku.contains(i);
            if (dibaca > mulai) {
                butir[i] = dilanggar(syarat.ke(i), temuan.subList(mulai, dibaca));
            } else if (sedangBerlaku) {
                butir[i] = syarat.tanpaLetak(i).terpenuhi();
            } else if (!keberlakuan.diminta(i)) {
                butir[i] = syarat.tanpaLetak(i).tidakBerlaku();
            } else {
                Pembebasan pembebasan = bebas.get(syarat.ke(i).kode());
                butir[i] = pembebasan == null
                        ? syarat.tanpaLetak(i).belumDapatDiperiksa()
                        : new ButirPeriksa(syarat.ke(i), Keadaan.DIBEBASKAN, List.of(), pembebasan);
            }
            if (sedangBerlaku && syarat.ke(i).sifat() == Sifat.WAJIB) {
                wajib++;
                terpenuhi += dibaca == mulai ? 1 : 0;
            }
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
