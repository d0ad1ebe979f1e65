/** The steps by which policies go live. */
@NullMarked
package id.pmo.rules.internal.hidup;

import org.jspecify.annotations.NullMarked;
