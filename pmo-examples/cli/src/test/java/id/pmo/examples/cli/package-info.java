/** What the {@code pmo} command promises. */
@NullMarked
package id.pmo.examples.cli;

import org.jspecify.annotations.NullMarked;
