package id.pmo.rules.kebijakan;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.internal.banding.SelisihTemuan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one report when one policy takes the place of another.
 *
 * @param statusLama how complete it was
 * @param statusBaru how complete it is
 * @param waktuLama how it stood against its deadline; null where that could not be told
 * @param waktuBaru how it stands against its deadline; null where that cannot be told
 * @param ditambah the findings that only the new policy makes, each as {@code KODE /pointer}, in order
 * @param dihapus the findings that only the old policy makes
 * @param berganti the findings of both that do not weigh the same
 */
public record Perubahan(
        StatusKelengkapan statusLama,
        StatusKelengkapan statusBaru,
        @Nullable StatusWaktu waktuLama,
        @Nullable StatusWaktu waktuBaru,
        List<String> ditambah,
        List<String> dihapus,
        List<String> berganti) {

    /** Copies the lists. */
    public Perubahan {
        Objects.requireNonNull(statusLama, "statusLama");
        Objects.requireNonNull(statusBaru, "statusBaru");
        ditambah = List.copyOf(ditambah);
        dihapus = List.copyOf(dihapus);
        berganti = List.copyOf(berganti);
    }

    /** What becomes of a report by its two results. */
    public static Perubahan antara(HasilPemeriksaan lama, HasilPemeriksaan baru) {
        return SelisihTemuan.dari(lama, baru);
    }

    /** Whether a verdict turns: on completeness, or on timeliness. */
    public boolean berbalik() {
        return statusLama != statusBaru || waktuLama != waktuBaru;
    }

    /** Whether anything differs. */
    public boolean ada() {
        return berbalik() || !ditambah.isEmpty() || !dihapus.isEmpty() || !berganti.isEmpty();
    }

    /** The verdicts that turn, in a word or two: equal for reports that turn alike. */
    public Balik balik() {
        return new Balik(statusLama, statusBaru, waktuLama, waktuBaru);
    }

    /**
     * Verdicts before and after.
     *
     * @param statusLama how complete the report was
     * @param statusBaru how complete it is
     * @param waktuLama how it stood against its deadline; null where that could not be told
     * @param waktuBaru how it stands against its deadline; null where that cannot be told
     */
    public record Balik(
            StatusKelengkapan statusLama,
            StatusKelengkapan statusBaru,
            @Nullable StatusWaktu waktuLama,
            @Nullable StatusWaktu waktuBaru)
            implements Comparable<Balik> {

        @Override
        public int compareTo(Balik lain) {
            return toString().compareTo(lain.toString());
        }

        /** What turns, such as {@code LENGKAP → BELUM_LENGKAP}. */
        @Override
        public String toString() {
            String status = statusLama == statusBaru ? "" : statusLama + " → " + statusBaru;
            String waktu = waktuLama == waktuBaru ? "" : nama(waktuLama) + " → " + nama(waktuBaru);
            return status.isEmpty() || waktu.isEmpty() ? status + waktu : status + ", " + waktu;
        }

        private static String nama(@Nullable StatusWaktu waktu) {
            return waktu == null ? "-" : waktu.name();
        }
    }
}
