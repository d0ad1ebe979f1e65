package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.hasil.Bagian;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Keterisian;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.TindakLanjut;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what was recorded to the result, in one pass over the codes. Thread-safe. */
public final class Perakit {

    private static final LocalTime DETIK_TERAKHIR = LocalTime.of(23, 59, 59);

    private final Ketentuan ketentuan;
    private final ButirPeriksa[] tidakBerlaku = new ButirPeriksa[Kode.BANYAK];
    private final ButirPeriksa[] tertunda = new ButirPeriksa[Kode.BANYAK];
    private final ButirPeriksa[] terpenuhi = new ButirPeriksa[Kode.BANYAK];

    /** For results under this policy. */
    public Perakit(Ketentuan ketentuan) {
        this.ketentuan = ketentuan;
        for (int i = 0; i < Kode.BANYAK; i++) {
            Syarat syarat = ketentuan.syarat[i];
            tidakBerlaku[i] = new ButirPeriksa(syarat, Keadaan.TIDAK_BERLAKU, List.of(), null);
            tertunda[i] = new ButirPeriksa(syarat, Keadaan.BELUM_DAPAT_DIPERIKSA, List.of(), null);
            terpenuhi[i] = new ButirPeriksa(syarat, Keadaan.TERPENUHI, List.of(), null);
        }
    }

    /** The result. Compares the declared status with the computed one on the way (SD). */
    public HasilPemeriksaan rakit(Berkas b, Catatan c) {
        if (b.waktu() != null) {
            bandingkanDenganPernyataan(b, c);
        }
        return susun(b, c);
    }

    /** The result from what was recorded, SD included. */
    public HasilPemeriksaan susun(Berkas b, Catatan c) {
        List<Temuan> temuan = new ArrayList<>();
        List<ButirPeriksa> daftar = new ArrayList<>(Kode.BANYAK);
        int terpenuhiWajib = 0;
        int berlakuWajib = 0;
        for (int i = 0; i < Kode.BANYAK; i++) {
            List<Temuan> ditemukan = c.temuan(i);
            if (ditemukan != null) {
                berlakuWajib += ketentuan.wajib[i] ? 1 : 0;
                urutkan(i, ditemukan);
                temuan.addAll(ditemukan);
                daftar.add(dilanggar(ketentuan.syarat[i], ditemukan));
            } else if (c.tidakBerlaku(i)) {
                daftar.add(tidakBerlaku[i]);
            } else if (c.tertunda(i)) {
                daftar.add(tertunda[i]);
            } else {
                berlakuWajib += ketentuan.wajib[i] ? 1 : 0;
                terpenuhiWajib += ketentuan.wajib[i] ? 1 : 0;
                daftar.add(terpenuhi[i]);
            }
        }
        return new HasilPemeriksaan(
                b.npsn(),
                b.laporan().periode(),
                ketentuan.kebijakan.identitas(),
                b.saatPeriksa(),
                status(b, c),
                bagian(b, c),
                waktu(b),
                null,
                new Keterisian(terpenuhiWajib, berlakuWajib),
                temuan,
                daftar);
    }

    private static void bandingkanDenganPernyataan(Berkas b, Catatan c) {
        StatusKelengkapan dinyatakan = b.laporan().statusDinyatakan();
        if (dinyatakan == null) {
            return;
        }
        boolean lengkap = dinyatakan == StatusKelengkapan.LENGKAP;
        c.berlaku(lengkap ? Kode.SD_001 : Kode.SD_002);
        if (lengkap && c.adaWajib()) {
            c.catat(Kode.SD_001, "/statusDinyatakan");
        } else if (!lengkap && !c.adaWajib()) {
            c.catat(Kode.SD_002, "/statusDinyatakan", "dinyatakan", dinyatakan);
        }
    }

    /** Only the planned subtopics come in an order of the school's own; all others are recorded as they stand. */
    private static void urutkan(int kode, List<Temuan> temuan) {
        if (kode == Kode.SK_002.nomor() && temuan.size() > 1) {
            Collections.sort(temuan);
        }
    }

    private static ButirPeriksa dilanggar(Syarat syarat, List<Temuan> temuan) {
        Keadaan keadaan = syarat.jenis() == Jenis.BELUM_ADA ? Keadaan.BELUM_ADA : Keadaan.TIDAK_SESUAI;
        if (temuan.size() == 1) {
            return new ButirPeriksa(syarat, keadaan, List.of(temuan.get(0).letak()), null);
        }
        List<String> letak = new ArrayList<>(temuan.size());
        for (Temuan t : temuan) {
            if (letak.isEmpty() || !letak.get(letak.size() - 1).equals(t.letak())) {
                letak.add(t.letak());
            }
        }
        return new ButirPeriksa(syarat, keadaan, letak, null);
    }

    private static StatusKelengkapan status(Berkas b, Catatan c) {
        if (!c.adaWajib()) {
            return StatusKelengkapan.LENGKAP;
        }
        return b.adaPelaksanaan() || !b.entri().isEmpty()
                ? StatusKelengkapan.BELUM_LENGKAP
                : StatusKelengkapan.BELUM_DIISI;
    }

    private static Bagian bagian(Berkas b, Catatan c) {
        boolean periodeDikenal = b.waktu() != null;
        List<TindakLanjut> semua = b.laporan().laporanTindakLanjut();
        List<StatusKelengkapan> entri =
                new ArrayList<>(Collections.nCopies(semua.size(), StatusKelengkapan.BELUM_DIISI));
        for (Entri e : b.entri()) {
            entri.set(e.urutan(), status(true, periodeDikenal && !c.wajibDiEntri(e.urutan())));
        }
        return new Bagian(
                status(b.adaPelaksanaan(), periodeDikenal && !c.wajibDiPelaksanaan()),
                status(!b.entri().isEmpty(), periodeDikenal && !c.wajibDiTindakLanjut()),
                entri);
    }

    private static StatusKelengkapan status(boolean terisi, boolean lengkap) {
        if (!terisi) {
            return StatusKelengkapan.BELUM_DIISI;
        }
        return lengkap ? StatusKelengkapan.LENGKAP : StatusKelengkapan.BELUM_LENGKAP;
    }

    private @Nullable KetepatanWaktu waktu(Berkas b) {
        Ketentuan.Waktu waktu = b.waktu();
        if (waktu == null) {
            return null;
        }
        ZonedDateTime batas = waktu.batas().atTime(DETIK_TERAKHIR).atZone(ketentuan.zona);
        ZonedDateTime kirim = b.saatKirim();
        Instant dinilai = (kirim == null ? b.saatPeriksa() : kirim).toInstant();
        long selisih = ChronoUnit.SECONDS.between(dinilai, batas.toInstant());
        return new KetepatanWaktu(PemeriksaWaktu.status(b, waktu), batas, selisih, false, null);
    }
}
