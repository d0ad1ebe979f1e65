package id.pmo.core.aturan;

import org.jspecify.annotations.Nullable;

/**
 * Another report of the school. One stands for all that agree in period and cohort, so that rules may ask whether there
 * is such a report, and not how many.
 *
 * @param urutan position of the first of them among those handed over, from 0
 * @param periode their period's number
 * @param angkatan their cohort
 */
public record LaporanLalu(
        int urutan, @Nullable Integer periode, @Nullable Integer angkatan) {}
