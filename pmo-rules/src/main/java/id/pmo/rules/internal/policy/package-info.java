/** From the files of a policy to rules that can run. */
@NullMarked
package id.pmo.rules.internal.policy;

import org.jspecify.annotations.NullMarked;
