/** Checks reports on a Spark cluster, with the answers of the {@code pmo} command. */
@NullMarked
package id.pmo.examples.spark;

import org.jspecify.annotations.NullMarked;
