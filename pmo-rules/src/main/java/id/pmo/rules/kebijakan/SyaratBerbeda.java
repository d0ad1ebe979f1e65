package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.Syarat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A syarat that a policy adds or changes. Of one that is off in both nothing is told.
 *
 * @param semula what it is in the parent; null where the policy adds it
 * @param menjadi what it is in the policy
 * @param berlaku the rules that put it in force
 * @param tunda the rules that put it off
 * @param pelanggaran the rules that break it
 */
public record SyaratBerbeda(
        @Nullable Syarat semula,
        Syarat menjadi,
        AturanBerbeda berlaku,
        AturanBerbeda tunda,
        AturanBerbeda pelanggaran) {

    /** Only {@code semula} may be null. */
    public SyaratBerbeda {
        Objects.requireNonNull(menjadi, "menjadi");
        Objects.requireNonNull(berlaku, "berlaku");
        Objects.requireNonNull(tunda, "tunda");
        Objects.requireNonNull(pelanggaran, "pelanggaran");
    }
}
