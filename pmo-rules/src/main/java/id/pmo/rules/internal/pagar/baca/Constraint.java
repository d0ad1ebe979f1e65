package id.pmo.rules.internal.pagar.baca;

import org.jspecify.annotations.Nullable;

/**
 * One of the constraints between a pattern's brackets.
 *
 * @param binding the name that the value is bound to; null where the expression is a test
 * @param expression the value, or the test
 */
public record Constraint(@Nullable Name binding, Expression expression) {}
