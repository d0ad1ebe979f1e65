/** Tests of the command that watches policies. */
@NullMarked
package id.pmo.examples.cli.awasi;

import org.jspecify.annotations.NullMarked;
