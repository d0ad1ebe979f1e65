/** Makes of a report whose verdict turns a small one that shows why, and that tells nothing of anybody. */
@NullMarked
package id.pmo.rules.internal.banding;

import org.jspecify.annotations.NullMarked;
