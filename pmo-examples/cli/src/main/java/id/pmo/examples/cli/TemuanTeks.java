package id.pmo.examples.cli;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.examples.cli.arus.LaporanMasuk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the findings of a report, grouped by the part of the form that they lie in. */
final class TemuanTeks {

    private final Kalimat kalimat;
    private final Warna warna;

    TemuanTeks(Kalimat kalimat, Warna warna) {
        this.kalimat = kalimat;
        this.warna = warna;
    }

    void tulis(Lembar lembar, LaporanMasuk masuk, List<Temuan> temuan, Optional<Kebijakan> kebijakan) {
        lembar.kosong();
        if (temuan.isEmpty()) {
            lembar.baris(1, kalimat.isi("temuan.nihil"));
            return;
        }
        boolean adaWajib = temuan.stream().anyMatch(t -> t.sifat() == Sifat.WAJIB);
        String judul = adaWajib ? "temuan.judul" : "temuan.judulTanpaWajib";
        lembar.baris(1, warna.judul(kalimat.isi(judul, temuan.size(), menurutSifat(temuan))));
        Map<Kelompok, List<Temuan>> kelompok = temuan.stream()
                .collect(
                        Collectors.groupingBy(t -> new Letak(t.letak()).kelompok(), TreeMap::new, Collectors.toList()));
        kelompok.forEach((bagian, isi) -> {
            lembar.kosong();
            lembar.baris(1, judul(bagian, masuk, kebijakan));
            isi.forEach(satu -> tulis(lembar, satu));
        });
    }

    private String menurutSifat(List<Temuan> temuan) {
        return Arrays.stream(Sifat.values())
                .map(sifat -> Map.entry(
                        sifat, temuan.stream().filter(t -> t.sifat() == sifat).count()))
                .filter(hitung -> hitung.getValue() > 0)
                .map(hitung -> kalimat.isi("temuan.hitung", hitung.getValue(), hitung.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String judul(Kelompok bagian, LaporanMasuk masuk, Optional<Kebijakan> kebijakan) {
        String judul = kalimat.isi("bagian." + bagian.bagian(), bagian.urutan() + 1);
        return bagian.bagian() != Kelompok.Bagian.ENTRI
                ? judul
                : kodeSubtopik(masuk, bagian.urutan())
                        .map(kode -> kalimat.isi("bagian.subtopik", judul, dinamai(kode, kebijakan)))
                        .orElse(judul);
    }

    private static Optional<String> kodeSubtopik(LaporanMasuk masuk, int urutan) {
        List<TindakLanjut> entri =
                masuk.laporan().map(LaporanPmo::laporanTindakLanjut).orElse(List.of());
        return urutan < entri.size()
                ? Optional.ofNullable(Teks.isi(entri.get(urutan).subtopik()))
                : Optional.empty();
    }

    private static String dinamai(String kode, Optional<Kebijakan> kebijakan) {
        return kebijakan
                .flatMap(k -> k.katalog().subtopik(kode))
                .map(Subtopik::nama)
                .map(nama -> kode + " " + nama)
                .orElse(kode);
    }

    private void tulis(Lembar lembar, Temuan temuan) {
        lembar.baris(
                2,
                temuan.kode()
                        + " "
                        + warna.sifat(temuan.sifat(), "[" + kalimat.label(temuan.sifat()) + "]")
                        + " "
                        + new Letak(temuan.letak()).dalamKata(kalimat)
                        + (temuan.letak().isEmpty() ? "" : warna.samar(" (" + Aman.teks(temuan.letak()) + ")")));
        lembar.baris(3, Aman.teks(temuan.pesan().dalam(kalimat.bahasa())));
        lembar.baris(3, kalimat.isi("temuan.perbaikan", temuan.perbaikan().dalam(kalimat.bahasa())));
    }
}
