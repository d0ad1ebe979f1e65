package id.pmo.examples.cli.bandingkan;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Kemajuan;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.arus.ArusLaporan;
import id.pmo.examples.cli.arus.ArusSejajar;
import id.pmo.examples.cli.arus.LaporanMasuk;
import id.pmo.examples.cli.arus.Penerima;
import id.pmo.examples.cli.contoh.KorpusBuatan;
import id.pmo.rules.Konteks;
import id.pmo.rules.kebijakan.BandingKebijakan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The reports that two policies are held against each other with; judged by all cores, handed on in their order. */
final class Korpus {

    /** About what a school's reports weigh while they are under way, in bytes. */
    private static final long BOBOT_SEKOLAH = 16 << 10;

    private final BandingKebijakan banding;
    private final Konteks konteks;
    private final Lingkungan lingkungan;
    private final Kalimat kalimat;

    /** Says where a report came from: the position of its file, and its name only where names are to be shown. */
    private final boolean sebutBerkas;

    Korpus(BandingKebijakan banding, Konteks konteks, boolean sebutBerkas, Lingkungan lingkungan, Kalimat kalimat) {
        this.banding = banding;
        this.konteks = konteks;
        this.sebutBerkas = sebutBerkas;
        this.lingkungan = lingkungan;
        this.kalimat = kalimat;
    }

    /** The reports of files; answers how many files there are. */
    int berkas(List<String> masukan, Penerima<Terbanding> penerima) {
        Konteks dasar = konteks.withKebijakan(banding.baru().id());
        try (ArusLaporan arus = ArusLaporan.buka(lingkungan.tanpaKeluaran(), kalimat, masukan, false)) {
            List<String> berkas = arus.berkas();
            arus.telusuri(
                    banding.engineBaru(),
                    dasar,
                    0,
                    (masuk, lengkap) -> new Terbanding(
                            () -> asal(masuk, berkas), masuk.isi(), lengkap, banding.bandingkan(masuk.isi(), lengkap)),
                    penerima);
            return berkas.size();
        } catch (IOException e) {
            throw new GalatPakai("galat.sementara", e);
        }
    }

    /** The name of a file may be that of a school. */
    private String asal(LaporanMasuk masuk, List<String> berkas) {
        return sebutBerkas
                ? masuk.asal(kalimat)
                : kalimat.isi("bandingkan.asal", berkas.indexOf(masuk.berkas()) + 1, masuk.baris());
    }

    /** Made-up reports, by the calendar of the old policy. */
    void karangan(int sekolah, long benih, Penerima<Terbanding> penerima) {
        Kebijakan kalender = banding.kebijakanLama();
        KorpusBuatan buatan = new KorpusBuatan(kalender, sekolah, benih);
        try (Kemajuan kemajuan = Kemajuan.memeriksa(
                (long) sekolah * kalender.periode().size(), 0, lingkungan.tanpaKeluaran(), kalimat)) {
            ArusSejajar.semuaInti()
                    .<Integer, List<Terbanding>>jalankan(
                            IntStream.range(0, sekolah).iterator(),
                            nomor -> BOBOT_SEKOLAH,
                            nomor -> sekolah(nomor, buatan.laporan(nomor)),
                            semua -> {
                                for (Terbanding satu : semua) {
                                    penerima.terima(satu);
                                }
                                kemajuan.maju(semua.size());
                            });
        } catch (IOException e) {
            throw new GalatPakai("galat.sementara", e);
        }
    }

    private List<Terbanding> sekolah(int nomor, List<LaporanPmo> semua) {
        List<Terbanding> hasil = new ArrayList<>(semua.size());
        for (int i = 0; i < semua.size(); i++) {
            LaporanPmo satu = semua.get(i);
            List<LaporanPmo> lain = new ArrayList<>(semua);
            lain.remove(i);
            lain.removeIf(l -> !Objects.equals(npsn(l), npsn(satu)));
            Konteks lengkap = konteks.withRiwayat(lain);
            hasil.add(new Terbanding(
                    () -> kalimat.isi("bandingkan.karangan", nomor + 1, String.valueOf(satu.periode())),
                    new HasilBaca.Terbaca(satu),
                    lengkap,
                    banding.bandingkan(satu, lengkap)));
        }
        return hasil;
    }

    private static @Nullable String npsn(LaporanPmo laporan) {
        Sekolah sekolah = laporan.sekolah();
        return sekolah == null ? null : sekolah.npsn();
    }
}
