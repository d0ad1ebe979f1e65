/** Bean Validation with groups and class-level constraints, as its users would write the requirements. */
@NullMarked
package id.pmo.examples.benchmarks.juri.beanvalidation;

import org.jspecify.annotations.NullMarked;
