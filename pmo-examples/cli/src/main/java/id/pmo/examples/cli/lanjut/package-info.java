/** Results in a file that a killed call leaves half done, and that a later call completes. */
@NullMarked
package id.pmo.examples.cli.lanjut;

import org.jspecify.annotations.NullMarked;
