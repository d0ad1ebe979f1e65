/** Generated reports to judge: the same ones on every machine and in every run. */
@NullMarked
package id.pmo.examples.benchmarks.contoh;

import org.jspecify.annotations.NullMarked;
