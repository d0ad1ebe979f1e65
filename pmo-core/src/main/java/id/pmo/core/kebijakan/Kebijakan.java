package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.DwiBahasa;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One policy as data: everything that a maintainer can decide without touching code. Immutable.
 *
 * @param identitas id, version and fingerprint
 * @param nama its name for people
 * @param varian whether it judges only reports that name it, beside another policy for the same periods
 * @param waktu how it counts days
 * @param periode its calendar, by number
 * @param angkatan what holds for each cohort, by number, before the first change
 * @param statusTindakLanjut the statuses that a follow-up may have, in the order of the file
 * @param batas its limits, before the first change
 * @param perubahan what its limits and cohorts change to, by the day; mostly nothing
 * @param katalog its topics and subtopics
 * @param tugas who does what for a meeting, in the order of the file
 * @param syarat what it asks for, by kode
 * @param asal where each value comes from, by its path in the file, such as {@code batasan.minimalSubtopik}
 * @param masa the days on which the values hold that change by the day, by their path; mostly nothing
 */
public record Kebijakan(
        IdentitasKebijakan identitas,
        DwiBahasa nama,
        boolean varian,
        AturanWaktu waktu,
        List<PeriodePmo> periode,
        Map<Integer, KetentuanAngkatan> angkatan,
        List<StatusTindakLanjut> statusTindakLanjut,
        Batas batas,
        List<PerubahanNilai> perubahan,
        Katalog katalog,
        List<Tugas> tugas,
        SortedMap<String, Syarat> syarat,
        Map<String, Asal> asal,
        Map<String, MasaBerlaku> masa) {

    /** Copies the collections and sorts the calendar. */
    public Kebijakan {
        Objects.requireNonNull(identitas, "identitas");
        Objects.requireNonNull(nama, "nama");
        Objects.requireNonNull(waktu, "waktu");
        Objects.requireNonNull(batas, "batas");
        Objects.requireNonNull(katalog, "katalog");
        periode =
                periode.stream().sorted(Comparator.comparingInt(PeriodePmo::ke)).toList();
        angkatan = Collections.unmodifiableMap(new LinkedHashMap<>(angkatan));
        statusTindakLanjut = List.copyOf(statusTindakLanjut);
        perubahan = perubahan.stream()
                .sorted(Comparator.comparing(PerubahanNilai::mulai))
                .toList();
        tugas = List.copyOf(tugas);
        syarat = Collections.unmodifiableSortedMap(new TreeMap<>(syarat));
        asal = Urut.peta(asal);
        masa = Urut.peta(masa);
    }

    /** The days on which a value changes, or a syarat comes into force or goes out of it; mostly none. */
    public SortedSet<LocalDate> hariPerubahan() {
        return KebijakanHarian.perubahan(this);
    }

    /** The policy as it stands on a day: its values of that day, and syarat out of force on it not {@code aktif}. */
    public Kebijakan pada(LocalDate hari) {
        return hariPerubahan().isEmpty() ? this : KebijakanHarian.pada(this, hari);
    }

    /** The period of that number; none for null. */
    public Optional<PeriodePmo> periode(@Nullable Integer ke) {
        if (ke != null) {
            for (int i = 0; i < periode.size(); i++) {
                if (periode.get(i).ke() == ke) {
                    return Optional.of(periode.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The pemilihan period that opens a cycle; none where the calendar has no such cycle. */
    public Optional<PeriodePmo> pembukaSiklus(int siklus) {
        for (int i = 0; i < periode.size(); i++) {
            PeriodePmo p = periode.get(i);
            if (p.siklus() == siklus && p.jenis() == JenisPeriode.PEMILIHAN) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** The last period of a cycle. */
    public Optional<PeriodePmo> akhirSiklus(int siklus) {
        for (int i = periode.size() - 1; i >= 0; i--) {
            if (periode.get(i).siklus() == siklus) {
                return Optional.of(periode.get(i));
            }
        }
        return Optional.empty();
    }

    /** What holds for that cohort; none for null. */
    public Optional<KetentuanAngkatan> angkatan(@Nullable Integer nomor) {
        return nomor == null ? Optional.empty() : Optional.ofNullable(angkatan.get(nomor));
    }

    /** What is done for the meetings of a cohort, in the order of the file; nothing for null. */
    public List<Tugas> tugas(@Nullable Integer nomorAngkatan) {
        return tugas.stream()
                .filter(t -> nomorAngkatan != null && t.angkatan().contains(nomorAngkatan))
                .toList();
    }

    /** The status of that code; none for null. */
    public Optional<StatusTindakLanjut> statusTindakLanjut(@Nullable String kode) {
        // these lists are asked for each entry of each report, and an iterator costs more than what it walks over
        for (int i = 0; kode != null && i < statusTindakLanjut.size(); i++) {
            if (statusTindakLanjut.get(i).kode().equals(kode)) {
                return Optional.of(statusTindakLanjut.get(i));
            }
        }
        return Optional.empty();
    }
}
