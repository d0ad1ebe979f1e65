package id.pmo.rules.internal.engine.trace;

import id.pmo.rules.internal.engine.trace.RuleTrace.Attempt;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first few matches, and of the failed attempts those that got furthest. */
final class Best {

    private static final int SHOWN = 3;

    private final List<Attempt> matched = new ArrayList<>();
    private final List<Attempt> failed = new ArrayList<>();
    private final List<Integer> reached = new ArrayList<>();
    private int matches;

    void matched(Attempt attempt) {
        matches++;
        if (matched.size() < SHOWN) {
            matched.add(attempt);
        }
    }

    /** @param progress how far it got; of equals, the earlier one comes first */
    void failed(Attempt attempt, int progress) {
        int place = reached.size();
        while (place > 0 && reached.get(place - 1) < progress) {
            place--;
        }
        if (place < SHOWN) {
            failed.add(place, attempt);
            reached.add(place, progress);
            if (failed.size() > SHOWN) {
                failed.remove(SHOWN);
                reached.remove(SHOWN);
            }
        }
    }

    int matches() {
        return matches;
    }

    List<Attempt> attempts() {
        return matches > 0 ? matched : failed;
    }
}
