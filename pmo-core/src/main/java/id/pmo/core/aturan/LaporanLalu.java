package id.pmo.core.aturan;

/**
 * A period for which the school has another report, or several. Rules may ask whether there is one, and not how many.
 *
 * @param periode the period's number
 */
public record LaporanLalu(int periode) {}
