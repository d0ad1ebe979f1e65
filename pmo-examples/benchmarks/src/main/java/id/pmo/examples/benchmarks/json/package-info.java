/** What Jackson alone does with the same bytes: reads a report into records, writes a result from records. */
@NullMarked
package id.pmo.examples.benchmarks.json;

import org.jspecify.annotations.NullMarked;
