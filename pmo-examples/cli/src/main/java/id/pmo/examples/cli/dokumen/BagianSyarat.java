package id.pmo.examples.cli.dokumen;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.examples.cli.KelompokSyarat;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Kutipan;
import id.pmo.examples.cli.dokumen.Blok.Lipatan;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.dokumen.Blok.Rincian;
import id.pmo.examples.cli.dokumen.Blok.Tabel;
import id.pmo.rules.kebijakan.AturanTertulis;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.SyaratTertulis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                        Stream.concat(
                                        Stream.of(ringkasan(judul(kelompok), syarat)),
                                        syarat.stream().map(this::satu))
                                .toList())));
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

    /** What a part of the checklist asks for, at a glance. */
    private Tabel ringkasan(String judul, List<SyaratTertulis> semua) {
        return new Tabel(
                judul,
                List.of(kata.kata("kode"), kata.kata("syarat.diminta"), kata.kata("sifat"), kata.kata("dasar")),
                semua.stream()
                        .map(SyaratTertulis::syarat)
                        .map(satu -> List.of(
                                Frasa.tautan(satu.kode(), satu.kode()),
                                Frasa.teks(satu.judul().dalam(bahasa)),
                                Frasa.teks(satu.aktif() ? kata.nilai(satu.sifat()) : kata.kata("sifat.dimatikan")),
                                Frasa.teks(kata.kata("dasar." + satu.dasar()))))
                        .toList());
    }

    private Blok satu(SyaratTertulis tertulis) {
        Syarat syarat = tertulis.syarat();
        List<Blok> isi = new ArrayList<>();
        String judul = syarat.kode() + " " + syarat.judul().dalam(bahasa);
        if (!syarat.aktif()) {
            return new Bagian(
                    3, syarat.kode(), judul, List.of(new Paragraf(new AsalSyarat(dokumen, kata).dimatikan(syarat))));
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
            isi.add(new Lipatan(
                    kata.kata("contoh", tertulis.contoh().size()),
                    true,
                    new ContohDokumen(dokumen, kata).semua(tertulis.contoh())));
        }
        return new Bagian(3, syarat.kode(), judul, isi);
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
        if (!tertulis.nilai().isEmpty()) {
            butir.add(butir("syarat.nilai", nilai(tertulis)));
        }
        butir.add(butir("berkas", Frasa.gabung("; ", berkas(tertulis))));
        return butir;
    }

    /** The values that its rules look at; cohorts with the same value together. */
    private Frasa nilai(SyaratTertulis tertulis) {
        NamaNilai nama = new NamaNilai(kata);
        Map<String, Map<Frasa, List<String>>> semua = new LinkedHashMap<>();
        tertulis.nilai()
                .forEach(jalur -> semua.computeIfAbsent(nama.nilai(jalur), n -> new LinkedHashMap<>())
                        .computeIfAbsent(kata.nilai(dokumen.nilai(jalur)), n -> new ArrayList<>())
                        .add(nama.butir(jalur)));
        List<Frasa> hasil = new ArrayList<>();
        semua.forEach((yang, menurutNilai) -> menurutNilai.forEach((nilai, butir) -> {
            String siapa = menurutNilai.size() == 1 ? "" : " (" + String.join(", ", butir) + ")";
            hasil.add(Frasa.teks(yang + ":").dan(" ").dan(nilai).dan(siapa));
        }));
        return Frasa.gabung("; ", hasil);
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
        return List.of(new Paragraf(KataDokumen.aturan(aturan)), new Kutipan("drl", aturan.teks()));
    }
}
