package id.pmo.core.dispensasi;

import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.Sekolah;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The schools that a dispensasi is for: those that answer to everything set here.
 *
 * @param npsn their numbers; empty: any school
 * @param provinsi their province, in any spelling that the list of provinces knows; null: any
 * @param kabupatenKota their regency or town, whatever the case, the spaces and the dots; null: any
 * @param angkatan their cohort; null: any
 */
public record Sasaran(
        SortedSet<String> npsn,
        @Nullable String provinsi,
        @Nullable String kabupatenKota,
        @Nullable Integer angkatan) {

    /** A malformed NPSN is refused, and so is a target with nothing set, which would mean every school. */
    public Sasaran {
        npsn = Collections.unmodifiableSortedSet(rapi(npsn));
        provinsi = Teks.isi(provinsi);
        kabupatenKota = Teks.isi(kabupatenKota);
        if (npsn.isEmpty() && provinsi == null && kabupatenKota == null && angkatan == null) {
            throw new IllegalArgumentException("no school is named: give npsn, provinsi, kabupatenKota or angkatan");
        }
    }

    /** The schools of these numbers. */
    public static Sasaran sekolah(String... npsn) {
        return new Sasaran(new TreeSet<>(List.of(npsn)), null, null, null);
    }

    /** All schools of a province. */
    public static Sasaran provinsi(String provinsi) {
        return new Sasaran(Collections.emptySortedSet(), provinsi, null, null);
    }

    /** All schools of a regency or town. */
    public static Sasaran kabupatenKota(String provinsi, String kabupatenKota) {
        return new Sasaran(Collections.emptySortedSet(), provinsi, kabupatenKota, null);
    }

    /** All schools of a cohort. */
    public static Sasaran angkatan(int angkatan) {
        return new Sasaran(Collections.emptySortedSet(), null, null, angkatan);
    }

    /** Those of these schools that are of that cohort. */
    public Sasaran diAngkatan(int nomor) {
        return new Sasaran(npsn, provinsi, kabupatenKota, nomor);
    }

    /** Whether a school is among them; what is not known of a school answers to nothing. */
    public boolean mencakup(@Nullable Sekolah sekolah, Wilayah wilayah) {
        return sekolah != null
                && (npsn.isEmpty() || terdaftar(Teks.isi(sekolah.npsn())))
                && (angkatan == null || angkatan.equals(sekolah.angkatan()))
                && (provinsi == null || NamaTempat.provinsiSama(provinsi, sekolah.provinsi(), wilayah))
                && (kabupatenKota == null || NamaTempat.kabupatenKotaSama(kabupatenKota, sekolah.kabupatenKota()));
    }

    private boolean terdaftar(@Nullable String nomor) {
        return nomor != null && npsn.contains(nomor);
    }

    private static SortedSet<String> rapi(Collection<String> npsn) {
        SortedSet<String> hasil = new TreeSet<>();
        for (String nomor : npsn) {
            if (!PemeriksaNpsn.berbentukNpsn(nomor)) {
                throw new IllegalArgumentException(
                        "npsn is " + nomor + ", but a national school number has eight characters:"
                                + " eight digits, or two capital letters and six digits");
            }
            hasil.add(nomor.strip());
        }
        return hasil;
    }
}
