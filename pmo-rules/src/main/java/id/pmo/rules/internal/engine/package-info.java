/**
 * The inner engine: compiled rules in, facts in, consequences out. It knows Drools and no word of the domain; nothing
 * here may import another PMO package.
 */
@NullMarked
package id.pmo.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
