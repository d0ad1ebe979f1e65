package id.pmo.core.aturan;

import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.StatusKelengkapan;
import org.jspecify.annotations.Nullable;

/**
 * Who reports, for which school and period. Always there.
 *
 * @param npsn the school's number, null where blank
 * @param angkatan its cohort
 * @param angkatanDikenal whether the policy knows that cohort
 * @param nomorPeriode the period's number
 * @param periodeDikenal whether the policy's calendar has that period
 * @param peran the reporter's part
 * @param statusDinyatakan what the host claims the status to be
 */
public record Identitas(
        @Nullable String npsn,
        @Nullable Integer angkatan,
        boolean angkatanDikenal,
        @Nullable Integer nomorPeriode,
        boolean periodeDikenal,
        @Nullable Peran peran,
        @Nullable StatusKelengkapan statusDinyatakan) {}
