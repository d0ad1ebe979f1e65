package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The policies in use.
 *
 * @param engine judges by them
 * @param policies which they are, by id
 * @param since when they went live, most lately
 * @param who who wished it
 * @param why the reason given
 */
public record ActivePolicies(
        PmoEngine engine, List<IdentitasKebijakan> policies, Instant since, String who, String why) {

    /** Copies the list. */
    public ActivePolicies {
        Objects.requireNonNull(engine, "engine");
        policies = List.copyOf(policies);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(why, "why");
    }
}
