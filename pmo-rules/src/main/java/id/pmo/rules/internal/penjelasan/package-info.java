/** Why one syarat stands as it does: the check once more, with an eye on the rules of that syarat. */
@NullMarked
package id.pmo.rules.internal.penjelasan;

import org.jspecify.annotations.NullMarked;
