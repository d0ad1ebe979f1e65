/** Evrete, as its users would write the requirements. */
@NullMarked
package id.pmo.examples.benchmarks.juri.evrete;

import org.jspecify.annotations.NullMarked;
