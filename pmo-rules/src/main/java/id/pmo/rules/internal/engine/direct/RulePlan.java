package id.pmo.rules.internal.engine.direct;

import java.util.List;
import org.drools.model.functions.BlockN;

/**
 * A rule, or one branch of a rule whose conditions say {@code or}.
 *
 * @param rulePackage the package of its file
 * @param name its name
 * @param conditions what must match, in the order in which they are written
 * @param consequence what happens at each match
 * @param arguments the slots that the consequence reads
 * @param slots how many slots its variables need, globals included
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RulePlan(
        String rulePackage,
        String name,
        List<ConditionPlan> conditions,
        BlockN consequence,
        int[] arguments,
        int slots) {}
