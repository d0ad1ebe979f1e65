package id.pmo.examples.cli.arus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a first look at the whole input found.
 *
 * @param banyak how many reports there are
 * @param buku the history of every school; null where all reports of each school stand together, so that none is needed
 * @param catatan what is to be said of inputs, for people
 * @param sidik the fingerprint of each input, as it lies there; empty where it was not wanted
 */
record Tinjauan(long banyak, @Nullable BukuRiwayat buku, List<String> catatan, List<String> sidik) {}
