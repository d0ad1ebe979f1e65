package id.pmo.rules.internal.penilaian;

import id.pmo.rules.internal.engine.Evaluator;

/**
 * The three strata of a policy's rules, each blind to what later ones say.
 *
 * @param keberlakuan what is asked of this report
 * @param pemeriksaan what breaks each syarat
 * @param simpulan the verdict
 */
public record Strata(Evaluator keberlakuan, Evaluator pemeriksaan, Evaluator simpulan) {}
