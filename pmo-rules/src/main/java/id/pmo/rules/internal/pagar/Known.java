package id.pmo.rules.internal.pagar;

import java.util.SortedMap;

/**
 * What the rules of one file may name.
 *
 * @param stratum the stratum of the file; empty where its place tells none
 * @param facts the facts that it imports, by simple name
 * @param constants the enumerations that it imports, by simple name
 * @param recorders the recorders that it declares, by the name of the global
 */
record Known(
        String stratum,
        SortedMap<String, FactType> facts,
        SortedMap<String, Class<?>> constants,
        SortedMap<String, Class<?>> recorders) {}
