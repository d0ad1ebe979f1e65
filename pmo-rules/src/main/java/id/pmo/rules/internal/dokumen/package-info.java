/** Gathers what a policy says for people to read. */
@NullMarked
package id.pmo.rules.internal.dokumen;

import org.jspecify.annotations.NullMarked;
