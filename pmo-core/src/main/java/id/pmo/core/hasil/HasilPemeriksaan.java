package id.pmo.core.hasil;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check answers. A value: equal for equal input. A report that could not be read has only findings with ST codes
 * and no section, time or checklist.
 *
 * @param npsn the school's number, as far as it could be read
 * @param periode the period's number, as far as it could be read
 * @param kebijakan the policy that judged; null only where the report names one that is not there (ST-011)
 * @param diperiksaPada the moment of the check, in the zone that counts
 * @param status how complete the report is
 * @param bagian the status of its parts; null for an unreadable report
 * @param waktu whether it is on time; null for an unreadable report or an unknown period
 * @param rencanaBerubah the plan of its cycle as a dispensasi amended it; null where none did
 * @param keterisian how much of what is required is there; null for an unreadable report
 * @param temuan what is missing or wrong, sorted
 * @param daftarPeriksa every syarat of the policy and how it stands, by kode; empty for an unreadable report
 */
public record HasilPemeriksaan(
        @Nullable String npsn,
        @Nullable Integer periode,
        @Nullable IdentitasKebijakan kebijakan,
        ZonedDateTime diperiksaPada,
        StatusKelengkapan status,
        @Nullable Bagian bagian,
        @Nullable KetepatanWaktu waktu,
        @Nullable RencanaBerubah rencanaBerubah,
        @Nullable Keterisian keterisian,
        List<Temuan> temuan,
        List<ButirPeriksa> daftarPeriksa) {

    /** Sorts the findings. */
    public HasilPemeriksaan {
        Objects.requireNonNull(diperiksaPada, "diperiksaPada");
        Objects.requireNonNull(status, "status");
        temuan =
                terurut(temuan) ? List.copyOf(temuan) : temuan.stream().sorted().toList();
        daftarPeriksa = List.copyOf(daftarPeriksa);
    }

    /** Whether the report is complete. */
    public boolean lengkap() {
        return status == StatusKelengkapan.LENGKAP;
    }

    /** The findings of one kode, in order. */
    public List<Temuan> temuan(String kode) {
        return temuan.stream().filter(t -> t.kode().equals(kode)).toList();
    }

    /**
     * What to do to make the report complete, in this order: one step for each edit, none that another one covers; empty
     * where the report is complete.
     *
     * <p>Made from the WAJIB findings. A step never takes back what the school wrote, such as an obstacle without a
     * solution or an entry too many: who does so instead may need fewer. Only where a dispensasi has emptied the plan is
     * an entry, at its own place, to be left out. While the period or the cohort is missing or
     * unknown, or the report cannot be read, what else is asked is not known: those steps come first and ask for another
     * check ({@link Langkah#periksaLagi()}).
     */
    public List<Langkah> langkah() {
        return PenyusunLangkah.langkah(this);
    }

    /** How one syarat stands; none for a kode that the policy does not have. */
    public Optional<ButirPeriksa> butir(String kode) {
        return daftarPeriksa.stream().filter(b -> b.kode().equals(kode)).findFirst();
    }

    private static boolean terurut(List<Temuan> temuan) {
        for (int i = 1; i < temuan.size(); i++) {
            if (temuan.get(i - 1).compareTo(temuan.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** One line for a log or a failing assertion: school, period, status and findings. */
    @Override
    public String toString() {
        return "HasilPemeriksaan[" + npsn + ", periode " + periode + ", " + status + ", temuan " + temuan + "]";
    }
}
