/** The measurements, and the page that is written from them. */
@NullMarked
package id.pmo.examples.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
