/** {@code pmo kebijakan uji}. */
@NullMarked
package id.pmo.examples.cli.uji;

import org.jspecify.annotations.NullMarked;
