package id.pmo.rules.internal.uji;

import id.pmo.rules.internal.engine.trace.ConditionSource;
import id.pmo.rules.internal.engine.trace.ConditionSource.Kind;
import id.pmo.rules.internal.engine.trace.ConditionTrace;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.TracedRules;
import id.pmo.rules.kebijakan.CakupanAturan;
import id.pmo.rules.kebijakan.CakupanKondisi;
import id.pmo.rules.kebijakan.Terlihat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what examples see of one rule and of its conditions. Not for two threads at once. */
final class AturanDiamati {

    private static final int SELURUHNYA = -1;
    private static final Titik ATURAN = new Titik(0, "", SELURUHNYA);

    private final RuleSource aturan;
    private final Map<Jawaban, Integer> terlihat = new HashMap<>();

    AturanDiamati(RuleSource aturan) {
        this.aturan = aturan;
    }

    /** Watches one example. */
    void amati(TracedRules jejak, RuleSource sumber, Collection<?> fakta) {
        Set<Jawaban> sekali = new HashSet<>();
        int cocok =
                jejak.trace(sumber, fakta, kondisi -> lihat(kondisi, sekali)).matches();
        sekali.add(new Jawaban(ATURAN, cocok > 0));
        sekali.forEach(jawaban -> terlihat.merge(jawaban, 1, Integer::sum));
    }

    CakupanAturan cakupan(String berkas) {
        List<CakupanKondisi> kondisi = new ArrayList<>();
        aturan.conditions().forEach(satu -> kondisi(satu, kondisi));
        boolean selalu = kondisi.stream().allMatch(satu -> satu.terlihat().selaluAda());
        return new CakupanAturan(
                berkas,
                aturan.line(),
                aturan.name(),
                new Terlihat(berapa(ATURAN, true), berapa(ATURAN, false), selalu),
                kondisi);
    }

    private static void lihat(ConditionTrace kondisi, Set<Jawaban> sekali) {
        ConditionSource sumber = kondisi.source();
        for (int i = 0; i < kondisi.constraints().size(); i++) {
            lihat(sumber, i, kondisi.constraints().get(i).holds(), sekali);
        }
        lihat(sumber, SELURUHNYA, kondisi.holds(), sekali);
    }

    private static void lihat(ConditionSource sumber, int nomor, @Nullable Boolean benar, Set<Jawaban> sekali) {
        if (benar != null) {
            sekali.add(new Jawaban(new Titik(sumber.line(), sumber.text(), nomor), benar));
        }
    }

    private void kondisi(ConditionSource sumber, List<CakupanKondisi> semua) {
        boolean bertanya = false;
        for (int i = 0; i < sumber.constraints().size(); i++) {
            String teks = sumber.constraints().get(i);
            if (!TracedRules.binds(sumber, teks)) {
                bertanya = true;
                semua.add(
                        new CakupanKondisi(sumber.line(), teks, terlihat(new Titik(sumber.line(), sumber.text(), i))));
            }
        }
        boolean keberadaan = sumber.kind() == Kind.NOT || sumber.kind() == Kind.EXISTS;
        if (keberadaan || (sumber.kind() == Kind.PATTERN && !bertanya)) {
            Titik titik = new Titik(sumber.line(), sumber.text(), SELURUHNYA);
            Terlihat dilihat = terlihat(titik);
            boolean selaluAda = !keberadaan && dilihat.benar() > 0 && dilihat.salah() == 0;
            semua.add(new CakupanKondisi(
                    sumber.line(), sumber.text(), new Terlihat(dilihat.benar(), dilihat.salah(), selaluAda)));
        }
        boolean isiKeberadaan = keberadaan && sumber.inner().stream().allMatch(AturanDiamati::tanpaUji);
        if (!isiKeberadaan) {
            sumber.inner().forEach(satu -> kondisi(satu, semua));
        }
    }

    /** A pattern that asks nothing says no more than the not or exists that it stands in. */
    private static boolean tanpaUji(ConditionSource sumber) {
        return sumber.kind() == Kind.PATTERN
                && sumber.constraints().stream().allMatch(teks -> TracedRules.binds(sumber, teks));
    }

    private Terlihat terlihat(Titik titik) {
        return new Terlihat(berapa(titik, true), berapa(titik, false), false);
    }

    private int berapa(Titik titik, boolean benar) {
        return terlihat.getOrDefault(new Jawaban(titik, benar), 0);
    }

    /** A condition, or one of its constraints by number. */
    private record Titik(int baris, String teks, int nomor) {}

    private record Jawaban(Titik titik, boolean benar) {}
}
