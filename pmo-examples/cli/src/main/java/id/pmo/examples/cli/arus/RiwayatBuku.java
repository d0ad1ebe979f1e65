package id.pmo.examples.cli.arus;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.KunciRiwayat;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.RiwayatBersama;
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
    private final Map<Integer, Terbuka> dibuka = new HashMap<>();

    RiwayatBuku(BukuRiwayat buku, Rombongan rombongan, List<LaporanMasuk> laporan, PmoEngine engine, Konteks konteks) {
        this.buku = buku;
        this.rombongan = rombongan;
        this.laporan = laporan;
        this.engine = engine;
        this.konteks = konteks;
    }

    @Override
    public Konteks untuk(int ini) {
        return laporan.get(ini)
                .laporan()
                .flatMap(isi -> KunciRiwayat.dari(isi, engine, konteks))
                .map(kunci -> dibuka.computeIfAbsent(KodeNpsn.dari(kunci.npsn()), this::buka))
                .flatMap(sekolah -> sekolah.konteks(rombongan.awal() + ini))
                .orElse(konteks);
    }

    private Terbuka buka(int kodeSekolah) {
        List<BukuRiwayat.Lalu> semua = buku.semua(kodeSekolah);
        Map<Long, Integer> posisi = new HashMap<>();
        semua.forEach(lalu -> posisi.put(lalu.nomor(), posisi.size()));
        List<LaporanPmo> isi = semua.stream().map(BukuRiwayat.Lalu::laporan).toList();
        return new Terbuka(
                posisi,
                RiwayatBersama.dari(isi.stream().map(HasilBaca.Terbaca::new).toList(), engine, konteks));
    }

    /**
     * The reports of one school.
     *
     * @param posisi where each stands among them, by its position in the call
     * @param riwayat what they are to each other
     */
    private record Terbuka(Map<Long, Integer> posisi, RiwayatBersama riwayat) {

        /** None for a report that is not in the book: the input has changed, which is said at its end. */
        Optional<Konteks> konteks(long nomor) {
            return Optional.ofNullable(posisi.get(nomor)).map(riwayat::konteks);
        }
    }
}
