/** The limit that rules are measured against: the requirements written by hand in Java, for speed. */
@NullMarked
package id.pmo.examples.benchmarks.tulisan;

import org.jspecify.annotations.NullMarked;
