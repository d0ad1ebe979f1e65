package id.pmo.catalog.dispensasi;

import id.pmo.catalog.internal.csv.BarisTabel;
import id.pmo.catalog.internal.csv.TabelCsv;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table: a line of column names, then one dispensasi a line. */
final class SumberCsv {

    private SumberCsv() {}

    static List<Baris> baca(String berkas, byte[] isi, Pencatat pencatat) {
        TabelCsv tabel = TabelCsv.read(isi, Medan.SEMUA);
        kepala(berkas, tabel, pencatat);
        for (TabelCsv.Rusak rusak : tabel.rusak()) {
            Map<String, Integer> nilai = Map.of(
                    "ditemukan", rusak.banyak(), "seharusnya", tabel.kepala().size());
            pencatat.catat(rusak.banyak() == 0 ? "DP-004" : "DP-003", berkas, rusak.baris(), 0, "", nilai);
        }
        if (tabel.barisBukanUtf8() > 0) {
            pencatat.catat("DP-005", berkas, tabel.barisBukanUtf8(), 0, "", Map.of());
        }
        return tabel.baris().stream().map(satu -> baris(berkas, satu)).toList();
    }

    private static void kepala(String berkas, TabelCsv tabel, Pencatat pencatat) {
        Set<String> terlihat = new HashSet<>();
        for (int i = 0; i < tabel.kepala().size(); i++) {
            String tertulis = tabel.kepala().get(i);
            Optional<String> nama = TabelCsv.nama(tertulis, Medan.SEMUA);
            if (nama.isEmpty() || !terlihat.add(nama.get())) {
                Map<String, ?> nilai = Map.of("medan", tertulis, "dikenal", Medan.SEMUA);
                pencatat.catat(nama.isEmpty() ? "DP-006" : "DP-007", berkas, 1, i + 1, tertulis, nilai);
            }
        }
    }

    private static Baris baris(String berkas, BarisTabel baris) {
        Map<String, Sel> sel = new LinkedHashMap<>();
        for (String medan : Medan.SEMUA) {
            String isi = baris.isi(medan);
            if (isi != null) {
                sel.put(medan, new Sel(List.of(isi), baris.nomor(), baris.kolom(medan)));
            }
        }
        return new Baris(berkas, baris.nomor(), sel);
    }
}
