package id.pmo.examples.cli.dokumen;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.rules.kebijakan.AturanBerbeda;
import id.pmo.rules.kebijakan.AturanTertulis;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.NilaiBerbeda;
import id.pmo.rules.kebijakan.PerbedaanInduk;
import id.pmo.rules.kebijakan.SyaratBerbeda;
import id.pmo.rules.kebijakan.SyaratTertulis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of each syarat in a policy that extends another, as lines for people. */
final class SyaratBerubah {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;
    private final AsalSyarat asal;

    SyaratBerubah(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
        this.asal = new AsalSyarat(dokumen, kata);
    }

    /** Those that differ, or whose rules look at values that do. */
    List<Daftar.Butir> semua(PerbedaanInduk beda) {
        Map<String, SyaratBerbeda> menurutKode = beda.syarat().stream()
                .collect(Collectors.toMap(satu -> satu.menjadi().kode(), satu -> satu));
        List<Daftar.Butir> semua = new ArrayList<>();
        for (SyaratTertulis satu : dokumen.syarat()) {
            Syarat syarat = satu.syarat();
            List<Daftar.Butir> isi = new ArrayList<>(berubah(menurutKode.get(syarat.kode())));
            if (syarat.aktif()) {
                isi.addAll(nilai(satu, beda.nilai()));
            }
            if (!isi.isEmpty()) {
                semua.add(new Daftar.Butir(
                        Frasa.tautan(syarat.kode(), syarat.kode())
                                .dan(" ")
                                .dan(Frasa.teks(
                                        syarat.judul().dalam(kata.kalimat().bahasa()))),
                        isi));
            }
        }
        return semua;
    }

    /** Rules that come and rules that go. */
    List<Daftar.Butir> aturan(AturanBerbeda beda) {
        return Stream.concat(
                        beda.semula().stream().map(satu -> aturan("perbedaan.semula", satu)),
                        beda.menjadi().stream().map(satu -> aturan("perbedaan.menjadi", satu)))
                .toList();
    }

    private List<Daftar.Butir> berubah(@Nullable SyaratBerbeda beda) {
        if (beda == null) {
            return List.of();
        }
        Syarat semula = beda.semula();
        Syarat menjadi = beda.menjadi();
        List<Daftar.Butir> isi = new ArrayList<>();
        if (!menjadi.aktif()) {
            isi.add(new Daftar.Butir(asal.dimatikan(menjadi)));
        } else if (semula == null) {
            isi.add(new Daftar.Butir(Frasa.tebal(kata.kata("perbedaan.ditambahkan", menjadi.sifat()))
                    .dan(" ")
                    .dan(asal.sendiri(menjadi))));
        } else {
            isi.addAll(isian(semula, menjadi));
            aturan(isi, "syarat.berlaku", beda.berlaku());
            aturan(isi, "syarat.tunda", beda.tunda());
            aturan(isi, "syarat.pelanggaran", beda.pelanggaran());
            if (semula.sifat() != menjadi.sifat() || asal.adaSendiri(menjadi)) {
                isi.add(new Daftar.Butir(asal.perubahan(menjadi)));
            }
        }
        return isi;
    }

    private List<Daftar.Butir> isian(Syarat semula, Syarat menjadi) {
        List<Daftar.Butir> isi = new ArrayList<>();
        if (!semula.aktif()) {
            isi.add(new Daftar.Butir(Frasa.tebal(kata.kata("perbedaan.dihidupkan"))));
        }
        if (semula.sifat() != menjadi.sifat()) {
            String arah = semula.sifat().compareTo(menjadi.sifat()) < 0 ? "diringankan" : "diperberat";
            isi.add(new Daftar.Butir(Frasa.tebal(kata.kata("perbedaan." + arah) + ":")
                    .dan(" ")
                    .dan(kata.menjadi(
                            Frasa.teks(kata.nilai(semula.sifat())), Frasa.teks(kata.nilai(menjadi.sifat()))))));
        }
        beda(isi, "jenis", semula, menjadi, satu -> kata.kata("jenis." + satu.jenis()));
        beda(isi, "masa", semula, menjadi, satu -> kata.masa(satu.masa()));
        teks(isi, "judul", semula.judul(), menjadi.judul());
        teks(isi, "pesan", semula.pesan().teks(), menjadi.pesan().teks());
        teks(isi, "perbaikan", semula.perbaikan().teks(), menjadi.perbaikan().teks());
        return isi;
    }

    private void beda(
            List<Daftar.Butir> isi, String kunci, Syarat semula, Syarat menjadi, Function<Syarat, String> yang) {
        String lama = yang.apply(semula);
        String baru = yang.apply(menjadi);
        if (!lama.equals(baru)) {
            isi.add(baris(kata.kata(kunci), lama, baru));
        }
    }

    /** A text that changes in the other language alone is told in that. */
    private void teks(List<Daftar.Butir> isi, String kunci, DwiBahasa semula, DwiBahasa menjadi) {
        String lama = semula.dalam(kata.kalimat().bahasa());
        String baru = menjadi.dalam(kata.kalimat().bahasa());
        if (!lama.equals(baru)) {
            isi.add(baris(kata.kata(kunci), "“" + lama + "”", "“" + baru + "”"));
        } else if (!semula.equals(menjadi)) {
            isi.add(new Daftar.Butir(Frasa.teks(kata.kata("perbedaan.bahasaLain", kata.kata(kunci)))));
        }
    }

    private Daftar.Butir baris(String nama, String semula, String menjadi) {
        return new Daftar.Butir(
                Frasa.tebal(nama + ":").dan(" ").dan(kata.menjadi(Frasa.teks(semula), Frasa.teks(menjadi))));
    }

    private List<Daftar.Butir> nilai(SyaratTertulis satu, List<NilaiBerbeda> beda) {
        NamaNilai nama = new NamaNilai(kata);
        return beda.stream()
                .filter(nilai -> satu.nilai().contains(nilai.jalur()))
                .map(nilai -> new Daftar.Butir(Frasa.tebal(kata.kata("syarat.nilai") + ":")
                        .dan(" ")
                        .dan(Frasa.teks(nama.lengkap(nilai.jalur()) + ":"))
                        .dan(" ")
                        .dan(kata.menjadi(kata.nilai(nilai.semula()), kata.nilai(nilai.menjadi())))))
                .toList();
    }

    private void aturan(List<Daftar.Butir> isi, String kunci, AturanBerbeda beda) {
        if (beda.ada()) {
            isi.add(new Daftar.Butir(Frasa.tebal(kata.kata(kunci) + ":"), aturan(beda)));
        }
    }

    private Daftar.Butir aturan(String kunci, AturanTertulis aturan) {
        return new Daftar.Butir(Frasa.teks(kata.kata(kunci) + ":").dan(" ").dan(KataDokumen.aturan(aturan)));
    }
}
