@NullMarked
package id.pmo.examples.spark;

import org.jspecify.annotations.NullMarked;
