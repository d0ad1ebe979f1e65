package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.examples.cli.dokumen.Blok.Kutipan;
import id.pmo.examples.cli.dokumen.Blok.Lipatan;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.dokumen.Blok.Rincian;
import id.pmo.examples.cli.kebijakan.JsonTertata;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import java.util.ArrayList;
import java.util.List;

/** Puts together what a page about a policy says. */
final class PenyusunNaskah {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;
    private final BagianSyarat syarat;

    private PenyusunNaskah(DokumenKebijakan dokumen, Kalimat kalimat) {
        this.dokumen = dokumen;
        this.kata = new KataDokumen(kalimat);
        this.syarat = new BagianSyarat(dokumen, kata);
    }

    static Naskah susun(DokumenKebijakan dokumen, Kalimat kalimat) {
        return new PenyusunNaskah(dokumen, kalimat).susun();
    }

    private Naskah susun() {
        List<Bagian> bagian = new ArrayList<>();
        if (dokumen.silsilah().size() > 1) {
            bagian.add(new BagianPerbedaan(dokumen, kata).perbedaan());
        }
        bagian.add(new BagianCaraBaca(dokumen, kata).caraBaca());
        BagianNilai nilai = new BagianNilai(dokumen, kata);
        BagianPilihan pilihan = new BagianPilihan(dokumen, kata);
        bagian.addAll(List.of(
                nilai.kalender(),
                nilai.hari(),
                nilai.angkatan(),
                nilai.batasan(),
                pilihan.status(),
                pilihan.katalog()));
        if (!dokumen.tugas().isEmpty()) {
            bagian.add(new BagianTugas(dokumen, kata).tugas());
        }
        bagian.addAll(syarat.semua());
        bagian.add(syarat.simpulan());
        bagian.add(laporanDasar());
        return new Naskah(
                kata.kalimat().bahasa(),
                dokumen.kebijakan().nama().dalam(kata.kalimat().bahasa()),
                kepala(),
                daftarIsi(bagian),
                bagian);
    }

    private List<Blok> kepala() {
        IdentitasKebijakan identitas = dokumen.kebijakan().identitas();
        List<Rincian.Pasangan> butir = new ArrayList<>();
        butir.add(new Rincian.Pasangan(kata.kata("id"), Frasa.kode(identitas.id())));
        butir.add(new Rincian.Pasangan(kata.kata("versi"), Frasa.teks(identitas.versi())));
        butir.add(new Rincian.Pasangan(kata.kata("sidikJari"), Frasa.kode(identitas.sidikJari())));
        if (dokumen.silsilah().size() > 1) {
            List<Frasa> induk =
                    dokumen.silsilah().stream().skip(1).map(Frasa::kode).toList();
            butir.add(new Rincian.Pasangan(kata.kata("memperluas"), Frasa.gabung(" → ", induk)));
        }
        if (dokumen.kebijakan().varian()) {
            butir.add(new Rincian.Pasangan(kata.kata("varian"), Frasa.teks(kata.kata("varian.isi"))));
        }
        return List.of(new Rincian(butir), new Paragraf(Frasa.teks(kata.kata("pengantar", "{ada}"))));
    }

    private Bagian daftarIsi(List<Bagian> bagian) {
        List<Daftar.Butir> butir = new ArrayList<>();
        for (Bagian satu : bagian) {
            Frasa baris = Frasa.tautan(satu.judul(), satu.jangkar());
            List<Frasa> kode = satu.isi().stream()
                    .filter(isi -> isi instanceof Bagian anak
                            && dokumen.kebijakan().syarat().containsKey(anak.jangkar()))
                    .map(isi -> ((Bagian) isi).jangkar())
                    .map(anak -> Frasa.tautan(anak, anak))
                    .toList();
            butir.add(new Daftar.Butir(kode.isEmpty() ? baris : baris.dan(": ").dan(Frasa.gabung(", ", kode))));
        }
        return new Bagian(2, "daftar-isi", kata.kata("daftarIsi"), List.of(new Daftar(butir)));
    }

    private Bagian laporanDasar() {
        List<Blok> isi = new ArrayList<>();
        isi.add(new Paragraf(Frasa.teks(kata.kata("laporanDasar.keterangan"))));
        dokumen.laporanDasar()
                .forEach((nama, json) -> isi.add(new Bagian(
                        3,
                        ContohDokumen.jangkar(nama),
                        nama,
                        List.of(new Lipatan(
                                kata.kata("laporanDasar.isi"),
                                false,
                                List.of(new Kutipan("json", JsonTertata.yangTerisi(json))))))));
        return new Bagian(2, "laporan-dasar", kata.kata("laporanDasar"), isi);
    }
}
