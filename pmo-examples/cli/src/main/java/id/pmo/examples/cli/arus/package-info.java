/**
 * Streams of reports of any size: read from files, judged by all cores in the light of each school's other reports, and
 * handed on in the order of the input.
 */
@NullMarked
package id.pmo.examples.cli.arus;

import org.jspecify.annotations.NullMarked;
