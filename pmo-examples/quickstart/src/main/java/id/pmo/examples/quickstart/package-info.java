/** The smallest host of the engine. */
@NullMarked
package id.pmo.examples.quickstart;

import org.jspecify.annotations.NullMarked;
