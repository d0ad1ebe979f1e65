package id.pmo.core.laporan;

/** Who runs the school. */
public enum StatusSekolah {
    /** The state. */
    NEGERI,
    /** A private body. */
    SWASTA
}
