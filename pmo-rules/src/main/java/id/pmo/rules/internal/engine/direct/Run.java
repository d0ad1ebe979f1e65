package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;

/** The scratch of one evaluation: what is bound, and what was looked up once. */
final class Run {

    final Facts facts;
    final Object[] slots;
    final Joins joins;

    Run(Facts facts, int slots, int joins) {
        this.facts = facts;
        this.slots = new Object[slots];
        this.joins = new Joins(joins);
    }
}
