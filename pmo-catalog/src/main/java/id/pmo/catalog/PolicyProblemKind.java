package id.pmo.catalog;

import id.pmo.catalog.internal.MasalahKebijakan;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A kind of problem that a policy may have, known by a code that never changes its meaning.
 *
 * @param kode such as {@code KB-206}: 1xx files and parents, 2xx values, 3xx rules that do not compile, 4xx rules that do
 *     not fit their syarat
 * @param judul its name
 * @param pesan what was found and what is expected, with gaps
 * @param perbaikan the way out, with gaps
 * @param cara ways out by name, of which the gap {@code cara} of {@code perbaikan} takes one; mostly empty
 */
public record PolicyProblemKind(
        String kode, DwiBahasa judul, Templat pesan, Templat perbaikan, Map<String, DwiBahasa> cara) {

    /** Copies the map. */
    public PolicyProblemKind {
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(judul, "judul");
        Objects.requireNonNull(pesan, "pesan");
        Objects.requireNonNull(perbaikan, "perbaikan");
        cara = Collections.unmodifiableMap(new LinkedHashMap<>(cara));
    }

    /** Every kind, by kode. */
    public static List<PolicyProblemKind> all() {
        return MasalahKebijakan.all();
    }
}
