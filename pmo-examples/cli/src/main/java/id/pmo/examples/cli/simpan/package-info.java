/** Writing files whole or not at all. */
@NullMarked
package id.pmo.examples.cli.simpan;

import org.jspecify.annotations.NullMarked;
