package id.pmo.examples.cli.jelaskan;

import id.pmo.core.penjelasan.JejakAturan;
import id.pmo.core.penjelasan.JejakAturan.Jalan;
import id.pmo.core.penjelasan.JejakKondisi;
import id.pmo.core.penjelasan.JejakKondisi.Uji;
import id.pmo.examples.cli.Kalimat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what became of a rule, condition by condition. */
final class AturanTeks {

    private final Kalimat kalimat;
    private final Larik larik;

    AturanTeks(Kalimat kalimat, Larik larik) {
        this.kalimat = kalimat;
        this.larik = larik;
    }

    void tulis(JejakAturan aturan) {
        larik.baris(2, kalimat.isi("jelaskan.aturan", aturan.nama(), aturan.berkas(), aturan.baris()));
        larik.baris(
                3,
                aturan.gagalPertama()
                        .map(gagal -> kalimat.isi("jelaskan.gagal", gagal(gagal)))
                        .orElseGet(() -> kalimat.isi("jelaskan.akibat." + aturan.akibat(), aturan.kali())));
        jalan(3, aturan.jalan());
        if (aturan.kali() > aturan.jalan().size()) {
            larik.baris(
                    3,
                    kalimat.isi("jelaskan.lagi", aturan.kali() - aturan.jalan().size()));
        }
    }

    private static String gagal(JejakKondisi kondisi) {
        return kondisi.gagalPertama().map(Uji::teks).orElse(kondisi.teks());
    }

    private void jalan(int masuk, List<Jalan> semua) {
        for (int i = 0; i < semua.size(); i++) {
            if (semua.size() > 1) {
                larik.baris(
                        masuk, kalimat.isi(semua.get(i).sampai() ? "jelaskan.kecocokan" : "jelaskan.percobaan", i + 1));
            }
            semua.get(i).kondisi().forEach(kondisi -> kondisi(masuk, kondisi));
        }
    }

    private void kondisi(int masuk, JejakKondisi kondisi) {
        String letak = kondisi.letak() == null ? "" : " (" + kondisi.letak() + ")";
        boolean tidakAda = kondisi.gagal()
                && kondisi.gagalPertama().isEmpty()
                && kondisi.dalam().isEmpty();
        larik.baris(
                masuk,
                benar(kondisi.benar())
                        + " "
                        + kondisi.teks()
                        + letak
                        + (tidakAda ? kalimat.isi("jelaskan.tidakAda") : ""));
        if (kondisi.benar() == null) {
            return;
        }
        for (Uji uji : kondisi.uji()) {
            if (uji.benar() != null) {
                larik.baris(masuk + 2, benar(uji.benar()) + " " + uji.teks() + nilai(uji));
            }
        }
        jalan(masuk + 2, kondisi.dalam());
    }

    private static String nilai(Uji uji) {
        return uji.nilai().isEmpty()
                ? ""
                : uji.nilai().stream()
                        .map(satu -> satu.nama() + " = " + NilaiTeks.tulis(satu.nilai()))
                        .collect(Collectors.joining(", ", "   ", ""));
    }

    private String benar(@Nullable Boolean benar) {
        return kalimat.isi(benar == null ? "jelaskan.tidakDiperiksa" : benar ? "jelaskan.benar" : "jelaskan.salah");
    }
}
