package id.pmo.core.rekap;

import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.StatusKelengkapan;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one report comes to: the part of its result that is counted, and no text. Sorted by which of several reports of a
 * school for one period counts, so that the order in which they come never matters: one that can be read before one that
 * cannot, sent before draft, first sent before later ones, and of one sending the latest correction. What is left after
 * that is settled by content.
 *
 * @param status how complete it is
 * @param waktu whether it is on time; null where it could not be told
 * @param dikirimPada when it was first sent; null for a draft and for an unreadable report
 * @param diperbaruiPada when it was last corrected
 * @param hariDariBatas day of sending minus day of the deadline, in the zone that counts: 0 on that day, negative before
 *     it; null where it was not sent
 * @param dibebaskan codes that are waived for it, sorted
 * @param temuan codes that it breaks, sorted, each once
 * @param tindakLanjut its follow-up entries, in order
 */
public record Capaian(
        StatusKelengkapan status,
        @Nullable StatusWaktu waktu,
        @Nullable Instant dikirimPada,
        @Nullable Instant diperbaruiPada,
        @Nullable Integer hariDariBatas,
        List<String> dibebaskan,
        List<String> temuan,
        List<ButirTindakLanjut> tindakLanjut)
        implements Comparable<Capaian>, Serializable {

    private static final Set<StatusWaktu> BELUM_DIKIRIM =
            EnumSet.of(StatusWaktu.BELUM_DIBUKA, StatusWaktu.BERJALAN, StatusWaktu.LEWAT_BELUM_DIKIRIM);

    private static final Comparator<Capaian> URUTAN = Comparator.comparing(Capaian::tidakTerbaca)
            .thenComparing(Capaian::dikirimPada, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Capaian::diperbaruiPada, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Capaian::status)
            .thenComparing(Capaian::waktu, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Capaian::hariDariBatas, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(capaian -> capaian.dibebaskan.toString())
            .thenComparing(capaian -> capaian.temuan.toString())
            .thenComparing(capaian -> capaian.tindakLanjut.toString());

    /** Sorts the codes. Timeliness that speaks of a sending where there was none, or the other way round, is refused. */
    public Capaian {
        Objects.requireNonNull(status, "status");
        if (waktu != null && BELUM_DIKIRIM.contains(waktu) != (dikirimPada == null)) {
            throw new IllegalArgumentException("waktu is " + waktu + ", but dikirimPada is " + dikirimPada);
        }
        dibebaskan = dibebaskan.stream().distinct().sorted().toList();
        temuan = temuan.stream().distinct().sorted().toList();
        tindakLanjut = List.copyOf(tindakLanjut);
    }

    /** Whether it could not be read as a report. */
    public boolean tidakTerbaca() {
        return status == StatusKelengkapan.TIDAK_TERBACA;
    }

    /** Whether it could be read and was sent. */
    public boolean diterima() {
        return !tidakTerbaca() && dikirimPada != null;
    }

    @Override
    public int compareTo(Capaian lain) {
        return URUTAN.compare(this, lain);
    }
}
