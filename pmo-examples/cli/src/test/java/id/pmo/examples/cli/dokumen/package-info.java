/** What {@code pmo kebijakan dokumen} promises. */
@NullMarked
package id.pmo.examples.cli.dokumen;

import org.jspecify.annotations.NullMarked;
