/** {@code pmo kebijakan dokumen}: a policy as one page for people. */
@NullMarked
package id.pmo.examples.cli.dokumen;

import org.jspecify.annotations.NullMarked;
