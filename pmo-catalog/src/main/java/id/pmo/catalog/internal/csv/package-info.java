/** Tables as spreadsheets export them. */
@NullMarked
package id.pmo.catalog.internal.csv;

import org.jspecify.annotations.NullMarked;
