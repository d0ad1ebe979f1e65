package id.pmo.catalog.dispensasi;

import static java.util.Objects.requireNonNull;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a dispensasi, so that one slip in it hides no other. Null, or not in the list, is what is not
 * there, of no use, or not part of this kind.
 *
 * @param jenis its kind, as one of {@link Medan}; another text where the file has another
 * @param npsn the school numbers of the target that are well formed
 * @param provinsi the province of the target
 * @param kabupatenKota the regency or town of the target
 * @param angkatan the cohort of the target
 * @param periode the period
 * @param batasWaktu the new deadline
 * @param kode the waived kode
 * @param semula the subtopics that an amended plan lets go
 * @param menjadi the subtopics that it takes up
 * @param surat the letter
 */
record IsianDispensasi(
        String jenis,
        List<String> npsn,
        @Nullable String provinsi,
        @Nullable String kabupatenKota,
        @Nullable Integer angkatan,
        @Nullable Integer periode,
        @Nullable LocalDate batasWaktu,
        @Nullable String kode,
        List<String> semula,
        List<String> menjadi,
        @Nullable Surat surat) {

    /** The dispensasi; to be asked for only where nothing was wrong with what was read. */
    Dispensasi utuh() {
        Sasaran sasaran = new Sasaran(new TreeSet<>(npsn), provinsi, kabupatenKota, angkatan);
        int ke = requireNonNull(periode);
        Surat dasar = requireNonNull(surat);
        return switch (jenis) {
            case Medan.PERPANJANGAN -> new Perpanjangan(sasaran, ke, requireNonNull(batasWaktu), dasar);
            case Medan.PEMBEBASAN -> new Pembebasan(sasaran, ke, requireNonNull(kode), dasar);
            default -> new PerubahanSubtopik(sasaran, ke, new TreeSet<>(semula), new TreeSet<>(menjadi), dasar);
        };
    }
}
