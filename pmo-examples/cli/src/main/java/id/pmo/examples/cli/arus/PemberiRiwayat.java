package id.pmo.examples.cli.arus;

import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.RiwayatBersama;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports of one part of the input, and adds to each the history of its school.
 *
 * @param engine knows which policy judges a report
 * @param dasar what all reports are judged by; history is added to it
 * @param buku the history of every school; null where all reports of a school stand in one part
 * @param lewati how many reports of the call to leave out
 */
record PemberiRiwayat(
        PmoEngine engine, Konteks dasar, @Nullable BukuRiwayat buku, long lewati) {

    /** Where a part may begin: anywhere with a book, otherwise only where another school does. */
    Predicate<Butir> batas() {
        if (buku != null) {
            return butir -> true;
        }
        BatasSekolah batas = new BatasSekolah();
        return butir -> batas.mulai(KodeNpsn.dari(butir.mentah().npsn()));
    }

    <R> List<R> olah(Rombongan rombongan, BiFunction<LaporanMasuk, Konteks, R> kerja) {
        if (rombongan.akhir() <= lewati) {
            return List.of();
        }
        List<LaporanMasuk> laporan = rombongan.isi().stream().map(Butir::baca).toList();
        SumberRiwayat riwayat = buku == null
                ? RiwayatBersama.dari(laporan.stream().map(LaporanMasuk::isi).toList(), engine, dasar)::konteks
                : new RiwayatBuku(buku, rombongan, laporan, engine, dasar);
        List<R> hasil = new ArrayList<>(laporan.size());
        for (int i = (int) Math.max(0, lewati - rombongan.awal()); i < laporan.size(); i++) {
            hasil.add(kerja.apply(laporan.get(i), riwayat.untuk(i)));
        }
        return hasil;
    }
}
