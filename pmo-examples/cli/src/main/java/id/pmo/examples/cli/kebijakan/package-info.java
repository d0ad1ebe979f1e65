/** {@code pmo kebijakan}: the commands for those who keep a policy, and what they share. */
@NullMarked
package id.pmo.examples.cli.kebijakan;

import org.jspecify.annotations.NullMarked;
