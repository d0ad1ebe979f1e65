package id.pmo.core.laporan;

/** The kind of school, as the ministry's registry names it. */
public enum BentukSekolah {
    /** Early childhood. */
    PAUD,
    /** Primary school. */
    SD,
    /** Junior secondary school. */
    SMP,
    /** Senior secondary school. */
    SMA,
    /** Vocational secondary school. */
    SMK,
    /** Special school. */
    SLB,
    /** Special primary school. */
    SDLB,
    /** Special junior secondary school. */
    SMPLB,
    /** Special senior secondary school. */
    SMLB
}
