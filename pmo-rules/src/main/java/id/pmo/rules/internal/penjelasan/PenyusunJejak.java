package id.pmo.rules.internal.penjelasan;

import id.pmo.core.aturan.Bertempat;
import id.pmo.core.penjelasan.Akibat;
import id.pmo.core.penjelasan.JejakAturan;
import id.pmo.core.penjelasan.JejakAturan.Jalan;
import id.pmo.core.penjelasan.JejakKondisi;
import id.pmo.core.penjelasan.JejakKondisi.NilaiTerbaca;
import id.pmo.core.penjelasan.JejakKondisi.Uji;
import id.pmo.rules.internal.engine.trace.ConditionSource.Kind;
import id.pmo.rules.internal.engine.trace.ConditionTrace;
import id.pmo.rules.internal.engine.trace.ConditionTrace.ConstraintTrace;
import id.pmo.rules.internal.engine.trace.ConditionTrace.Read;
import id.pmo.rules.internal.engine.trace.RuleTrace;
import java.util.ArrayList;
import java.util.List;

/** Tells what the inner engine traced in the words of the domain, and notes what was involved. */
final class PenyusunJejak {

    private final Terlibat terlibat;

    PenyusunJejak(Terlibat terlibat) {
        this.terlibat = terlibat;
    }

    JejakAturan aturan(RuleTrace jejak, Akibat akibat) {
        return new JejakAturan(
                jejak.source().name(),
                jejak.source().path(),
                jejak.source().line(),
                akibat,
                jejak.matches(),
                jalan(jejak.attempts()));
    }

    private List<Jalan> jalan(List<RuleTrace.Attempt> upaya) {
        return upaya.stream()
                .map(satu -> new Jalan(
                        satu.matched(),
                        satu.conditions().stream().map(this::kondisi).toList()))
                .toList();
    }

    private JejakKondisi kondisi(ConditionTrace jejak) {
        if (jejak.holds() != null && jejak.source().kind() == Kind.PATTERN) {
            terlibat.fakta(jejak.source().type());
        }
        return new JejakKondisi(
                jejak.source().text(),
                jejak.source().line(),
                jejak.holds(),
                jejak.fact() instanceof Bertempat butir ? butir.letak() : null,
                jejak.constraints().stream().map(this::uji).toList(),
                jalan(jejak.inner()));
    }

    private Uji uji(ConstraintTrace jejak) {
        List<NilaiTerbaca> nilai = new ArrayList<>();
        for (Read baca : jejak.reads()) {
            if (baca.owner() != null) {
                terlibat.sifat(baca.owner(), baca.name());
            }
            if (!baca.withArguments()) {
                nilai.add(new NilaiTerbaca(baca.name(), baca.value()));
            }
        }
        return new Uji(jejak.text(), jejak.holds(), nilai);
    }
}
