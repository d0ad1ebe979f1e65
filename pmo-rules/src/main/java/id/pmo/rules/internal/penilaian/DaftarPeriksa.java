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
        int dilanggar = nomor(syarat, temuan, 0);
        for (int i = 0; i < butir.length; i++) {
            boolean sedangBerlaku = berlaku.contains(i);
            boolean dihitung = sedangBerlaku && syarat.wajib(i);
            wajib += dihitung ? 1 : 0;
            if (i == dilanggar) {
                int mulai = dibaca;
                do {
                    dibaca++;
                } while (dibaca < temuan.size()
                        && temuan.get(dibaca).kode().equals(temuan.get(mulai).kode()));
                butir[i] = dilanggar(syarat.ke(i), temuan.subList(mulai, dibaca));
                dilanggar = nomor(syarat, temuan, dibaca);
            } else if (sedangBerlaku) {
                butir[i] = syarat.tanpaLetak(i).terpenuhi();
                terpenuhi += dihitung ? 1 : 0;
            } else if (!keberlakuan.diminta(i)) {
                butir[i] = syarat.tanpaLetak(i).tidakBerlaku();
            } else {
                Pembebasan pembebasan = bebas.get(syarat.ke(i).kode());
                butir[i] = pembebasan == null
                        ? syarat.tanpaLetak(i).belumDapatDiperiksa()
                        : new ButirPeriksa(syarat.ke(i), Keadaan.DIBEBASKAN, List.of(), pembebasan);
            }
        }
    }

    /** The syarat of a finding; negative past the last. */
    private static int nomor(SyaratUrut syarat, List<Temuan> temuan, int ke) {
        return ke < temuan.size() ? syarat.nomor(temuan.get(ke).kode()) : -1;
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
