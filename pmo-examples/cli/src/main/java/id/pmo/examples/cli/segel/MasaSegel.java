package id.pmo.examples.cli.segel;

import id.pmo.examples.cli.GalatPakai;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code --berlaku-sampai}. */
final class MasaSegel {

    private MasaSegel() {}

    /**
     * The last day of a seal.
     *
     * @param teks as it was written; null: none
     * @param hari the day on which it is sealed
     * @throws GalatPakai if that is no date of a year with four digits, or over before it begins
     */
    static @Nullable LocalDate baca(@Nullable String teks, LocalDate hari) {
        if (teks == null) {
            return null;
        }
        LocalDate terakhir = tanggal(teks);
        if (terakhir.isBefore(hari)) {
            throw new GalatPakai("galat.segel.tanggalLewat", teks, hari);
        }
        return terakhir;
    }

    private static LocalDate tanggal(String teks) {
        try {
            if (teks.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(teks);
            }
        } catch (DateTimeException bukanTanggal) {
            // said below
        }
        throw new GalatPakai("galat.segel.tanggal", teks);
    }
}
