package id.pmo.core.penjelasan;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Syarat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why one syarat stands as it does for one report. A value: equal for equal input.
 *
 * <p>A report that could not be read is explained by its faults of form: no rule has seen it.
 *
 * @param kode the syarat asked about
 * @param syarat what it asks, as its file has it; null only where the report names a policy that is not there
 * @param kebijakan the policy that judged; null as for {@code syarat}
 * @param keadaan how the syarat stands; null for an unreadable report
 * @param hari the day that counts for what changes by the day: of the sending, else of the check, in the zone of the
 *     policy; null for an unreadable report
 * @param temuan its findings; for an unreadable report, the faults of form
 * @param keberlakuan the rules that decide whether it is in force or must wait, by file and line
 * @param pemeriksaan the rules that judge it, by file and line
 * @param dispensasi the dispensations that waive it, or that changed what these rules saw
 * @param nilaiKebijakan the policy values that these rules used, by their path
 * @param isian the fields of the report that these rules looked at, as JSON Pointers in the order of a report
 */
public record Penjelasan(
        String kode,
        @Nullable Syarat syarat,
        @Nullable IdentitasKebijakan kebijakan,
        @Nullable Keadaan keadaan,
        @Nullable LocalDate hari,
        List<Temuan> temuan,
        List<JejakAturan> keberlakuan,
        List<JejakAturan> pemeriksaan,
        List<Dispensasi> dispensasi,
        List<NilaiKebijakan> nilaiKebijakan,
        List<String> isian) {

    /** Copies the lists. */
    public Penjelasan {
        Objects.requireNonNull(kode, "kode");
        temuan = List.copyOf(temuan);
        keberlakuan = List.copyOf(keberlakuan);
        pemeriksaan = List.copyOf(pemeriksaan);
        dispensasi = List.copyOf(dispensasi);
        nilaiKebijakan = List.copyOf(nilaiKebijakan);
        isian = List.copyOf(isian);
    }

    /** Why the syarat is not asked for, whatever the rules say; none where it is up to the rules. */
    public Optional<SebabTidakDiminta> tidakDiminta() {
        if (syarat == null || hari == null) {
            return Optional.empty();
        }
        if (!syarat.aktif()) {
            return Optional.of(SebabTidakDiminta.DIMATIKAN);
        }
        return syarat.masa().mencakup(hari) ? Optional.empty() : Optional.of(SebabTidakDiminta.DI_LUAR_MASA);
    }
}
