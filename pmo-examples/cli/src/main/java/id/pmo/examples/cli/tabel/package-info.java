/** What the commands that list schools share: files in, tables out. */
@NullMarked
package id.pmo.examples.cli.tabel;

import org.jspecify.annotations.NullMarked;
