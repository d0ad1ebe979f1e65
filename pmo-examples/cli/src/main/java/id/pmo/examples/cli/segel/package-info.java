/** {@code pmo kebijakan segel} and {@code kunci-baru}: signing policies. */
@NullMarked
package id.pmo.examples.cli.segel;

import org.jspecify.annotations.NullMarked;
