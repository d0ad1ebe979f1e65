package id.pmo.examples.cli;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.kebijakan.Sifat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the whole checklist, part by part: every syarat, how it stands, and where it is broken. */
final class DaftarPeriksaTeks {

    private static final Comparator<ButirPeriksa> YANG_TIDAK_BERLAKU_TERAKHIR =
            Comparator.comparing(butir -> butir.keadaan() == Keadaan.TIDAK_BERLAKU);

    private final Kalimat kalimat;
    private final Warna warna;
    private final int lebarKeadaan;
    private final int lebarSifat;

    DaftarPeriksaTeks(Kalimat kalimat, Warna warna) {
        this.kalimat = kalimat;
        this.warna = warna;
        this.lebarKeadaan = lebar(Keadaan.values());
        this.lebarSifat = lebar(Sifat.values());
    }

    void tulis(Lembar lembar, List<ButirPeriksa> daftar) {
        lembar.kosong();
        lembar.baris(1, warna.judul(kalimat.isi("daftar.judul", daftar.size())));
        Map<KelompokSyarat, List<ButirPeriksa>> kelompok = daftar.stream()
                .sorted(YANG_TIDAK_BERLAKU_TERAKHIR)
                .collect(Collectors.groupingBy(
                        butir -> KelompokSyarat.dari(butir.kode()), TreeMap::new, Collectors.toList()));
        kelompok.forEach((bagian, isi) -> {
            lembar.kosong();
            lembar.baris(1, kalimat.isi("daftar." + bagian));
            isi.forEach(butir -> lembar.baris(2, baris(butir)));
        });
    }

    private String baris(ButirPeriksa butir) {
        String awal = tanda(butir.keadaan()) + " " + butir.kode() + "  " + rata(butir.keadaan(), lebarKeadaan);
        String akhir = rata(butir.syarat().sifat(), lebarSifat)
                + Aman.teks(butir.syarat().judul().dalam(kalimat.bahasa()))
                + tempat(butir);
        return butir.keadaan() == Keadaan.TIDAK_BERLAKU
                ? warna.samar(awal + akhir)
                : warna.keadaan(butir, awal) + akhir;
    }

    private static String tanda(Keadaan keadaan) {
        return switch (keadaan) {
            case TERPENUHI -> "✓";
            case BELUM_ADA, TIDAK_SESUAI -> "✗";
            case TIDAK_BERLAKU -> "–";
            case DIBEBASKAN -> "○";
            case BELUM_DAPAT_DIPERIKSA -> "?";
        };
    }

    private String tempat(ButirPeriksa butir) {
        return butir.letak().isEmpty()
                ? ""
                : butir.letak().stream()
                        .map(letak -> new Letak(letak).lengkapDalamKata(kalimat))
                        .distinct()
                        .collect(Collectors.joining("; ", " → ", ""));
    }

    private int lebar(Berlabel[] nilai) {
        return Arrays.stream(nilai)
                .mapToInt(satu -> kalimat.label(satu).length())
                .max()
                .orElse(0);
    }

    private String rata(Berlabel nilai, int lebar) {
        String label = kalimat.label(nilai);
        return label + " ".repeat(lebar - label.length() + 2);
    }
}
