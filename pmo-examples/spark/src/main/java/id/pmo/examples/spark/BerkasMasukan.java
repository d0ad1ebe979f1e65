package id.pmo.examples.spark;

import java.io.Serializable;

/**
 * A file of one report a line.
 *
 * @param nama its name, as results give it
 * @param tempat where it lies, for any machine
 */
record BerkasMasukan(String nama, String tempat) implements Serializable {}
