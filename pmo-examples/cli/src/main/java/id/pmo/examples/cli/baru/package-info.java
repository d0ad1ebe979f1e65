/** {@code pmo kebijakan baru} and {@code pmo kebijakan baru-syarat}: first files that hold, to be changed from there. */
@NullMarked
package id.pmo.examples.cli.baru;

import org.jspecify.annotations.NullMarked;
