package id.pmo.examples.cli.dokumen;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.examples.cli.KelompokSyarat;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.examples.cli.dokumen.Blok.Kutipan;
import id.pmo.examples.cli.dokumen.Blok.Lipatan;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.dokumen.Blok.Rincian;
import id.pmo.rules.kebijakan.AturanTertulis;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.SyaratTertulis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parts of a page with what a policy asks for. */
final class BagianSyarat {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;
    private final Bahasa bahasa;

    BagianSyarat(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
        this.bahasa = kata.kalimat().bahasa();
    }

    /** The syarat by the parts of the checklist. */
    static Map<KelompokSyarat, List<SyaratTertulis>> menurutKelompok(DokumenKebijakan dokumen) {
        return dokumen.syarat().stream()
                .collect(Collectors.groupingBy(
                        satu -> KelompokSyarat.dari(satu.syarat().kode()), TreeMap::new, Collectors.toList()));
    }

    List<Bagian> semua() {
        List<Bagian> semua = new ArrayList<>();
        menurutKelompok(dokumen)
                .forEach((kelompok, syarat) -> semua.add(new Bagian(
                        2,
                        jangkar(kelompok),
                        judul(kelompok),
                        syarat.stream().map(this::satu).toList())));
        return semua;
    }

    /** The rules of the verdict. */
    Bagian simpulan() {
        List<Blok> isi = new ArrayList<>();
        isi.add(new Paragraf(Frasa.teks(kata.kata("simpulan.keterangan"))));
        dokumen.simpulan().forEach(satu -> isi.addAll(aturan(satu)));
        return new Bagian(2, "simpulan", kata.kata("simpulan"), isi);
    }

    String judul(KelompokSyarat kelompok) {
        return kata.kata("syarat", kata.kalimat().isi("daftar." + kelompok));
    }

    static String jangkar(KelompokSyarat kelompok) {
        return "syarat-" + kelompok.name().toLowerCase(Locale.ROOT);
    }

    private Blok satu(SyaratTertulis tertulis) {
        Syarat syarat = tertulis.syarat();
        List<Blok> isi = new ArrayList<>();
        if (!syarat.aktif()) {
            isi.add(new Paragraf(Frasa.tebal(kata.kata("dimatikan"))));
        }
        isi.add(new Rincian(rincian(tertulis)));
        isi.add(bagian(
                "kalimat",
                List.of(new Rincian(List.of(
                        new Rincian.Pasangan(
                                kata.kata("pesan"),
                                Frasa.teks(syarat.pesan().teks().dalam(bahasa))),
                        new Rincian.Pasangan(
                                kata.kata("perbaikan"),
                                Frasa.teks(syarat.perbaikan().teks().dalam(bahasa))))))));
        isi.add(bagian("berlaku", semuaAturan(tertulis.berlaku())));
        if (!tertulis.tunda().isEmpty()) {
            isi.add(bagian("tunda", semuaAturan(tertulis.tunda())));
        }
        isi.add(bagian("pelanggaran", semuaAturan(tertulis.pelanggaran())));
        if (!tertulis.contoh().isEmpty()) {
            ContohDokumen contoh = new ContohDokumen(dokumen, kata);
            isi.add(new Lipatan(
                    kata.kata("contoh", tertulis.contoh().size()),
                    true,
                    List.of(new Daftar(
                            tertulis.contoh().stream().map(contoh::butir).toList()))));
        }
        return new Bagian(3, syarat.kode(), syarat.kode() + " " + syarat.judul().dalam(bahasa), isi);
    }

    private List<Rincian.Pasangan> rincian(SyaratTertulis tertulis) {
        Syarat syarat = tertulis.syarat();
        List<Rincian.Pasangan> butir = new ArrayList<>();
        butir.add(butir("jenis", Frasa.teks(kata.kata("jenis." + syarat.jenis()))));
        butir.add(butir("sifat", Frasa.teks(kata.nilai(syarat.sifat()))));
        butir.add(butir("dasar", Frasa.teks(kata.kata("dasar." + syarat.dasar()))));
        butir.add(butir("naskah", Frasa.teks(syarat.sumber())));
        if (syarat.alasan() != null) {
            butir.add(butir("alasanSyarat", Frasa.teks(syarat.alasan())));
        }
        if (!syarat.masa().equals(MasaBerlaku.SELALU)) {
            butir.add(butir("masa", Frasa.teks(kata.masa(syarat.masa()))));
        }
        butir.add(butir("berkas", Frasa.gabung("; ", berkas(tertulis))));
        return butir;
    }

    /** Which file gives what; where one gives all, its name is enough. */
    private List<Frasa> berkas(SyaratTertulis tertulis) {
        List<Frasa> semua = new ArrayList<>();
        tertulis.berkas()
                .forEach((berkas, kunci) -> semua.add(
                        tertulis.berkas().size() == 1
                                ? Frasa.kode(berkas)
                                : Frasa.kode(berkas).dan(" (" + String.join(", ", kunci) + ")")));
        return semua;
    }

    private Rincian.Pasangan butir(String kunci, Frasa isi) {
        return new Rincian.Pasangan(kata.kata(kunci), isi);
    }

    private Bagian bagian(String kunci, List<Blok> isi) {
        return new Bagian(4, "", kata.kata("syarat." + kunci), isi);
    }

    private static List<Blok> semuaAturan(List<AturanTertulis> aturan) {
        return aturan.stream().flatMap(satu -> aturan(satu).stream()).toList();
    }

    private static List<Blok> aturan(AturanTertulis aturan) {
        return List.of(
                new Paragraf(Frasa.kode(aturan.berkas() + ":" + aturan.baris())), new Kutipan("drl", aturan.teks()));
    }
}
