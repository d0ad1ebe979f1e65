package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PanjangMaks;
import org.jspecify.annotations.Nullable;

/**
 * Who fills the report in ("pengisi laporan").
 *
 * @param peran the part in which the person reports
 * @param nama the person's name
 */
public record Pelapor(
        @Nullable Peran peran,
        @Nullable @PanjangMaks(BatasBentuk.NAMA) String nama) {}
