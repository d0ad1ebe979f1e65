package id.pmo.core.aturan;

/** What a simpulan rule calls: the verdict. Saying the same twice is fine, saying two things is a fault of the policy. */
public interface PencatatSimpulan {

    /** The status of the report: the name of a {@code StatusKelengkapan}. */
    void status(String status);

    /** The status of one part: the name of a {@code StatusKelengkapan}. */
    void bagian(BagianLaporan bagian, String status);

    /** How it stands against the deadline: the name of a {@code StatusWaktu}. */
    void waktu(String status);
}
