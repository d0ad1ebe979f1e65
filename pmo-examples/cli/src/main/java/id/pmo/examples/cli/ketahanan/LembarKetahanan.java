package id.pmo.examples.cli.ketahanan;

import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.kebijakan.AlasanLolos;
import id.pmo.rules.kebijakan.Ketahanan;
import id.pmo.rules.kebijakan.Mutan;
import id.pmo.rules.kebijakan.Mutan.Nasib;
import java.util.List;

/** Writes the slips that no example noticed as sentences for people. */
final class LembarKetahanan {

    private final Kalimat kalimat;
    private final StringBuilder lembar = new StringBuilder();

    LembarKetahanan(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    String tulis(List<Ketahanan> semua, List<AlasanLolos> alasan) {
        for (Ketahanan satu : semua) {
            List<Mutan> lolos = satu.tanpaAlasan(alasan);
            lolos.forEach(this::mutan);
            if (!lolos.isEmpty()) {
                lembar.append(kalimat.isi("ketahanan.saran")).append("\n\n");
            }
            lembar.append(jumlah(satu, lolos.size())).append('\n');
        }
        return lembar.toString();
    }

    private String jumlah(Ketahanan satu, int tanpaAlasan) {
        String id = satu.kebijakan().id();
        String versi = satu.kebijakan().versi();
        int ketahuan = satu.nasib(Nasib.KETAHUAN).size();
        int lolos = satu.nasib(Nasib.LOLOS).size();
        int ditolak = satu.nasib(Nasib.DITOLAK).size();
        return satu.persen().isEmpty()
                ? kalimat.isi("ketahanan.tidakAda", id, versi, ditolak)
                : kalimat.isi(
                        "ketahanan.jumlah",
                        id,
                        versi,
                        persen(satu.persen().orElseThrow()),
                        ketahuan,
                        ketahuan + lolos,
                        lolos - tanpaAlasan,
                        ditolak);
    }

    private void mutan(Mutan mutan) {
        lembar.append(Aman.teks(mutan.berkas() + ":" + mutan.baris()))
                .append("  ")
                .append(kalimat.label(mutan.jenis()))
                .append("\n  ")
                .append(Aman.teks(mutan.mutasi()))
                .append("\n\n");
    }

    private String persen(double persen) {
        return String.format(kalimat.bahasa().locale(), "%.1f", Math.floor(persen * 10) / 10);
    }
}
