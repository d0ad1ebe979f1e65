package id.pmo.examples.cli.dokumen;

import id.pmo.catalog.BagianUji;
import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LaporanUji;
import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.kebijakan.NilaiJson;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Examples as lines for people. */
final class ContohDokumen {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;

    ContohDokumen(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
    }

    /** The anchor of a base report. */
    static String jangkar(String laporanDasar) {
        return "contoh-" + laporanDasar;
    }

    /** Examples, all of one file: where that is a parent's, this is said first. */
    List<Blok> semua(List<ContohUji> contoh) {
        String berkas = contoh.get(0).berkas();
        Daftar daftar = new Daftar(contoh.stream().map(this::butir).toList());
        return dokumen.sendiri(berkas)
                ? List.of(daftar)
                : List.of(
                        new Paragraf(Frasa.teks(kata.kata("contoh.induk", berkas.substring(0, berkas.indexOf('/'))))),
                        daftar);
    }

    private Daftar.Butir butir(ContohUji contoh) {
        List<Daftar.Butir> isi = new ArrayList<>();
        boolean sendiri = dokumen.sendiri(contoh.berkas());
        isi.add(laporan("contoh.dasar", contoh.laporan(), sendiri));
        List<LaporanUji> riwayat = contoh.riwayat();
        if (riwayat != null) {
            if (riwayat.isEmpty()) {
                isi.add(new Daftar.Butir(Frasa.teks(kata.kata("contoh.riwayatKosong"))));
            }
            riwayat.forEach(lain -> isi.add(laporan("contoh.riwayat", lain, sendiri)));
        }
        if (contoh.pada() != null) {
            ZoneId zona = dokumen.kebijakan().waktu().zonaBersama().orElse(WIB);
            isi.add(new Daftar.Butir(
                    Frasa.teks(kata.kata("contoh.pada", kata.nilai(contoh.pada().atZone(zona))))));
        }
        if (!contoh.bebas().isEmpty()) {
            isi.add(new Daftar.Butir(
                    Frasa.teks(kata.kata("contoh.bebas", String.join(", ", new TreeSet<>(contoh.bebas()))))));
        }
        isi.add(temuan(contoh.temuan()));
        keadaan(isi, "contoh.keadaan", contoh.keadaan());
        keadaan(isi, "contoh.sifat", contoh.sifat());
        keadaan(isi, "contoh.status", contoh.status());
        bagian(isi, contoh.bagian());
        keadaan(isi, "contoh.waktu", contoh.waktu());
        return new Daftar.Butir(
                Frasa.tebal(contoh.nama()).dan(" ").dan(Frasa.kode(contoh.berkas() + ":" + contoh.baris())), isi);
    }

    /** A base report is linked only where it is the one on this page. */
    private Daftar.Butir laporan(String kunci, LaporanUji laporan, boolean sendiri) {
        List<Daftar.Butir> ubahan = new ArrayList<>();
        laporan.ubah()
                .forEach((letak, nilai) -> ubahan.add(new Daftar.Butir(Frasa.kode(letak)
                        .dan(" ")
                        .dan(
                                nilai == null
                                        ? Frasa.teks(kata.kata("contoh.dikosongkan"))
                                        : Frasa.teks(kata.kata("contoh.menjadi"))
                                                .dan(" ")
                                                .dan(Frasa.kode(nilai(nilai)))))));
        Frasa dasar = Frasa.teks(kata.kata(kunci))
                .dan(" ")
                .dan(sendiri ? Frasa.tautan(laporan.dasar(), jangkar(laporan.dasar())) : Frasa.kode(laporan.dasar()));
        return new Daftar.Butir(ubahan.isEmpty() ? dasar : dasar.dan(kata.kata("contoh.denganUbahan")), ubahan);
    }

    private Daftar.Butir temuan(List<String> temuan) {
        Frasa awal = Frasa.teks(kata.kata("contoh.temuan")).dan(" ");
        return new Daftar.Butir(
                temuan.isEmpty()
                        ? awal.dan(kata.kata("tidakAda"))
                        : awal.dan(Frasa.gabung(
                                ", ", temuan.stream().map(Frasa::kode).toList())));
    }

    private void keadaan(List<Daftar.Butir> isi, String kunci, @Nullable Berlabel nilai) {
        if (nilai != null) {
            isi.add(new Daftar.Butir(Frasa.teks(kata.kata(kunci, nilai))));
        }
    }

    private void bagian(List<Daftar.Butir> isi, @Nullable BagianUji bagian) {
        if (bagian != null) {
            keadaan(isi, "contoh.pelaksanaan", bagian.laporanPelaksanaan());
            keadaan(isi, "contoh.tindakLanjut", bagian.laporanTindakLanjut());
            List<StatusKelengkapan> entri = bagian.entri();
            for (int i = 0; entri != null && i < entri.size(); i++) {
                isi.add(new Daftar.Butir(Frasa.teks(kata.kata("contoh.entri", i + 1, entri.get(i)))));
            }
        }
    }

    private static String nilai(@Nullable Object nilai) {
        return NilaiJson.teks(json -> NilaiJson.tulis(json, nilai));
    }
}
