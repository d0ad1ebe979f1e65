package id.pmo.rules.internal.pagar.baca;

/**
 * How much a rule file may hold. What is bigger was not written by hand, and would cost the compiler too much.
 *
 * @param characters of one file
 * @param rules of one file
 * @param tokens of one rule
 * @param patterns of one rule
 * @param nameLength characters of the name of a rule
 * @param depth of brackets within brackets, and of conditions within conditions
 */
public record Bounds(int characters, int rules, int tokens, int patterns, int nameLength, int depth) {}
