/** From results to rates: what many reports come to, in counts that can be traced to their members. Never texts. */
@NullMarked
package id.pmo.core.rekap;

import org.jspecify.annotations.NullMarked;
