package id.pmo.core.aturan;

/**
 * An earlier period of this cycle for which no report was handed over, where history is given.
 *
 * @param ke its number
 */
public record PeriodeTanpaLaporan(int ke) {}
