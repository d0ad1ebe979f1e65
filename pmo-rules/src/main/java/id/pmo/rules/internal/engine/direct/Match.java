package id.pmo.rules.internal.engine.direct;

import id.pmo.rules.internal.engine.Facts;

/** Tries facts against the checks of one pattern, and goes on with each that passes. */
final class Match {

    private final int slot;
    private final Check[] checks;
    private final Step next;

    Match(int slot, Check[] checks, Step next) {
        this.slot = slot;
        this.checks = checks;
        this.next = next;
    }

    boolean any(Run run, Facts.Group facts) throws Exception {
        for (int i = 0; i < facts.size(); i++) {
            if (one(run, facts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean one(Run run, Object fact) throws Exception {
        Object[] slots = run.slots;
        slots[slot] = fact;
        for (Check check : checks) {
            if (!check.holds(slots)) {
                return false;
            }
        }
        return next.run(run);
    }
}
