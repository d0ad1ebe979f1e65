package id.pmo.rules.internal.ketahanan;

/**
 * A YAML file of a policy with one value changed.
 *
 * @param path the file's path in the policy
 * @param baris the line of the value, from 1
 * @param kunci the path of its key, such as {@code periode.3.batasWaktu}
 * @param semula what stood there
 * @param menjadi what stands there now; empty where an element of a list is gone
 * @param isi the whole file as it is now
 */
record UbahanNilai(String path, int baris, String kunci, String semula, String menjadi, String isi) {}
