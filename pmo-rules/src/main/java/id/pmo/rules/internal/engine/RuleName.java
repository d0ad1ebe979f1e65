package id.pmo.rules.internal.engine;

/**
 * What tells rules apart.
 *
 * @param rulePackage the package of its file
 * @param name its name
 */
public record RuleName(String rulePackage, String name) {}
