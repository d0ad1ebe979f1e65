package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;
import org.jspecify.annotations.Nullable;

/** The scratch of one evaluation: what is bound, and what was looked up once. */
final class Run {

    final Facts facts;
    final Object[] slots;
    private final @Nullable Lookup[] lookups;

    Run(Facts facts, int slots, int joins) {
        this.facts = facts;
        this.slots = new Object[slots];
        this.lookups = new Lookup[joins];
    }

    /** The lookup for a join over more than a few facts. */
    Lookup lookup(int number, ConditionPlan.Join join, Facts.Group group) {
        Lookup lookup = lookups[number];
        if (lookup == null) {
            lookup = new Lookup(join, group);
            lookups[number] = lookup;
        }
        return lookup;
    }
}
