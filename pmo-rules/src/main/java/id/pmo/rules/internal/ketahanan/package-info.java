/** Makes slips in the files of a policy, one at a time, and sees whether its examples notice. */
@NullMarked
package id.pmo.rules.internal.ketahanan;

import org.jspecify.annotations.NullMarked;
