/** How soon a fresh JVM gives its first verdict, and how much memory it keeps. */
@NullMarked
package id.pmo.examples.benchmarks.mulai;

import org.jspecify.annotations.NullMarked;
