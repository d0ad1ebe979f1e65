/** How policy files are read. Nobody else's business. */
@NullMarked
package id.pmo.catalog.internal;

import org.jspecify.annotations.NullMarked;
