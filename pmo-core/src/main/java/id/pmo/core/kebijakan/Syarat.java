package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report is asked for, with the texts that say so.
 *
 * @param kode permanent code, never reused
 * @param judul what is asked for, in a few words
 * @param jenis in which way it can be broken
 * @param sifat how heavy a breach weighs
 * @param dasar whether a source states it
 * @param sumber where it stands, or what the reading starts from
 * @param alasan why it is read so; null only where {@code dasar} is TERSURAT
 * @param pesan what is wrong, with gaps for the values found
 * @param perbaikan how to mend it, with gaps for the values found
 * @param aktif whether it is ever in force; a policy may switch off what its parent asks for
 * @param masa the days on which it is in force
 */
public record Syarat(
        String kode,
        DwiBahasa judul,
        Jenis jenis,
        Sifat sifat,
        Dasar dasar,
        String sumber,
        @Nullable String alasan,
        Templat pesan,
        Templat perbaikan,
        boolean aktif,
        MasaBerlaku masa) {

    /** Nothing but {@code alasan} may be null. */
    public Syarat {
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(judul, "judul");
        Objects.requireNonNull(jenis, "jenis");
        Objects.requireNonNull(sifat, "sifat");
        Objects.requireNonNull(dasar, "dasar");
        Objects.requireNonNull(sumber, "sumber");
        Objects.requireNonNull(pesan, "pesan");
        Objects.requireNonNull(perbaikan, "perbaikan");
        Objects.requireNonNull(masa, "masa");
    }

    /** The same, and never in force. */
    Syarat tidakAktif() {
        return new Syarat(kode, judul, jenis, sifat, dasar, sumber, alasan, pesan, perbaikan, false, masa);
    }
}
