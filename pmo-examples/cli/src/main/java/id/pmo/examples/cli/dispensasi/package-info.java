/** {@code pmo dispensasi}, and dispensations for the other commands. */
@NullMarked
package id.pmo.examples.cli.dispensasi;

import org.jspecify.annotations.NullMarked;
