/** {@code pmo jelaskan}: why a syarat stands as it does. */
@NullMarked
package id.pmo.examples.cli.jelaskan;

import org.jspecify.annotations.NullMarked;
