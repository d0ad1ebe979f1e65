/** Seals: signed manifests by which a host takes policies only from those whom it trusts. */
@NullMarked
package id.pmo.catalog.segel;

import org.jspecify.annotations.NullMarked;
