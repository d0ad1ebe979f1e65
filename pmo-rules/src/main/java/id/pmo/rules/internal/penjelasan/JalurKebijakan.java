package id.pmo.rules.internal.penjelasan;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Topik;
import id.pmo.core.penjelasan.NilaiKebijakan;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the values of a policy by their paths in its file. */
public final class JalurKebijakan {

    private final Kebijakan kebijakan;

    /** The values of this policy. */
    public JalurKebijakan(Kebijakan kebijakan) {
        this.kebijakan = kebijakan;
    }

    /** The value there; none where the path leads nowhere, such as to a subtopic that is not in the catalogue. */
    public Optional<NilaiKebijakan> nilai(String jalur) {
        List<String> langkah = Arrays.asList(jalur.split("\\.", -1));
        return induk(langkah)
                .map(induk -> new NilaiKebijakan(
                        jalur,
                        nilai(induk, langkah),
                        kebijakan.asal().get(jalur),
                        kebijakan.masa().getOrDefault(jalur, MasaBerlaku.SELALU)));
    }

    /** The part of the policy in which the last step is a value. */
    private Optional<?> induk(List<String> langkah) {
        String kedua = langkah.size() < 2 ? "" : langkah.get(1);
        return switch (langkah.get(0)) {
            case "batasan" -> Optional.of(kebijakan.batas());
            case "angkatan" ->
                langkah.size() < 3 ? Optional.of(kebijakan.angkatan().keySet()) : kebijakan.angkatan(angka(kedua));
            case "periode" ->
                langkah.size() < 3
                        ? Optional.of(
                                kebijakan.periode().stream().map(PeriodePmo::ke).toList())
                        : kebijakan.periode(angka(kedua));
            case "statusTindakLanjut" ->
                langkah.size() < 2
                        ? Optional.of(kebijakan.statusTindakLanjut().stream()
                                .map(StatusTindakLanjut::kode)
                                .toList())
                        : kebijakan.statusTindakLanjut(kedua).map(StatusTindakLanjut::tahap);
            case "katalog" ->
                langkah.size() < 3
                        ? kebijakan.katalog().topik(kedua).map(Topik::nama)
                        : kebijakan
                                .katalog()
                                .subtopik(kedua + "." + langkah.get(2))
                                .map(Subtopik::nama);
            case "zonaWaktu" ->
                kebijakan.waktu().zonaBersama().map(Object::toString).or(() -> Optional.of("SEKOLAH"));
            case "geserLibur" -> Optional.of(kebijakan.waktu().geserLibur());
            case "libur" -> Optional.of(kebijakan.waktu().libur());
            default -> Optional.empty();
        };
    }

    private static @Nullable Object nilai(Object induk, List<String> langkah) {
        if (!(induk instanceof Record) || langkah.size() < 2) {
            return induk;
        }
        for (RecordComponent medan : induk.getClass().getRecordComponents()) {
            if (medan.getName().equals(langkah.get(langkah.size() - 1))) {
                try {
                    return medan.getAccessor().invoke(induk);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(medan + " of a policy cannot be read", e);
                }
            }
        }
        return null;
    }

    private static @Nullable Integer angka(String teks) {
        return teks.matches("-?\\d{1,9}") ? Integer.valueOf(teks) : null;
    }
}
