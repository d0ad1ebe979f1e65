/** From measurements to the tables of the documentation. */
@NullMarked
package id.pmo.examples.benchmarks.halaman;

import org.jspecify.annotations.NullMarked;
