/**
 * Makes slips in rule files, each alone, and compiles them: to see who would notice. It works on the text, so that a slip
 * is what a person could write, and knows of rules only how they are written.
 */
@NullMarked
package id.pmo.rules.internal.engine.mutant;

import org.jspecify.annotations.NullMarked;
