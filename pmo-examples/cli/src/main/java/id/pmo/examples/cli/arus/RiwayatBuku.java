package id.pmo.examples.cli.arus;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.KunciRiwayat;
import id.pmo.rules.PmoEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** History where the reports of a school stand anywhere: looked up in the book. */
final class RiwayatBuku implements SumberRiwayat {

    private final BukuRiwayat buku;
    private final Rombongan rombongan;
    private final List<LaporanMasuk> laporan;
    private final PmoEngine engine;
    private final Konteks konteks;

    /** A school with very many reports is looked up once for all that stand near each other. */
    private final Map<Integer, List<BukuRiwayat.Lalu>> dibuka = new HashMap<>();

    RiwayatBuku(BukuRiwayat buku, Rombongan rombongan, List<LaporanMasuk> laporan, PmoEngine engine, Konteks konteks) {
        this.buku = buku;
        this.rombongan = rombongan;
        this.laporan = laporan;
        this.engine = engine;
        this.konteks = konteks;
    }

    @Override
    public List<LaporanPmo> untuk(int ini) {
        return laporan.get(ini)
                .laporan()
                .flatMap(isi -> KunciRiwayat.dari(isi, engine, konteks))
                .map(kunci -> selain(rombongan.awal() + ini, kunci))
                .orElse(List.of());
    }

    private List<LaporanPmo> selain(long nomor, KunciRiwayat kunci) {
        return dibuka.computeIfAbsent(KodeNpsn.dari(kunci.npsn()), buku::semua).stream()
                .filter(lalu -> lalu.nomor() != nomor)
                .map(BukuRiwayat.Lalu::laporan)
                .filter(lain -> KunciRiwayat.dari(lain, engine, konteks).equals(Optional.of(kunci)))
                .toList();
    }
}
