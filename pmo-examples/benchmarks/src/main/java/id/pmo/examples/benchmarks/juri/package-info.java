/** Everyone who judges the generated reports, behind one interface. */
@NullMarked
package id.pmo.examples.benchmarks.juri;

import org.jspecify.annotations.NullMarked;
