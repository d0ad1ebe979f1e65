/** {@code pmo kalender}. */
@NullMarked
package id.pmo.examples.cli.kalender;

import org.jspecify.annotations.NullMarked;
