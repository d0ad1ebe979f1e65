/** Runs the examples of policies, and watches what the rules do meanwhile. */
@NullMarked
package id.pmo.rules.internal.uji;

import org.jspecify.annotations.NullMarked;
