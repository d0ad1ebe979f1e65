/** {@code pmo kebijakan bandingkan}. */
@NullMarked
package id.pmo.examples.cli.bandingkan;

import org.jspecify.annotations.NullMarked;
