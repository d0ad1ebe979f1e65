/** Policies as data: where they lie, how they are read, and what is wrong with one that cannot be read. */
@NullMarked
package id.pmo.catalog;

import org.jspecify.annotations.NullMarked;
