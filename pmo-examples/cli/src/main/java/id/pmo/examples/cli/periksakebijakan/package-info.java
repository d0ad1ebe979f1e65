/** {@code pmo kebijakan periksa}: what is wrong with policies. */
@NullMarked
package id.pmo.examples.cli.periksakebijakan;

import org.jspecify.annotations.NullMarked;
