package id.pmo.catalog;

import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One test that a syarat carries: a report, and every finding that it has under the policy.
 *
 * @param nama what it shows
 * @param laporan the report to check
 * @param pada the moment of the check; null: that of the base report
 * @param riwayat the school's other reports; null: no history is given, empty: given and without reports
 * @param bebas the syarat that are waived, by kode, sorted
 * @param temuan all findings of the report, each as {@code KODE /pointer}, in any order
 * @param keadaan how the syarat that carries this test stands; null: not tested
 * @param sifat how heavy each finding of the syarat that carries this test weighs; null: not tested
 * @param status how complete the report is; null: not tested
 * @param bagian how complete its parts are; null: not tested
 * @param waktu how it stands against its deadline; null: not tested
 * @param berkas the file that holds it, as {@code <policy id>/<path in the policy>}
 * @param baris the line on which it begins, from 1
 */
public record ContohUji(
        String nama,
        LaporanUji laporan,
        @Nullable Instant pada,
        @Nullable List<LaporanUji> riwayat,
        Set<String> bebas,
        List<String> temuan,
        @Nullable Keadaan keadaan,
        @Nullable Sifat sifat,
        @Nullable StatusKelengkapan status,
        @Nullable BagianUji bagian,
        @Nullable StatusWaktu waktu,
        String berkas,
        int baris) {

    /** Copies the collections. */
    public ContohUji {
        Objects.requireNonNull(nama, "nama");
        Objects.requireNonNull(laporan, "laporan");
        Objects.requireNonNull(berkas, "berkas");
        riwayat = riwayat == null ? null : List.copyOf(riwayat);
        bebas = Collections.unmodifiableSet(new TreeSet<>(bebas));
        temuan = List.copyOf(temuan);
    }

    /** The name of the base report. */
    public String dasar() {
        return laporan.dasar();
    }
}
