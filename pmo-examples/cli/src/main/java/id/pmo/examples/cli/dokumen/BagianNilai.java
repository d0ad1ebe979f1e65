package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.dokumen.Blok.Rincian;
import id.pmo.examples.cli.dokumen.Blok.Tabel;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.NilaiTertulis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a page with the numbers and days of a policy. */
final class BagianNilai {

    private static final String BATASAN = "batasan.";
    private static final List<String> HARI = List.of("zonaWaktu", "geserLibur", "libur");

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;

    BagianNilai(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
    }

    Bagian kalender() {
        Map<String, String> periode = new LinkedHashMap<>();
        dokumen.kebijakan()
                .periode()
                .forEach(satu -> periode.put(kata.kata("periodeKe", satu.ke()), "periode." + satu.ke()));
        return tabel("kalender", "periode", periode, medan(PeriodePmo.class, "ke"));
    }

    Bagian angkatan() {
        Map<String, String> angkatan = new LinkedHashMap<>();
        dokumen.kebijakan()
                .angkatan()
                .keySet()
                .forEach(satu -> angkatan.put(kata.kata("angkatanKe", satu), "angkatan." + satu));
        return tabel("angkatan", "angkatan", angkatan, medan(KetentuanAngkatan.class, "angkatan"));
    }

    /** How days are counted. */
    Bagian hari() {
        SumberNilai sumber = new SumberNilai(dokumen, kata);
        List<Rincian.Pasangan> butir = new ArrayList<>();
        for (String satu : HARI) {
            String nama = kata.nama("hari", satu);
            butir.add(new Rincian.Pasangan(nama, zona(satu)));
            sumber.tambah(nama, Map.of("", satu));
        }
        return new Bagian(2, "hari", kata.kata("hari"), List.of(new Rincian(butir), sumber.bagian()));
    }

    Bagian batasan() {
        SumberNilai sumber = new SumberNilai(dokumen, kata);
        List<List<Frasa>> baris = new ArrayList<>();
        dokumen.nilai().forEach((jalur, semua) -> {
            if (jalur.startsWith(BATASAN)) {
                String kunci = jalur.substring(BATASAN.length());
                String nama = kata.nama("batasan", kunci);
                semua.forEach(satu -> baris.add(List.of(
                        Frasa.teks(nama).dan(" ").dan(Frasa.kode(kunci)),
                        Frasa.tebal(kata.nilai(satu.nilai())),
                        Frasa.teks(kata.masa(satu.masa())),
                        pemakai(jalur))));
                sumber.tambah(nama, Map.of("", jalur));
            }
        });
        String judul = kata.kata("batasan");
        List<String> kepala = List.of(
                kata.kata("batasan.nama"),
                kata.kata("batasan.nilai"),
                kata.kata("batasan.masa"),
                kata.kata("batasan.pemakai"));
        return new Bagian(
                2,
                "batasan",
                judul,
                List.of(
                        new Paragraf(Frasa.teks(kata.kata("batasan.keterangan"))),
                        new Tabel(judul, kepala, baris),
                        sumber.bagian()));
    }

    private Frasa pemakai(String jalur) {
        return Frasa.gabung(
                ", ",
                dokumen.syarat().stream()
                        .filter(satu -> satu.nilai().contains(jalur))
                        .map(satu -> satu.syarat().kode())
                        .map(kode -> Frasa.tautan(kode, kode))
                        .toList());
    }

    private Frasa zona(String jalur) {
        List<NilaiTertulis> semua = dokumen.nilai(jalur);
        return semua.stream().anyMatch(satu -> "SEKOLAH".equals(satu.nilai()))
                ? Frasa.teks(kata.kata("zonaSekolah"))
                : kata.nilai(semua);
    }

    private Bagian tabel(String jangkar, String bagian, Map<String, String> butir, List<String> medan) {
        List<String> kepala = new ArrayList<>(List.of(kata.kata(bagian + ".kepala")));
        SumberNilai sumber = new SumberNilai(dokumen, kata);
        for (String satu : medan) {
            String nama = kata.nama(bagian, satu);
            Map<String, String> kolom = new LinkedHashMap<>();
            butir.forEach((siapa, jalur) -> kolom.put(siapa, jalur + "." + satu));
            kepala.add(nama);
            sumber.tambah(nama, kolom);
        }
        List<List<Frasa>> baris = new ArrayList<>();
        butir.forEach((siapa, jalur) -> {
            List<Frasa> isi = new ArrayList<>(List.of(Frasa.teks(siapa)));
            medan.forEach(satu -> isi.add(kata.nilai(dokumen.nilai(jalur + "." + satu))));
            baris.add(isi);
        });
        String judul = kata.kata(jangkar);
        return new Bagian(2, jangkar, judul, List.of(new Tabel(judul, kepala, baris), sumber.bagian()));
    }

    private static List<String> medan(Class<? extends Record> isi, String pengenal) {
        return Arrays.stream(isi.getRecordComponents())
                .map(satu -> satu.getName())
                .filter(nama -> !nama.equals(pengenal))
                .toList();
    }
}
