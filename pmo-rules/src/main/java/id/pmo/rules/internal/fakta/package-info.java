/** From a report and its policy to the facts that rules see. */
@NullMarked
package id.pmo.rules.internal.fakta;

import org.jspecify.annotations.NullMarked;
