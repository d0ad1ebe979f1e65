package id.pmo.examples.cli;

import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import java.util.Arrays;
import java.util.List;

/** Writes the whole checklist: every syarat and how it stands. */
final class DaftarPeriksaTeks {

    private final Kalimat kalimat;
    private final Warna warna;
    private final int lebar;

    DaftarPeriksaTeks(Kalimat kalimat, Warna warna) {
        this.kalimat = kalimat;
        this.warna = warna;
        this.lebar = Arrays.stream(Keadaan.values())
                .mapToInt(keadaan -> kalimat.label(keadaan).length())
                .max()
                .orElse(0);
    }

    void tulis(Lembar lembar, List<ButirPeriksa> daftar) {
        lembar.kosong();
        lembar.baris(1, warna.judul(kalimat.isi("daftar.judul", daftar.size())));
        for (ButirPeriksa butir : daftar) {
            String keadaan = kalimat.label(butir.keadaan());
            lembar.baris(
                    2,
                    butir.kode()
                            + "  "
                            + keadaan
                            + " ".repeat(lebar - keadaan.length() + 2)
                            + Aman.teks(butir.syarat().judul().dalam(kalimat.bahasa())));
        }
    }
}
