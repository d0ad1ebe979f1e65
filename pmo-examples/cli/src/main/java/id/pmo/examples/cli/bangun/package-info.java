/** {@code pmo kebijakan bangun}: jars of policies whose rules are compiled. */
@NullMarked
package id.pmo.examples.cli.bangun;

import org.jspecify.annotations.NullMarked;
