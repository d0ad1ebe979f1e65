package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Rincian;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import id.pmo.rules.kebijakan.NilaiTertulis;
import id.pmo.rules.kebijakan.SyaratTertulis;
import id.pmo.rules.kebijakan.TugasTertulis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a page with what its short words and signs mean. */
final class BagianCaraBaca {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;

    BagianCaraBaca(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
    }

    Bagian caraBaca() {
        List<Blok> isi = new ArrayList<>();
        isi.add(new Rincian(istilah()));
        List<Rincian.Pasangan> tanda = tanda();
        if (!tanda.isEmpty()) {
            isi.add(new Bagian(3, "tanda", kata.kata("tanda"), List.of(new Rincian(tanda))));
        }
        return new Bagian(2, "cara-baca", kata.kata("caraBaca"), isi);
    }

    private List<Rincian.Pasangan> istilah() {
        List<Rincian.Pasangan> istilah = new ArrayList<>();
        for (Dasar dasar : Dasar.values()) {
            istilah.add(arti(kata.kata("dasar." + dasar), dasar));
        }
        for (Sifat sifat : Sifat.values()) {
            istilah.add(arti(kata.nilai(sifat), sifat));
        }
        for (Jenis jenis : Jenis.values()) {
            istilah.add(arti(kata.kata("jenis." + jenis), jenis));
        }
        return istilah;
    }

    private Rincian.Pasangan arti(String nama, Enum<?> yang) {
        return new Rincian.Pasangan(nama, Frasa.teks(kata.kata("arti." + yang.name())));
    }

    /** The signs that this page shows, in the order of their numbers. */
    private List<Rincian.Pasangan> tanda() {
        String kutipan = kutipan();
        return dokumen.tanda().entrySet().stream()
                .filter(satu -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(satu.getKey()) + "(?![\\p{L}\\p{N}])")
                        .matcher(kutipan)
                        .find())
                .map(satu -> new Rincian.Pasangan(
                        Frasa.sebaris(satu.getKey()),
                        Frasa.teks(satu.getValue().dalam(kata.kalimat().bahasa()))))
                .toList();
    }

    /** Everything in which a sign may stand. */
    private String kutipan() {
        Stream<Asal> nilai = dokumen.nilai().values().stream()
                .flatMap(List::stream)
                .map(NilaiTertulis::asal)
                .filter(Objects::nonNull);
        Stream<Asal> tugas = dokumen.tugas().stream().map(TugasTertulis::asal);
        Stream<Syarat> syarat = dokumen.syarat().stream().map(SyaratTertulis::syarat);
        return Stream.concat(
                        Stream.concat(nilai, tugas)
                                .flatMap(asal -> Stream.of(asal.sumber(), String.valueOf(asal.alasan()))),
                        syarat.flatMap(satu -> Stream.of(satu.sumber(), String.valueOf(satu.alasan()))))
                .collect(Collectors.joining("\n"));
    }
}
