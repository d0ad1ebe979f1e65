/** What files that come with the reports have in common: how their problems are told. */
@NullMarked
package id.pmo.catalog.berkas;

import org.jspecify.annotations.NullMarked;
