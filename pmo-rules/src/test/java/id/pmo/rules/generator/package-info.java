/**
 * Generated reports with histories for property tests: a plausible, complete report, to which a few faults are done. A
 * failing case shrinks by losing faults, so that what is left names the trouble.
 */
package id.pmo.rules.generator;
