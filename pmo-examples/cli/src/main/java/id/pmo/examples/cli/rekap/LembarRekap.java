package id.pmo.examples.cli.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.Penulis;
import id.pmo.core.rekap.Alasan;
import id.pmo.core.rekap.BarisRekap;
import id.pmo.core.rekap.Dikecualikan;
import id.pmo.core.rekap.Dimensi;
import id.pmo.core.rekap.Hitungan;
import id.pmo.core.rekap.Kewajiban;
import id.pmo.core.rekap.Laju;
import id.pmo.core.rekap.Rasio;
import id.pmo.core.rekap.RekapPeserta;
import id.pmo.core.rekap.Ukuran;
import id.pmo.examples.cli.Kalimat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a Rekap as tables of text. */
final class LembarRekap {

    private static final List<Ukuran> KOLOM = List.of(
            Ukuran.DIHARAPKAN,
            Ukuran.DITERIMA,
            Ukuran.LENGKAP,
            Ukuran.TEPAT_WAKTU,
            Ukuran.TERLAMBAT,
            Ukuran.DITUTUP,
            Ukuran.BELUM_DIKIRIM,
            Ukuran.TIDAK_TERBACA,
            Ukuran.DIBEBASKAN);

    private final Kalimat kalimat;
    private final Angka angka;
    private final StringBuilder lembar = new StringBuilder();

    LembarRekap(Kalimat kalimat) {
        this.kalimat = kalimat;
        this.angka = new Angka(kalimat.bahasa());
    }

    String tulis(IsiRekap isi) {
        RekapPeserta rekap = isi.rekap();
        Hitungan jumlah = rekap.jumlah();
        baris(kalimat.isi(
                "rekap.judul",
                Penulis.tulis(isi.pada(), kalimat.bahasa()),
                isi.kebijakan().identitas().id()));
        baris(kalimat.isi(
                "rekap.peserta",
                angka.tulis(isi.sekolah()),
                angka.tulis(isi.bacaan().ditolak())));
        baris(kalimat.isi(
                "rekap.laporan",
                angka.tulis(rekap.rekap().banyak()),
                angka.tulis(rekap.banyakDihitung()),
                angka.tulis(rekap.rekap().banyak() - rekap.banyakDihitung())));
        judul("rekap.laju");
        TabelTeks laju = new TabelTeks(1);
        for (Laju satu : Laju.values()) {
            Rasio rasio = jumlah.rasio(satu);
            laju.baris(List.of(
                    label(satu),
                    angka.persen(rasio),
                    angka.tulis(rasio.pembilang()) + " / " + angka.tulis(rasio.penyebut())));
        }
        lembar.append(laju.tulis());
        judul("rekap.tabel");
        lembar.append(tabel(isi, jumlah));
        temuan(isi, jumlah);
        pekerjaan(isi, jumlah);
        terkecuali(rekap);
        if (isi.anggota()) {
            anggota(isi);
        }
        return lembar.toString();
    }

    private String tabel(IsiRekap isi, Hitungan jumlah) {
        TabelTeks tabel = new TabelTeks(isi.menurut().size());
        tabel.baris(gabung(
                isi.menurut().stream().map(this::label),
                Stream.concat(KOLOM.stream().map(this::label), Stream.of("% " + label(Ukuran.LENGKAP)))));
        for (BarisRekap baris : isi.rekap().menurut(isi.menurut())) {
            tabel.baris(gabung(baris.sel().stream().map(this::sel), isi(baris.hitungan())));
        }
        Stream<String> kosong = Collections.nCopies(isi.menurut().size() - 1, "").stream();
        tabel.baris(gabung(Stream.concat(Stream.of(kalimat.isi("rekap.jumlah")), kosong), isi(jumlah)));
        return tabel.tulis();
    }

    private Stream<String> isi(Hitungan hitungan) {
        return Stream.concat(
                KOLOM.stream().map(ukuran -> angka.tulis(hitungan.banyak(ukuran))),
                Stream.of(angka.persen(hitungan.rasio(Laju.KELENGKAPAN))));
    }

