/** What a check answers: a value, sorted, the same for the same input. */
@NullMarked
package id.pmo.core.hasil;

import org.jspecify.annotations.NullMarked;
