/** {@code pmo ingatkan}. */
@NullMarked
package id.pmo.examples.cli.ingatkan;

import org.jspecify.annotations.NullMarked;
