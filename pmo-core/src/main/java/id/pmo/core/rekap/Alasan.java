package id.pmo.core.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;

/** Why something is not counted where one might look for it. */
public enum Alasan implements Berlabel {
    // an expected report that is not in a numerator
    /** No report of the school for the period came in. */
    TANPA_LAPORAN("tidak ada laporan", "no report"),
    /** There is a draft, which was not sent. */
    DRAF("draf, belum dikirim", "draft, not sent"),
    /** What came in could not be read. */
    TIDAK_TERBACA("tidak terbaca", "unreadable"),
    /** Sent, and something required is missing or wrong. */
    BELUM_LENGKAP("belum lengkap", "incomplete"),
    /** Sent after the deadline. */
    TERLAMBAT("terlambat", "late"),
    /** Sent after the window. */
    DITUTUP("dikirim setelah ditutup", "sent after the window closed"),
    /** Sent before the window. */
    SEBELUM_DIBUKA("dikirim sebelum dibuka", "sent before the window opened"),

    // a school and period from which no report is expected
    /** The period's window is not open on the day of the count. */
    PERIODE_BELUM_DIBUKA("periode belum dibuka", "period not open yet"),
    /** The school takes part from a later day on. */
    BELUM_IKUT("sekolah belum ikut", "school not taking part yet"),
    /** The school takes part no more, or was merged into another. */
    TIDAK_IKUT_LAGI("sekolah tidak ikut lagi", "school no longer taking part"),

    // a report that is not counted
    /** Another report of the school for the period counts. */
    BERULANG("laporan berulang", "repeated report"),
    /** The register does not have the school. */
    SEKOLAH_TIDAK_DIKENAL("sekolah tidak ada dalam daftar peserta", "school not in the register"),
    /** The register has the school, but not for that period. */
    DI_LUAR_MASA_IKUT("sekolah tidak ikut pada periode itu", "school not taking part in that period"),
    /** The calendar does not have the period. */
    PERIODE_TIDAK_DIKENAL("periode tidak ada dalam kalender", "period not in the calendar"),
    /** The report names no school, or its number is malformed. */
    TANPA_NPSN("tanpa NPSN", "no NPSN"),
    /** The report names no period. */
    TANPA_PERIODE("tanpa periode", "no period");

    private final DwiBahasa label;

    Alasan(String id, String en) {
        this.label = new DwiBahasa(id, en);
    }

    @Override
    public DwiBahasa label() {
        return label;
    }
}
