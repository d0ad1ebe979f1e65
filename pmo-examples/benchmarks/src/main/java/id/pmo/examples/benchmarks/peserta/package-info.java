/** Everyone who judges the generated reports, behind one interface. */
@NullMarked
package id.pmo.examples.benchmarks.peserta;

import org.jspecify.annotations.NullMarked;
