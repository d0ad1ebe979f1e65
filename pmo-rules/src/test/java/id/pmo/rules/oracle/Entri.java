package id.pmo.rules.oracle;

import static id.pmo.rules.oracle.Bacaan.ada;
import static id.pmo.rules.oracle.Bacaan.kode;

import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A follow-up entry in which something is filled, with the position it has on the form. */
record Entri(int posisi, TindakLanjut isi) {

    private static final Tenggat TANPA_TENGGAT = new Tenggat(null, null);
    private static final Refleksi TANPA_REFLEKSI = new Refleksi(null, null, null, null, null);

    /** The entries of a list; elements with nothing filled are left out, and keep their positions. */
    static List<Entri> dari(List<TindakLanjut> daftar) {
        return IntStream.range(0, daftar.size())
                .mapToObj(i -> new Entri(i, daftar.get(i)))
                .filter(Entri::terisi)
                .toList();
    }

    String letak(String bidang) {
        return "/laporanTindakLanjut/" + posisi + "/" + bidang;
    }

    @Nullable
    String topik() {
        return kode(isi.topik());
    }

    @Nullable
    String subtopik() {
        return kode(isi.subtopik());
    }

    @Nullable
    String status() {
        return kode(isi.status());
    }

    @Nullable
    TahapOracle tahap() {
        return TahapOracle.dari(status());
    }

    @Nullable
    LocalDate mulai() {
        return tenggat().mulai();
    }

    @Nullable
    LocalDate selesai() {
        return tenggat().selesai();
    }

    Refleksi refleksi() {
        return Objects.requireNonNullElse(isi.refleksi(), TANPA_REFLEKSI);
    }

    boolean bersubtopik(String kode) {
        return kode.equals(subtopik());
    }

    boolean adaPihak() {
        return isi.pihakTerlibat().stream().anyMatch(p -> ada(p.pihak()));
    }

    private Tenggat tenggat() {
        return Objects.requireNonNullElse(isi.tenggat(), TANPA_TENGGAT);
    }

    private boolean terisi() {
        Refleksi r = refleksi();
        return Stream.of(
                                isi.topik(),
                                isi.subtopik(),
                                isi.isu(),
                                isi.rencanaImplementasi(),
                                isi.penanggungJawab(),
                                isi.status(),
                                isi.keteranganStatus(),
                                isi.tujuan(),
                                isi.indikatorKeberhasilan(),
                                r.berjalanBaik(),
                                r.belumBerjalanBaik(),
                                r.kendala(),
                                r.solusi())
                        .anyMatch(Bacaan::ada)
                || mulai() != null
                || selesai() != null
                || r.adaKendala() != null
                || isi.pihakTerlibat().stream().anyMatch(p -> ada(p.pihak()) || ada(p.peran()));
    }
}
