/** JSON Schema with conditionals, for the part of the requirements that it can express. */
@NullMarked
package id.pmo.examples.benchmarks.juri.jsonschema;

import org.jspecify.annotations.NullMarked;
