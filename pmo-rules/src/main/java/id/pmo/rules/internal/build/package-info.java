/** Compiles the built-in policies while the project is built. */
@NullMarked
package id.pmo.rules.internal.build;

import org.jspecify.annotations.NullMarked;
