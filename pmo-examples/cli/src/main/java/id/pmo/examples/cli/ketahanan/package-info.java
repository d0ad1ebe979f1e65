/** {@code pmo kebijakan uji-ketahanan}. */
@NullMarked
package id.pmo.examples.cli.ketahanan;

import org.jspecify.annotations.NullMarked;