    private void temuan(IsiRekap isi, Hitungan jumlah) {
        judul("rekap.temuan");
        TabelTeks tabel = new TabelTeks(2);
        Peringkat.temuan(isi, jumlah, Peringkat.TERATAS)
                .forEach(satu -> tabel.baris(List.of(
                        satu.kode(),
                        satu.nama().dalam(kalimat.bahasa()),
                        angka.tulis(satu.rasio().pembilang()),
                        angka.persen(satu.rasio()))));
        lembar.append(tabel.tulis());
    }

    private void pekerjaan(IsiRekap isi, Hitungan jumlah) {
        judul("rekap.subtopik");
        TabelTeks tabel = new TabelTeks(2);
        Peringkat.subtopik(isi, jumlah, Peringkat.TERATAS)
                .forEach(satu -> tabel.baris(List.of(
                        satu.kode(),
                        satu.nama().dalam(kalimat.bahasa()),
                        angka.tulis(satu.rasio().pembilang()))));
        lembar.append(tabel.tulis());
        judul("rekap.tahap");
        lembar.append(peta(jumlah.tahap()));
        judul("rekap.kendala");
        lembar.append(peta(jumlah.kendala()));
    }

    private void terkecuali(RekapPeserta rekap) {
        Map<Alasan, Long> tanpaKewajiban = rekap.tanpaKewajiban().stream()
                .collect(Collectors.groupingBy(Dikecualikan::alasan, Collectors.counting()));
        if (!tanpaKewajiban.isEmpty()) {
            judul("rekap.tanpaKewajiban");
            lembar.append(peta(urut(tanpaKewajiban)));
        }
        if (!rekap.takDihitung().isEmpty()) {
            judul("rekap.takDihitung");
            lembar.append(peta(rekap.banyakTakDihitung()));
        }
    }

    private void anggota(IsiRekap isi) {
        judul("rekap.anggota");
        TabelTeks tabel = new TabelTeks(4);
        for (Kewajiban satu : isi.rekap().kewajiban()) {
            tabel.baris(List.of(
                    satu.peserta().npsn(),
                    String.valueOf(satu.periode()),
                    satu.ukuran().stream().map(this::label).collect(Collectors.joining(", ")),
                    satu.alasan().stream().map(this::label).collect(Collectors.joining(", "))));
        }
        lembar.append(tabel.tulis());
        List<Dikecualikan> lain = gabung(isi.rekap().tanpaKewajiban().stream(), isi.rekap().takDihitung().stream());
        if (!lain.isEmpty()) {
            judul("rekap.dikecualikan");
            TabelTeks daftar = new TabelTeks(3);
            lain.forEach(satu -> daftar.baris(List.of(
                    satu.npsn() == null ? "–" : satu.npsn(),
                    satu.periode() == null ? "–" : String.valueOf(satu.periode()),
                    label(satu.alasan()),
                    satu.banyak() == 0 ? "" : angka.tulis(satu.banyak()))));
            lembar.append(daftar.tulis());
        }
    }

    private <K extends Enum<K> & Berlabel> String peta(Map<K, Long> peta) {
        TabelTeks tabel = new TabelTeks(1);
        peta.forEach((kunci, banyak) -> tabel.baris(List.of(label(kunci), angka.tulis(banyak))));
        return tabel.tulis();
    }

    private static Map<Alasan, Long> urut(Map<Alasan, Long> peta) {
        return new TreeMap<>(peta);
    }

    private String sel(String nilai) {
        return nilai.equals(Dimensi.TIDAK_DIKETAHUI) ? kalimat.isi("rekap.tidakDiketahui") : kalimat.isi("teks", nilai);
    }

    private String label(Berlabel nilai) {
        return kalimat.label(nilai);
    }

    private void judul(String kunci) {
        lembar.append('\n').append(kalimat.isi(kunci)).append('\n');
    }

    private void baris(String teks) {
        lembar.append(teks).append('\n');
    }

    private static <T> List<T> gabung(Stream<? extends T> awal, Stream<? extends T> akhir) {
        List<T> semua = new ArrayList<>(awal.toList());
        semua.addAll(akhir.toList());
        return semua;
    }
}
