package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.Tugas;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.dokumen.Blok.Tabel;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.NilaiBerbeda;
import id.pmo.rules.kebijakan.NilaiTertulis;
import id.pmo.rules.kebijakan.PerbedaanInduk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a page with what a policy says otherwise than the one that it extends. */
final class BagianPerbedaan {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;
    private final NamaNilai nama;

    BagianPerbedaan(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
        this.nama = new NamaNilai(kata);
    }

    Bagian perbedaan() {
        String induk = dokumen.silsilah().get(1);
        PerbedaanInduk beda = dokumen.perbedaan();
        List<Blok> isi =
                beda == null ? List.of(new Paragraf(Frasa.teks(kata.kata("perbedaan.takUtuh", induk)))) : isi(beda);
        return new Bagian(2, "perbedaan", kata.kata("perbedaan", induk), isi);
    }

    private List<Blok> isi(PerbedaanInduk beda) {
        List<Blok> bagian = new ArrayList<>();
        if (!beda.nilai().isEmpty()) {
            String judul = kata.kata("perbedaan.nilai");
            bagian.add(new Bagian(3, "perbedaan-nilai", judul, List.of(nilai(judul, beda.nilai()))));
            bagian.add(sumber(beda.nilai()));
        }
        List<Daftar.Butir> syarat = new SyaratBerubah(dokumen, kata).semua(beda);
        if (!syarat.isEmpty()) {
            bagian.add(new Bagian(3, "perbedaan-syarat", kata.kata("perbedaan.syarat"), List.of(new Daftar(syarat))));
        }
        List<Daftar.Butir> tugas = new ArrayList<>();
        beda.tugasSemula().forEach(satu -> tugas.add(tugas("perbedaan.dihapus", satu)));
        beda.tugasMenjadi().forEach(satu -> tugas.add(tugas("perbedaan.baru", satu)));
        if (!tugas.isEmpty()) {
            bagian.add(new Bagian(3, "perbedaan-tugas", kata.kata("tugas"), List.of(new Daftar(tugas))));
        }
        if (beda.simpulan().ada()) {
            bagian.add(new Bagian(
                    3,
                    "perbedaan-simpulan",
                    kata.kata("simpulan"),
                    List.of(new Daftar(new SyaratBerubah(dokumen, kata).aturan(beda.simpulan())))));
        }
        String keterangan = bagian.isEmpty() ? "perbedaan.tidakAda" : "perbedaan.keterangan";
        bagian.add(
                0,
                new Paragraf(Frasa.teks(
                        kata.kata(keterangan, beda.induk().id(), beda.induk().versi()))));
        return bagian;
    }

    private Tabel nilai(String judul, List<NilaiBerbeda> semua) {
        return new Tabel(
                judul,
                List.of(kata.kata("perbedaan.apa"), kata.kata("perbedaan.semula"), kata.kata("perbedaan.menjadi")),
                semua.stream()
                        .map(satu -> List.of(
                                Frasa.teks(nama.lengkap(satu.jalur())), isi(satu.semula()), isi(satu.menjadi())))
                        .toList());
    }

    private Frasa isi(List<NilaiTertulis> nilai) {
        return nilai.isEmpty() ? Frasa.teks(kata.kata("tidakAda")) : kata.nilai(nilai);
    }

    /** Where the new values come from, those of a column together. */
    private Bagian sumber(List<NilaiBerbeda> semua) {
        Map<String, Map<String, String>> kolom = new LinkedHashMap<>();
        semua.stream()
                .map(NilaiBerbeda::jalur)
                .forEach(jalur -> kolom.computeIfAbsent(nama.nilai(jalur), k -> new LinkedHashMap<>())
                        .put(nama.butir(jalur), jalur));
        SumberNilai sumber = new SumberNilai(dokumen, kata);
        kolom.forEach(sumber::tambah);
        return sumber.bagian();
    }

    private Daftar.Butir tugas(String kunci, Tugas tugas) {
        return new Daftar.Butir(Frasa.tebal(kata.kata(kunci) + ":")
                .dan(" ")
                .dan(Frasa.teks(kata.kata(
                        "perbedaan.tugas",
                        kata.nilai(tugas.angkatan()),
                        tugas.pihak(),
                        tugas.saat(),
                        tugas.uraian().dalam(kata.kalimat().bahasa())))));
    }
}
