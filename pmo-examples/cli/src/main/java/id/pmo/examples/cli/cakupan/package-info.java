/** {@code pmo kebijakan cakupan}. */
@NullMarked
package id.pmo.examples.cli.cakupan;

import org.jspecify.annotations.NullMarked;
