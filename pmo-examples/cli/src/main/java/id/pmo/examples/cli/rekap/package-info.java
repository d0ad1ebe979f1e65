/** {@code pmo rekap}: from reports and a register to rates. */
@NullMarked
package id.pmo.examples.cli.rekap;

import org.jspecify.annotations.NullMarked;
