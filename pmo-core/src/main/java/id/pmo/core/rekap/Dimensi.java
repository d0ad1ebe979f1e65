package id.pmo.core.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.peserta.Peserta;
import java.util.Comparator;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** By what counts are split. All but the period come from the register, never from a report. */
public enum Dimensi implements Berlabel {
    /** The period. */
    PERIODE("periode", "periode", "period", (peserta, periode) -> String.valueOf(periode)),
    /** The school's cohort. */
    ANGKATAN("angkatan", "angkatan", "cohort", (peserta, periode) -> String.valueOf(peserta.angkatan())),
    /** Its province. */
    PROVINSI("provinsi", "provinsi", "province", (peserta, periode) -> peserta.provinsi()),
    /** Its regency or town. */
    KABUPATEN_KOTA("kabupatenKota", "kabupaten/kota", "regency or town", (peserta, periode) -> peserta.kabupatenKota()),
    /** Its kind. */
    BENTUK("bentuk", "bentuk sekolah", "kind of school", (peserta, periode) -> nama(peserta.bentuk())),
    /** The group that it is accompanied with. */
    KELOMPOK_PENDAMPINGAN(
            "kelompokPendampingan",
            "kelompok pendampingan",
            "accompanied group",
            (peserta, periode) -> peserta.kelompokPendampingan());

    /** Stands where the register says nothing. */
    public static final String TIDAK_DIKETAHUI = "";

    private final String kode;
    private final DwiBahasa label;
    private final BiFunction<Peserta, Integer, @Nullable String> baca;

    Dimensi(String kode, String id, String en, BiFunction<Peserta, Integer, @Nullable String> baca) {
        this.kode = kode;
        this.label = new DwiBahasa(id, en);
        this.baca = baca;
    }

    /** Its name in files and options. */
    public String kode() {
        return kode;
    }

    /** Where a school's report for a period belongs; {@link #TIDAK_DIKETAHUI} where the register does not say. */
    public String nilai(Peserta peserta, int periode) {
        String nilai = baca.apply(peserta, periode);
        return nilai == null ? TIDAK_DIKETAHUI : nilai;
    }

    /** Numbers as numbers, names by the alphabet. */
    Comparator<String> urutan() {
        return this == PERIODE || this == ANGKATAN
                ? Comparator.comparingInt(Integer::parseInt)
                : String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
    }

    @Override
    public DwiBahasa label() {
        return label;
    }

    private static @Nullable String nama(@Nullable Enum<?> nilai) {
        return nilai == null ? null : nilai.name();
    }
}
