package id.pmo.core.aturan;

import org.jspecify.annotations.Nullable;

/**
 * Another report of the school.
 *
 * @param urutan its position among those handed over, from 0
 * @param periode its period's number
 */
public record LaporanLalu(int urutan, @Nullable Integer periode) {}
