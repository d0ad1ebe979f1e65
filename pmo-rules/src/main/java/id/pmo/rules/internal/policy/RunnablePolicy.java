package id.pmo.rules.internal.policy;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.rules.internal.engine.mutant.RuleSet;
import id.pmo.rules.internal.engine.trace.TracedRules;
import id.pmo.rules.internal.penilaian.Strata;
import java.util.function.Supplier;

/**
 * A policy with its rules, ready to judge.
 *
 * @param kebijakan the policy as data
 * @param strata its rules
 * @param traced the same rules with what their files say, loaded anew at each call
 * @param rules the same rules one by one, loaded anew at each call
 */
public record RunnablePolicy(
        Kebijakan kebijakan, Strata strata, Supplier<TracedRules> traced, Supplier<RuleSet> rules) {}
