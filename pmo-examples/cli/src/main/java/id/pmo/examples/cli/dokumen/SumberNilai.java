package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.NilaiTertulis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the values of a table come from, what they have in common said once. */
final class SumberNilai {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;
    private final Map<Kelompok, Anggota> semua = new LinkedHashMap<>();

    SumberNilai(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
    }

    /**
     * A value or a column of values.
     *
     * @param nama what they are
     * @param isi the path of each of them, by what tells it from the others
     */
    SumberNilai tambah(String nama, Map<String, String> isi) {
        Map<Kelompok, List<String>> kelompok = new LinkedHashMap<>();
        isi.forEach((yang, jalur) -> {
            for (NilaiTertulis satu : dokumen.nilai(jalur)) {
                Kelompok milik = new Kelompok("", satu.asal(), satu.masa(), berkas(jalur));
                kelompok.computeIfAbsent(milik, k -> new ArrayList<>()).add(yang);
            }
        });
        kelompok.forEach((satu, siapa) -> {
            String yang = siapa.size() == isi.size() ? "" : " (" + String.join(", ", siapa) + ")";
            Anggota anggota = semua.computeIfAbsent(
                    new Kelompok(yang, satu.asal(), satu.masa(), satu.berkas()),
                    k -> new Anggota(new ArrayList<>(), new ArrayList<>()));
            anggota.nama().add(nama);
            siapa.forEach(milik -> anggota.tempat().add(dokumen.tempat().getOrDefault(isi.get(milik), "")));
        });
        return this;
    }

    /** All of it as a list below a heading. */
    Blok.Bagian bagian() {
        List<Daftar.Butir> butir = new ArrayList<>();
        semua.forEach((satu, anggota) -> butir.add(new Daftar.Butir(baris(satu, anggota))));
        return new Blok.Bagian(3, "", kata.kata("sumber"), List.of(new Daftar(butir)));
    }

    private Frasa baris(Kelompok kelompok, Anggota anggota) {
        String hari = kelompok.masa().equals(MasaBerlaku.SELALU) ? "" : ", " + kata.masa(kelompok.masa());
        Frasa nama = Frasa.tebal(String.join(", ", anggota.nama()) + kelompok.yang() + hari + ":")
                .dan(" ");
        Asal asal = kelompok.asal();
        return asal == null
                ? nama.dan(Frasa.teks(kata.kata("sumber.tidakAda")))
                : nama.dan(kata.asal(asal)).dan(tempatBersama(anggota.tempat()));
    }

    /** In brackets, a file with the first and the last of some lines in it; nothing where those are not known. */
    static Frasa tempatBersama(List<String> tempat) {
        List<Integer> baris = tempat.stream()
                .filter(satu -> !satu.isEmpty())
                .map(satu -> Integer.valueOf(satu.substring(satu.lastIndexOf(':') + 1)))
                .sorted()
                .distinct()
                .toList();
        if (baris.isEmpty()) {
            return Frasa.KOSONG;
        }
        String awal = tempat.get(0).substring(0, tempat.get(0).lastIndexOf(':') + 1) + baris.get(0);
        String akhir = baris.size() == 1 ? "" : "-" + baris.get(baris.size() - 1);
        return Frasa.KOSONG.dan(" (").dan(Frasa.kode(awal + akhir)).dan(")");
    }

    private String berkas(String jalur) {
        String tempat = dokumen.tempat().getOrDefault(jalur, "");
        return tempat.substring(0, Math.max(0, tempat.lastIndexOf(':')));
    }

    /**
     * What values have in common whose provenance is told together.
     *
     * @param yang which of a column they are; empty: all
     * @param asal null where nothing is written
     */
    private record Kelompok(String yang, @Nullable Asal asal, MasaBerlaku masa, String berkas) {}

    private record Anggota(List<String> nama, List<String> tempat) {}
}
