/** What the {@code pmo} command promises. */
@NullMarked
package id.pmo.examples.cli.arus;

import org.jspecify.annotations.NullMarked;
