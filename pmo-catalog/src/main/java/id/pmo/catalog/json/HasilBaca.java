package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What reading one report gives: the report, or everything that is wrong with its form. */
public sealed interface HasilBaca {

    /**
     * A report whose form is right.
     *
     * @param laporan the report
     */
    record Terbaca(LaporanPmo laporan) implements HasilBaca {

        /** The report may not be null. */
        public Terbaca {
            Objects.requireNonNull(laporan, "laporan");
        }
    }

    /**
     * A text that is not a report; {@code TIDAK_TERBACA}.
     *
     * @param npsn the school's number; null where it could not be read
     * @param periode the period's number; null where it could not be read
     * @param kebijakan the policy that it names; null where it names none or the name could not be read
     * @param temuan what is wrong with it, sorted; ST codes only, at least one
     */
    record TidakTerbaca(
            @Nullable String npsn,
            @Nullable Integer periode,
            @Nullable String kebijakan,
            List<Temuan> temuan) implements HasilBaca {

        /** Sorts the findings; none is refused. */
        public TidakTerbaca {
            if (temuan.isEmpty()) {
                throw new IllegalArgumentException("temuan is empty; an unreadable report says why it is");
            }
            temuan = temuan.stream().sorted().toList();
        }

        /** The same findings in their order, in words that name no line: for a text that nobody has before them as it is. */
        public List<Temuan> temuanTanpaPosisi() {
            return temuan.stream().map(TidakTerbaca::tanpaPosisi).toList();
        }

        private static Temuan tanpaPosisi(Temuan satu) {
            Map<String, Object> nilai = new LinkedHashMap<>(satu.nilai());
            nilai.put("tempat", new DwiBahasa("", ""));
            return new Temuan(satu.syarat(), satu.letak(), nilai);
        }
    }
}
