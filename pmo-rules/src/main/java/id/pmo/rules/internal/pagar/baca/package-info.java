/** Reads rule files by a grammar of its own, which knows what may stand in them and nothing else. Needs no Drools. */
@NullMarked
package id.pmo.rules.internal.pagar.baca;

import org.jspecify.annotations.NullMarked;
