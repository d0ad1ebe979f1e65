/** The policy workbench: says of a policy whether its examples hold, how good they are, and what a change does. */
@NullMarked
package id.pmo.rules.kebijakan;

import org.jspecify.annotations.NullMarked;
