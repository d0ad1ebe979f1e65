package id.pmo.rules.internal.fakta;

import id.pmo.core.dispensasi.Perpanjangan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The deadline that counts for one school and period.
 *
 * @param hari the last day that is on time
 * @param perpanjangan what moved it there; null where it stands as the policy has it
 */
public record BatasBerlaku(LocalDate hari, @Nullable Perpanjangan perpanjangan) {}
