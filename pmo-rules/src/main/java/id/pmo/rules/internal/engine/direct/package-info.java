/**
 * Evaluates rules straight over Drools' executable model: nested loops over a report's few facts, without a session.
 *
 * <p>{@code docs/direct.md} says what this package relies on, and which tests hold it equal to Drools.
 */
@NullMarked
package id.pmo.rules.internal.engine.direct;

import org.jspecify.annotations.NullMarked;
