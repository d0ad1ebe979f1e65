/** Reports and results as JSON: strict reading that tells every fault at once, and deterministic writing. */
@NullMarked
package id.pmo.catalog.json;

import org.jspecify.annotations.NullMarked;
