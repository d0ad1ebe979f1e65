/** {@code pmo kebijakan awasi}: answers at each change of a policy. */
@NullMarked
package id.pmo.examples.cli.awasi;

import org.jspecify.annotations.NullMarked;
