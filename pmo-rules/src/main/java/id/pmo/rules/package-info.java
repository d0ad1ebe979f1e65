/** The engine that judges a report. {@link id.pmo.rules.PmoEngine} is where to begin. */
@NullMarked
package id.pmo.rules;

import org.jspecify.annotations.NullMarked;
