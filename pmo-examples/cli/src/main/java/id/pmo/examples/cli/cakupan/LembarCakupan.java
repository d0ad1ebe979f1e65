package id.pmo.examples.cli.cakupan;

import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.kebijakan.Cakupan;
import id.pmo.rules.kebijakan.CakupanAturan;
import id.pmo.rules.kebijakan.CakupanKondisi;
import id.pmo.rules.kebijakan.Terlihat;
import java.util.List;

/** Writes what examples did not see as sentences for people. */
final class LembarCakupan {

    private final Kalimat kalimat;
    private final StringBuilder lembar = new StringBuilder();

    LembarCakupan(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    String tulis(List<Cakupan> semua) {
        for (Cakupan satu : semua) {
            satu.belum().forEach(this::aturan);
            lembar.append(jumlah(satu)).append('\n');
        }
        return lembar.toString();
    }

    private String jumlah(Cakupan satu) {
        String id = satu.kebijakan().id();
        String versi = satu.kebijakan().versi();
        return satu.persen().isEmpty()
                ? kalimat.isi("cakupan.tidakAda", id, versi)
                : kalimat.isi(
                        "cakupan.jumlah",
                        id,
                        versi,
                        persen(satu.persen().orElseThrow()),
                        satu.sisiTerlihat(),
                        satu.sisi(),
                        satu.aturan().size(),
                        satu.contoh());
    }

    private void aturan(CakupanAturan aturan) {
        lembar.append(Aman.teks(aturan.nama())).append('\n');
        for (CakupanKondisi satu : aturan.belum()) {
            lembar.append("  ")
                    .append(Aman.teks(aturan.berkas() + ":" + satu.baris() + "  " + satu.teks()))
                    .append("\n    ")
                    .append(kalimat.isi(
                            belum(satu.terlihat()),
                            satu.terlihat().benar(),
                            satu.terlihat().salah()))
                    .append('\n');
        }
        lembar.append('\n');
    }

    private static String belum(Terlihat terlihat) {
        if (terlihat.sisiTerlihat() == 0) {
            return "cakupan.belumDilihat";
        }
        return terlihat.benar() == 0 ? "cakupan.belumBenar" : "cakupan.belumSalah";
    }

    private String persen(double persen) {
        return String.format(kalimat.bahasa().locale(), "%.1f", Math.floor(persen * 10) / 10);
    }
}
