/** What the commands that list schools share. */
@NullMarked
package id.pmo.examples.cli.tabel;

import org.jspecify.annotations.NullMarked;
