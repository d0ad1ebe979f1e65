/**
 * A second, plain-Java reading of the requirements, to hold the rules against: it shares the wire records with the
 * engine and nothing else, reads blanks and dates by itself, and has its own copy of calendar, catalogue and limits.
 */
package id.pmo.rules.oracle;
