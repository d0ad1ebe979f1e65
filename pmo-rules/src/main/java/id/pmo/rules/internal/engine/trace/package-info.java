/**
 * Says of one rule and some facts which condition held, which did not, and what each of them read. It walks the compiled
 * rules on its own and takes its time; nothing here runs unless somebody asks why.
 */
@NullMarked
package id.pmo.rules.internal.engine.trace;

import org.jspecify.annotations.NullMarked;
