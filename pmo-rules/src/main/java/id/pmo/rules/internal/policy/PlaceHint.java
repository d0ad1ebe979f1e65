package id.pmo.rules.internal.policy;

import id.pmo.catalog.json.LetakLaporan;
import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.aturan.Dokumen;
import id.pmo.core.aturan.EntriTindakLanjut;
import id.pmo.core.aturan.RefleksiEntri;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to write in place of a place that no report has. */
final class PlaceHint {

    private static final String ENTRY = BagianLaporan.TINDAK_LANJUT + "/0";

    /** Where facts that have a place stand, by simple name; the first of their kind stands for all. */
    static final Map<String, List<String>> ITEMS = Map.of(
            EntriTindakLanjut.class.getSimpleName(), List.of(ENTRY),
            RefleksiEntri.class.getSimpleName(), List.of(ENTRY + "/refleksi"),
            Dokumen.class.getSimpleName(), List.of(BagianLaporan.PELAKSANAAN + "/dokumentasi/0"),
            BagianLaporan.class.getSimpleName(),
                    List.of(BagianLaporan.PELAKSANAAN, BagianLaporan.TINDAK_LANJUT, ENTRY));

    private PlaceHint() {}

    /** Empty where reports have that fixed place, which starts with a slash. */
    static Optional<DwiBahasa> fixed(String place) {
        return hint("", place);
    }

    /** Empty where reports have that place below an item of that kind, or the kind is not known. */
    static Optional<DwiBahasa> below(String kind, String place) {
        List<Optional<DwiBahasa>> hints = ITEMS.getOrDefault(kind, List.of()).stream()
                .map(item -> hint(item, "/" + place))
                .toList();
        return hints.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : hints.stream().findFirst().flatMap(hint -> hint);
    }

    private static Optional<DwiBahasa> hint(String item, String place) {
        if (LetakLaporan.di(item + place).isPresent()) {
            return Optional.empty();
        }
        String known = item;
        for (String name : place.substring(1).split("/", -1)) {
            List<String> names = LetakLaporan.di(known).orElse(List.of());
            boolean there = LetakLaporan.di(known + "/" + name).isPresent();
            Optional<String> meant = there ? Optional.of(name) : KataMirip.dari(name, names);
            if (meant.isEmpty() && (!names.isEmpty() || known.equals(item))) {
                return Optional.of(all(item, known, names));
            }
            known = meant.isEmpty() ? known : known + "/" + meant.get();
        }
        String shown = known.substring(item.isEmpty() ? 0 : item.length() + 1);
        return Optional.of(new DwiBahasa("Maksud Anda \"" + shown + "\"?", "Did you mean \"" + shown + "\"?"));
    }

    private static DwiBahasa all(String item, String known, List<String> names) {
        String below = known.substring(Math.min(known.length(), item.isEmpty() ? 0 : item.length() + 1));
        DwiBahasa where = below.isEmpty()
                ? new DwiBahasa("Yang ada di sini", "There are")
                : new DwiBahasa("Yang ada di bawah \"" + below + "\"", "Below \"" + below + "\" there are");
        String listed = String.join(", ", names);
        return names.equals(List.of("0"))
                ? new DwiBahasa(where.id() + ": nomor urut, mulai dari 0.", where.en() + ": positions, from 0.")
                : new DwiBahasa(where.id() + ": " + listed + ".", where.en() + ": " + listed + ".");
    }
}
