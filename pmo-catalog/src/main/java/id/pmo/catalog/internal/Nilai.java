package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Asal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a policy file with where it comes from.
 *
 * @param node the value
 * @param asal its provenance; null where that is missing or faulty, which has been told as a problem
 */
record Nilai(YamlNode node, @Nullable Asal asal) {}
