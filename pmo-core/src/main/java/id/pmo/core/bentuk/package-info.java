/** The shape that any report must have before rules look at it. */
@NullMarked
package id.pmo.core.bentuk;

import org.jspecify.annotations.NullMarked;
