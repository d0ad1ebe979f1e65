/** Why one syarat stands as it does for one report: which rules spoke, what each condition read, and where that stands. */
@NullMarked
package id.pmo.core.penjelasan;

import org.jspecify.annotations.NullMarked;
