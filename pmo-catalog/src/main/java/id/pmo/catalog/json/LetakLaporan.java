package id.pmo.catalog.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places that a report can have, by the form in which reports are read. */
public final class LetakLaporan {

    private LetakLaporan() {}

    /**
     * The names right below a place: the fields of an object, {@code 0} for any number in a list, nothing below a single
     * value.
     *
     * @param letak the place as a JSON Pointer; empty for the whole report
     * @return empty where no report has that place
     */
    public static Optional<List<String>> di(String letak) {
        Optional<Bentuk> bentuk = Optional.of(SkemaLaporan.LAPORAN);
        if (!letak.isEmpty()) {
            for (String langkah : letak.substring(1).split("/", -1)) {
                bentuk = bentuk.flatMap(satu -> Optional.ofNullable(anak(satu, langkah)));
            }
        }
        return bentuk.filter(satu -> letak.isEmpty() || letak.startsWith("/")).map(LetakLaporan::nama);
    }

    private static @Nullable Bentuk anak(Bentuk bentuk, String langkah) {
        if (bentuk instanceof BentukObjek objek) {
            BentukObjek.Isian isian = objek.isian().get(langkah);
            return isian == null ? null : isian.bentuk();
        }
        return bentuk instanceof BentukDaftar daftar && langkah.matches("0|[1-9][0-9]{0,8}") ? daftar.elemen() : null;
    }

    private static List<String> nama(Bentuk bentuk) {
        if (bentuk instanceof BentukObjek objek) {
            return List.copyOf(objek.isian().keySet());
        }
        return bentuk instanceof BentukDaftar ? List.of("0") : List.of();
    }
}
