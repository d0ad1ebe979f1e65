/** Easy Rules, as its users would write the requirements. */
@NullMarked
package id.pmo.examples.benchmarks.juri.easyrules;

import org.jspecify.annotations.NullMarked;
