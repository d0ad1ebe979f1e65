/**
 * The requirements as a table of small predicates: what a team writes once and then hands to a rule library of its
 * choice. Easy Rules, Evrete and Bean Validation are fed from it, each in its own idiom.
 */
@NullMarked
package id.pmo.examples.benchmarks.aturan;

import org.jspecify.annotations.NullMarked;
