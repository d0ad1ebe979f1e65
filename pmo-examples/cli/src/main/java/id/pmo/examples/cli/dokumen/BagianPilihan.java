package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.Topik;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Tabel;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a page with what a report chooses from. */
final class BagianPilihan {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;

    BagianPilihan(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
    }

    Bagian status() {
        Map<String, String> jalur = new LinkedHashMap<>();
        List<List<Frasa>> baris = new ArrayList<>();
        dokumen.kebijakan().statusTindakLanjut().forEach(satu -> {
            jalur.put(satu.kode(), "statusTindakLanjut." + satu.kode());
            baris.add(List.of(
                    Frasa.kode(satu.kode()),
                    Frasa.teks(satu.label().dalam(kata.kalimat().bahasa())),
                    Frasa.teks(kata.nilai(satu.tahap())),
                    Frasa.teks(kata.nilai(satu.mintaKeterangan()))));
        });
        String judul = kata.kata("status");
        List<String> kepala = List.of(
                kata.kata("kode"),
                kata.kata("status.label"),
                kata.kata("status.tahap"),
                kata.kata("status.keterangan"));
        return new Bagian(
                2,
                "status",
                judul,
                List.of(
                        new Tabel(judul, kepala, baris),
                        new SumberNilai(dokumen, kata).tambah(judul, jalur).bagian()));
    }

    Bagian katalog() {
        List<Blok> isi = new ArrayList<>();
        Map<String, String> jalur = new LinkedHashMap<>();
        for (Topik topik : dokumen.kebijakan().katalog().topik()) {
            jalur.put(topik.kode(), "katalog." + topik.kode());
            topik.subtopik().forEach(satu -> jalur.put(satu.kode(), "katalog." + satu.kode()));
            String judul = kata.kata("topik", topik.kode(), topik.nama());
            isi.add(new Bagian(3, "topik-" + isi.size(), judul, List.of(subtopik(judul, topik))));
        }
        isi.add(new SumberNilai(dokumen, kata)
                .tambah(kata.kata("katalog"), jalur)
                .bagian());
        return new Bagian(2, "katalog", kata.kata("katalog"), isi);
    }

    private Tabel subtopik(String judul, Topik topik) {
        return new Tabel(
                judul,
                List.of(kata.kata("kode"), kata.kata("subtopik"), kata.kata("kelompok")),
                topik.subtopik().stream()
                        .map(satu -> List.of(
                                Frasa.kode(satu.kode()),
                                Frasa.teks(satu.nama()),
                                Frasa.teks(kata.kata("kelompok." + satu.kelompok()))))
                        .toList());
    }
}
