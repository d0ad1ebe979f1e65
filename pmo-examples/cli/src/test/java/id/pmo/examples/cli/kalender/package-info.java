/** What {@code pmo kalender} promises. */
@NullMarked
package id.pmo.examples.cli.kalender;

import org.jspecify.annotations.NullMarked;
