/** Evrete, as its users would write the requirements. */
@NullMarked
package id.pmo.examples.benchmarks.peserta.evrete;

import org.jspecify.annotations.NullMarked;
