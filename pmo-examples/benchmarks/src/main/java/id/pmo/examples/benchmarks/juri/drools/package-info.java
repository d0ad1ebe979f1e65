/** Drools as its tutorials use it, with the rules of this project. */
@NullMarked
package id.pmo.examples.benchmarks.juri.drools;

import org.jspecify.annotations.NullMarked;
