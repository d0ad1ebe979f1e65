package id.pmo.core.aturan;

/**
 * One subtopic that the plan of the cycle before chose, where that plan is known.
 *
 * @param kode its code
 */
public record SubtopikSiklusLalu(String kode) {}
