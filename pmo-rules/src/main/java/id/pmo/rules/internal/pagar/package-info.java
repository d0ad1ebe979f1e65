/** Guard rails: what a rule file may say, checked before it is compiled and once more in what was compiled. */
@NullMarked
package id.pmo.rules.internal.pagar;

import org.jspecify.annotations.NullMarked;
