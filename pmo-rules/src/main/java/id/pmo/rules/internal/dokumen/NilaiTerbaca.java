package id.pmo.rules.internal.dokumen;

import id.pmo.rules.internal.pagar.baca.Condition;
import id.pmo.rules.internal.pagar.baca.Condition.Accumulate;
import id.pmo.rules.internal.pagar.baca.Condition.Group;
import id.pmo.rules.internal.pagar.baca.Condition.Pattern;
import id.pmo.rules.internal.pagar.baca.Constraint;
import id.pmo.rules.internal.pagar.baca.Expression;
import id.pmo.rules.internal.pagar.baca.Expression.Among;
import id.pmo.rules.internal.pagar.baca.Expression.Call;
import id.pmo.rules.internal.pagar.baca.Expression.Comparison;
import id.pmo.rules.internal.pagar.baca.Expression.Logic;
import id.pmo.rules.internal.pagar.baca.Expression.Not;
import id.pmo.rules.internal.pagar.baca.Expression.Property;
import id.pmo.rules.internal.pagar.baca.Expression.Sum;
import id.pmo.rules.internal.penjelasan.AsalNilai;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells which limits of the policy, and values of the cohorts, the conditions of a rule look at. */
final class NilaiTerbaca {

    private static final List<String> BAGIAN = List.of("batasan.", "angkatan." + AsalNilai.ANGKATAN + ".");

    private final AsalNilai asal = AsalNilai.baca();

    /** Their paths, such as {@code batasan.minimalJp} and {@code angkatan.{angkatan}.moda}. */
    Set<String> nilai(List<Condition> kondisi) {
        Set<String> semua = new TreeSet<>();
        kondisi.forEach(satu -> kondisi(satu).forEach(semua::add));
        return semua;
    }

    private Stream<String> kondisi(Condition kondisi) {
        if (kondisi instanceof Pattern pola) {
            return pola.constraints().stream()
                    .map(Constraint::expression)
                    .flatMap(isi ->
                            nama(isi).flatMap(nama -> asal.sifat(pola.type().text(), nama).stream()))
                    .filter(jalur -> BAGIAN.stream().anyMatch(jalur::startsWith));
        } else if (kondisi instanceof Group gabungan) {
            return gabungan.inner().stream().flatMap(this::kondisi);
        }
        return kondisi(((Accumulate) kondisi).source());
    }

    /** The properties of the fact that an expression names. */
    private static Stream<String> nama(Expression isi) {
        if (isi instanceof Property sifat) {
            return Stream.of(sifat.name());
        } else if (isi instanceof Call tanya) {
            return Stream.concat(
                    Stream.of(tanya.name()), tanya.arguments().stream().flatMap(NilaiTerbaca::nama));
        } else if (isi instanceof Not bukan) {
            return nama(bukan.inner());
        } else if (isi instanceof Logic gabungan) {
            return gabungan.parts().stream().flatMap(NilaiTerbaca::nama);
        } else if (isi instanceof Comparison banding) {
            return Stream.of(banding.left(), banding.right()).flatMap(NilaiTerbaca::nama);
        } else if (isi instanceof Sum jumlah) {
            return Stream.of(jumlah.left(), jumlah.right()).flatMap(NilaiTerbaca::nama);
        } else if (isi instanceof Among pilihan) {
            return Stream.concat(Stream.of(pilihan.left()), pilihan.values().stream())
                    .flatMap(NilaiTerbaca::nama);
        }
        return Stream.empty();
    }
}
