package id.pmo.examples.spark;

import id.pmo.catalog.dispensasi.DispensasiReader;
import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.HasilWriter;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.rekap.PenyusunRekap;
import id.pmo.examples.cli.arus.LaporanMasuk;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.RiwayatBersama;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one engine of a process on the cluster, with what a call judges by. Thread-safe. */
final class Pelaksana {

    static final LaporanReader PEMBACA = LaporanReader.ofDefaults();

    private static @Nullable Pelaksana terakhir;

    private final Tugas tugas;
    private final PmoEngine engine;
    private final Konteks dasar;

    private Pelaksana(Tugas tugas, PmoEngine engine) {
        this.tugas = tugas;
        this.engine = engine;
        List<Kebijakan> kebijakan = engine.kebijakan().stream()
                .filter(id -> tugas.kebijakan() == null || id.equals(tugas.kebijakan()))
                .map(engine::kebijakan)
                .flatMap(Optional::stream)
                .toList();
        Konteks konteks = Konteks.at(tugas.pada())
                .withDispensasi(DaftarDispensasi.of(DispensasiReader.of(kebijakan)
                        .read(new TreeMap<>(tugas.dispensasi()))
                        .dispensasi()));
        dasar = tugas.kebijakan() == null ? konteks : konteks.withKebijakan(tugas.kebijakan());
    }

    /**
     * That of this process, made for the first part of a call and shared by the others.
     *
     * @throws GalatTugas if the policies here are not those of the driver, so that nothing is judged by them
     */
    static synchronized Pelaksana untuk(Tugas tugas) {
        if (terakhir == null || !terakhir.tugas.nomor().equals(tugas.nomor())) {
            PmoEngine engine = tugas.paket() == null ? Bawaan.ENGINE : tugas.engine();
            pastikanSama(tugas.sidik(), Tugas.sidik(engine));
            terakhir = new Pelaksana(tugas, engine);
        }
        return terakhir;
    }

    private static void pastikanSama(SortedMap<String, String> driver, SortedMap<String, String> sini) {
        if (!driver.equals(sini)) {
            throw new GalatTugas("galat.spark.sidik", sini.toString(), driver.toString());
        }
    }

    /**
     * Judges all reports of a school.
     *
     * @param penyusun takes what each result comes to
     * @param keluaran takes each result as JSON
     */
    void periksa(List<LaporanMasuk> sekolah, PenyusunRekap penyusun, Keluaran keluaran) throws IOException {
        RiwayatBersama riwayat =
                RiwayatBersama.dari(sekolah.stream().map(LaporanMasuk::isi).toList(), engine, dasar);
        for (int i = 0; i < sekolah.size(); i++) {
            LaporanMasuk laporan = sekolah.get(i);
            HasilPemeriksaan hasil = engine.check(laporan.isi(), riwayat.konteks(i));
            penyusun.tambah(hasil, laporan.laporan().orElse(null), kebijakan(hasil.kebijakan()));
            AsalLaporan asal = new AsalLaporan(laporan.berkas(), laporan.baris());
            keluaran.tulis(HasilWriter.toJsonBytes(hasil, asal, tugas.bahasa()));
        }
    }

    /** The policy that judged; for an unreadable report any will do, since none of its topics is read. */
    private Kebijakan kebijakan(@Nullable IdentitasKebijakan penilai) {
        String id = penilai == null ? engine.kebijakan().first() : penilai.id();
        return engine.kebijakan(id).orElseThrow();
    }

    /** Takes results one by one. */
    @FunctionalInterface
    interface Keluaran {

        /** Takes the next one, without a line end. */
        void tulis(byte[] hasil) throws IOException;
    }

    /** The policies of the library never change, so that all calls of a process share the engine. */
    private static final class Bawaan {

        static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    }
}
