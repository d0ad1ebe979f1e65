/** What {@code pmo rekap} promises. */
@NullMarked
package id.pmo.examples.cli.rekap;

import org.jspecify.annotations.NullMarked;
