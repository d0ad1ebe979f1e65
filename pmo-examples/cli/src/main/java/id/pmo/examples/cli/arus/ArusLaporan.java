package id.pmo.examples.cli.arus;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Kemajuan;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reports of one call, however many: judged by all cores, each in the light of the other reports of its school and
 * policy in the call, and handed on in the order of the input. Holds a small part of them in memory at a time.
 */
public final class ArusLaporan implements Closeable {

    private final Lingkungan lingkungan;
    private final Kalimat kalimat;
    private final List<Tampungan> masukan = new ArrayList<>();
    private Tinjauan tinjauan = new Tinjauan(0, null, List.of(), List.of());

    private ArusLaporan(Lingkungan lingkungan, Kalimat kalimat) {
        this.lingkungan = lingkungan;
        this.kalimat = kalimat;
    }

    /**
     * Looks through all that the caller names, and says on standard error what it passes over or puts aside.
     *
     * @param argumen files, folders, or {@code -} for standard input
     * @param denganSidik whether {@link #sidik()} will be asked for, which costs some time
     * @throws GalatPakai if an input cannot be read, or if there is no report at all
     */
    public static ArusLaporan buka(Lingkungan lingkungan, Kalimat kalimat, List<String> argumen, boolean denganSidik) {
        ArusLaporan arus = new ArusLaporan(lingkungan, kalimat);
        try {
            arus.tinjau(argumen, denganSidik);
            return arus;
        } catch (RuntimeException | Error e) {
            arus.close();
            throw e;
        }
    }

    private void tinjau(List<String> argumen, boolean denganSidik) {
        List<String> catatan = new ArrayList<>();
        for (Masukan satu :
                DaftarMasukan.dari(argumen, folder -> catatan.add(kalimat.isi("catatan.tanpaLaporan", folder)))) {
            masukan.add(tampung(satu, catatan));
        }
        try {
            tinjauan = new Peninjau(masukan, denganSidik, lingkungan, kalimat).tinjau();
        } catch (IOException e) {
            throw sementaraGagal(e);
        }
        if (tinjauan.banyak() == 0) {
            throw new GalatPakai(
                    "galat.tanpaLaporan",
                    argumen.stream().map(nama -> Masukan.nama(nama, kalimat)).collect(Collectors.joining(", ")));
        }
        catatan.addAll(tinjauan.catatan());
        if (tinjauan.buku() != null && tinjauan.buku().diDisk()) {
            catatan.add(kalimat.isi("catatan.dikelompokkan"));
        }
        PrintWriter galat = lingkungan.galatTeks();
        catatan.forEach(satu -> galat.print(satu + "\n"));
        galat.flush();
    }

    private Tampungan tampung(Masukan satu, List<String> catatan) {
        String nama = Masukan.nama(satu.berkas(), kalimat);
        try {
            Tampungan tampungan = Tampungan.dari(satu, lingkungan.masukan());
            if (tampungan.diDisk()) {
                catatan.add(kalimat.isi("catatan.ditampung", nama));
            }
            return tampungan;
        } catch (IOException e) {
            throw new GalatPakai("galat.baca", nama, e);
        }
    }

    /** How many reports there are; at least one. */
    public long banyak() {
        return tinjauan.banyak();
    }

    /** The name of each input, in their order. */
    public List<String> berkas() {
        return masukan.stream().map(Tampungan::berkas).toList();
    }

    /** The name and fingerprint of each input, in their order; names alone where fingerprints were not wanted. */
    public List<String> sidik() {
        List<String> sidik = new ArrayList<>();
        for (int i = 0; i < masukan.size(); i++) {
            String nama = masukan.get(i).berkas();
            sidik.add(
                    tinjauan.sidik().isEmpty()
                            ? nama
                            : nama + " " + tinjauan.sidik().get(i));
        }
        return sidik;
    }

    /** Judges all reports; otherwise as {@link #periksa(PmoEngine, Konteks, long, Function, Penerima)}. */
    public <R> void periksa(PmoEngine engine, Konteks dasar, Function<Penilaian, R> olah, Penerima<R> penerima)
            throws IOException {
        periksa(engine, dasar, 0, olah, penerima);
    }

    /** Judges reports; otherwise as {@link #telusuri}. */
    public <R> void periksa(
            PmoEngine engine, Konteks dasar, long lewati, Function<Penilaian, R> olah, Penerima<R> penerima)
            throws IOException {
        BiFunction<LaporanMasuk, Konteks, R> nilai = (laporan, konteks) -> olah.apply(new Penilaian(
                laporan, engine.check(laporan.isi(), konteks), konteks.riwayat().isPresent()));
        telusuri(engine, dasar, lewati, nilai, penerima);
    }

    /**
     * Goes through the reports, the first few left out; these are history to the others all the same.
     *
     * @param engine knows which policy judges a report
     * @param dasar what all reports are judged by; the history of each is added to it, where there is some
     * @param lewati how many reports to leave out
     * @param kerja makes of each report what is wanted; called by several threads at once, in any order
     * @param penerima takes what was made, on the calling thread, in the order of the input
     * @throws IOException if {@code penerima} throws it
     * @throws GalatPakai if an input cannot be read any more, or has changed meanwhile
     */
    public <R> void telusuri(
            PmoEngine engine,
            Konteks dasar,
            long lewati,
            BiFunction<LaporanMasuk, Konteks, R> kerja,
            Penerima<R> penerima)
            throws IOException {
        PemberiRiwayat riwayat = new PemberiRiwayat(engine, dasar, tinjauan.buku(), lewati);
        long[] sampai = new long[1];
        try (Kemajuan kemajuan = Kemajuan.memeriksa(banyak(), lewati, lingkungan, kalimat);
                AliranButir aliran = new AliranButir(masukan, kalimat, isi -> isi)) {
            ArusSejajar.semuaInti()
                    .<Rombongan, Hasil<R>>jalankan(
                            new PembagiRombongan(aliran, riwayat.batas()),
                            Rombongan::bobot,
                            rombongan -> new Hasil<>(rombongan.akhir(), riwayat.olah(rombongan, kerja)),
                            hasil -> {
                                for (R satu : hasil.isi) {
                                    penerima.terima(satu);
                                }
                                kemajuan.maju(hasil.isi.size());
                                sampai[0] = hasil.sampai;
                            });
        }
        if (sampai[0] != banyak()) {
            throw new GalatPakai("galat.masukanBerubah", banyak(), sampai[0]);
        }
    }

    private GalatPakai sementaraGagal(IOException e) {
        return new GalatPakai("galat.sementara", e);
    }

    @Override
    public void close() {
        try {
            for (Tampungan satu : masukan) {
                satu.close();
            }
            if (tinjauan.buku() != null) {
                tinjauan.buku().close();
            }
        } catch (IOException e) {
            throw sementaraGagal(e);
        }
    }

    private record Hasil<R>(long sampai, List<R> isi) {}
}
