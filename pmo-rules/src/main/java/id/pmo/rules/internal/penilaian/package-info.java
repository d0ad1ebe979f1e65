/** From facts to a verdict: the strata, their recorders, and what becomes of their answers. */
@NullMarked
package id.pmo.rules.internal.penilaian;

import org.jspecify.annotations.NullMarked;
