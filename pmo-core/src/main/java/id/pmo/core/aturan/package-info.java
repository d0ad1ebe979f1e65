/** What rules see and call: thin facts made for reading in a rule, and the recorders of their consequences. */
@NullMarked
package id.pmo.core.aturan;

import org.jspecify.annotations.NullMarked;
