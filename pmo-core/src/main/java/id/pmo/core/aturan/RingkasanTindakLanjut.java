package id.pmo.core.aturan;

/**
 * The follow-up section in figures. Always there.
 *
 * @param jumlahEntri how many entries have something filled
 * @param jumlahSubtopikBerbeda how many distinct subtopics are given, known to the catalogue or not
 */
public record RingkasanTindakLanjut(int jumlahEntri, int jumlahSubtopikBerbeda) {}
