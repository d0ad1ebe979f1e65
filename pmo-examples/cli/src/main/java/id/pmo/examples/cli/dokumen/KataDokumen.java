package id.pmo.examples.cli.dokumen;

import id.pmo.core.bahasa.Penulis;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.GeserLibur;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Topik;
import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.kebijakan.AturanTertulis;
import id.pmo.rules.kebijakan.NilaiTertulis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What values of a policy and their provenance are called on a page.
 *
 * @param kalimat the words of the language
 */
record KataDokumen(Kalimat kalimat) {

    /** One of the page's own texts. */
    String kata(String kunci, Object... nilai) {
        return kalimat.isi(
                "dokumen." + kunci,
                Arrays.stream(nilai)
                        .map(satu -> satu instanceof String teks ? Frasa.sebaris(teks) : satu)
                        .toArray());
    }

    /** The name of a value by its key in the file; the key itself where a policy has one that the page has no name for. */
    String nama(String bagian, String kunci) {
        String lengkap = bagian + "." + kunci;
        return kalimat.ada("dokumen." + lengkap) ? kata(lengkap) : kunci;
    }

    /** A value as people read it. */
    String nilai(@Nullable Object nilai) {
        if (nilai == null) {
            return kata("tidakDitetapkan");
        }
        if (nilai instanceof Collection<?> daftar) {
            return daftar.isEmpty()
                    ? kata("tidakAda")
                    : daftar.stream().map(this::butir).collect(Collectors.joining(", "));
        }
        if (nilai instanceof Boolean benar) {
            return kata(benar ? "ya" : "tidak");
        }
        if (nilai instanceof StatusTindakLanjut status) {
            return kata(
                    "statusTindakLanjut",
                    status.label().dalam(kalimat.bahasa()),
                    status.tahap(),
                    nilai(status.mintaKeterangan()));
        }
        if (nilai instanceof Subtopik subtopik) {
            return kata("subtopikBerkelompok", subtopik.nama(), kata("kelompok." + subtopik.kelompok()));
        }
        if (nilai instanceof Topik topik) {
            return topik.nama();
        }
        if (nilai instanceof GeserLibur geser) {
            return kata("geserLibur." + geser);
        }
        return nilai instanceof String teks ? teks : Penulis.tulis(nilai, kalimat.bahasa());
    }

    /** A text in a list stands in quotes, so that its end is seen. */
    private String butir(Object butir) {
        return butir instanceof String teks ? "“" + teks + "”" : nilai(butir);
    }

    /** A value with the days on which it holds, where it does not hold on all. */
    Frasa nilai(List<NilaiTertulis> semua) {
        return Frasa.gabung(
                "; ",
                semua.stream()
                        .map(satu -> Frasa.teks(nilai(satu.nilai()))
                                .dan(semua.size() == 1 ? "" : " (" + masa(satu.masa()) + ")"))
                        .toList());
    }

    /** What a value was and is. */
    Frasa menjadi(Frasa semula, Frasa menjadi) {
        return semula.dan(" → ").dan(menjadi);
    }

    /** A rule by its name, which is a sentence, and its place. */
    static Frasa aturan(AturanTertulis aturan) {
        return Frasa.teks(aturan.nama())
                .dan(" (")
                .dan(Frasa.kode(aturan.berkas() + ":" + aturan.baris()))
                .dan(")");
    }

    /** Days on which something holds. */
    String masa(MasaBerlaku masa) {
        LocalDate mulai = masa.mulai();
        LocalDate sampai = masa.sampai();
        if (mulai == null) {
            return sampai == null ? kata("masa.selalu") : kata("masa.sampai", nilai(sampai));
        }
        return sampai == null ? kata("masa.mulai", nilai(mulai)) : kata("masa.antara", nilai(mulai), nilai(sampai));
    }

    /** Where a value comes from, and why it is so. */
    Frasa asal(Asal asal) {
        Frasa teks = Frasa.teks(kata("dasar." + asal.dasar()) + "; " + asal.sumber());
        return asal.alasan() == null ? teks : teks.dan(". ").dan(Frasa.teks(kata("alasan", asal.alasan())));
    }
}
