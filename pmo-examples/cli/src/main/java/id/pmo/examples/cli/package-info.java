/** The {@code pmo} command: judges files of reports from a shell. */
@NullMarked
package id.pmo.examples.cli;

import org.jspecify.annotations.NullMarked;
