/** Texts for people, in Indonesian first and in English. */
@NullMarked
package id.pmo.core.bahasa;

import org.jspecify.annotations.NullMarked;
