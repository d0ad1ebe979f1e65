package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of reports when one policy takes the place of another. */
class BandingKebijakanTest {

    private static final String LAMA = "psp-2023-2024";
    private static final String BARU = "psp-2023-2024-gtk";
    private static final Konteks KONTEKS = Konteks.at(Instant.parse("2023-09-19T05:00:00Z"));

    private final BandingKebijakan banding =
            BandingKebijakan.of(PolicySource.builtIn(), LAMA, PolicySource.builtIn(), BARU);

    @Test
    void satuSubtopikCukupMenurutKebijakanYangBaru() {
        Perubahan perubahan = banding.bandingkan(satuSubtopik(), KONTEKS);

        assertThat(perubahan.statusLama()).isEqualTo(StatusKelengkapan.BELUM_LENGKAP);
        assertThat(perubahan.statusBaru()).isEqualTo(StatusKelengkapan.LENGKAP);
        assertThat(perubahan.ditambah()).containsExactly("TL-008 /laporanTindakLanjut");
        assertThat(perubahan.dihapus()).containsExactly("TL-001 /laporanTindakLanjut");
        assertThat(perubahan.balik()).hasToString("BELUM_LENGKAP → LENGKAP");
    }

    @Test
    void yangDinilaiSamaTidakBerubah() {
        assertThat(banding.bandingkan(LaporanUntukUji.dasar("pemilihan-lengkap"), KONTEKS)
                        .ada())
                .isFalse();
    }

    @Test
    void temuanYangSamaDenganBobotLainDisebut() {
        LaporanPmo tanpaTujuan =
                LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanTindakLanjut/0/tujuan", ""));

        Perubahan perubahan = banding.bandingkan(tanpaTujuan, KONTEKS);

        assertThat(perubahan.berganti()).containsExactly("TL-021 /laporanTindakLanjut/0/tujuan");
        assertThat(perubahan.ditambah()).isEmpty();
        assertThat(perubahan.dihapus()).isEmpty();
        assertThat(perubahan.balik()).hasToString("LENGKAP → BELUM_LENGKAP");
    }

    @Test
    void batasWaktuYangBergeserMembalikKetepatanWaktu() {
        PolicySource lebihAwal = new FolderKebijakan()
                .ganti(LAMA + "/kebijakan.yaml", "batasWaktu: 2023-09-20", "batasWaktu: 2023-09-10");
        BandingKebijakan waktu = BandingKebijakan.of(PolicySource.builtIn(), LAMA, lebihAwal, LAMA);

        Perubahan perubahan = waktu.bandingkan(LaporanUntukUji.dasar("pemilihan-lengkap"), KONTEKS);

        assertThat(perubahan.waktuLama()).isEqualTo(StatusWaktu.TEPAT_WAKTU);
        assertThat(perubahan.balik()).hasToString("TEPAT_WAKTU → TERLAMBAT");
        assertThat(perubahan.ditambah()).containsExactly("BW-001 /dikirimPada");
    }

    @Test
    void contohTerkecilTetapBerbalikDanTidakDapatDikurangiLagi() {
        LaporanPmo laporan = satuSubtopik();

        ContohBalik contoh = banding.contohTerkecil(laporan, KONTEKS.withRiwayat(List.of()), true);

        LaporanPmo kecil = LaporanUntukUji.baca(contoh.laporan());
        assertThat(contoh.berbalik()).isTrue();
        assertThat(contoh.perubahan()).isEqualTo(banding.bandingkan(kecil, Konteks.at(contoh.pada())));
        assertThat(contoh.perubahan().dihapus()).containsExactly("TL-001 /laporanTindakLanjut");
        assertThat(contoh.riwayat()).isEmpty();
        assertThat(banding.bandingkan(kecil, Konteks.at(contoh.pada())).balik()).hasToString("BELUM_LENGKAP → LENGKAP");
        assertThat(kecil.sekolah().nama()).isNull();
        assertThat(kecil.laporanPelaksanaan().moda()).isNull();
        assertThat(kecil.laporanPelaksanaan().pihakHadir()).isEmpty();
        assertThat(kecil.laporanPelaksanaan().dokumentasi()).hasSize(2);
        assertThat(kecil.laporanTindakLanjut()).hasSize(1);
        // without it the policies would differ in TL-024, too, as they do not for this report
        assertThat(kecil.laporanTindakLanjut().get(0).pihakTerlibat()).hasSize(1);
        assertThat(contoh.perubahan().ditambah())
                .isEqualTo(banding.bandingkan(laporan, KONTEKS).ditambah());
    }

    @Test
    void contohTidakMenyebutIsianYangKosong() {
        ContohBalik contoh = banding.contohTerkecil(satuSubtopik(), KONTEKS, true);

        assertThat(contoh.laporan()).doesNotContain("null", "[]").startsWith("{\"sekolah\":{");
    }

    @Test
    void riwayatYangTidakDiperlukanTidakIkut() {
        ContohBalik contoh = banding.contohTerkecil(
                satuSubtopik(), KONTEKS.withRiwayat(List.of(LaporanUntukUji.dasar("perkembangan-lengkap"))), true);

        assertThat(contoh.riwayat()).isEmpty();
    }

    @Test
    void namaDanTeksBebasDisamarkanDenganPanjangYangSama() {
        LaporanPmo laporan = LaporanUntukUji.diubah(
                "pemilihan-lengkap",
                Map.of(
                        "/sekolah/nama", "SDN Rahasia 7",
                        "/sekolah/kabupatenKota", "Kab. Rahasia",
                        "/pelapor/nama", "Rahasia Sekali",
                        "/laporanPelaksanaan/akarMasalah", "Rahasia tentang seorang murid.",
                        "/laporanTindakLanjut/0/isu", "Rahasia tentang murid yang lain.",
                        "/laporanTindakLanjut/1", Map.of()));

        ContohBalik contoh = banding.contohTerkecil(laporan, KONTEKS, false);

        LaporanPmo samar = LaporanUntukUji.baca(contoh.laporan());
        assertThat(contoh.laporan())
                .doesNotContainIgnoringCase("rahasia")
                .doesNotContain(laporan.sekolah().npsn());
        assertThat(contoh.berbalik()).isTrue();
        assertThat(samar.laporanPelaksanaan().akarMasalah()).hasSize("Rahasia tentang seorang murid.".length());
        assertThat(samar.laporanPelaksanaan().dokumentasi().get(0).berkas())
                .isNotEqualTo(samar.laporanPelaksanaan().dokumentasi().get(1).berkas());
        assertThat(samar.laporanTindakLanjut().get(0).subtopik()).isEqualTo("2.F");
        assertThat(samar.laporanTindakLanjut().get(0).status()).isEqualTo("AKAN_DILAKSANAKAN");
        assertThat(samar.sekolah().angkatan()).isEqualTo(2);
    }

    @Test
    void teksDiTempatKodePunDisamarkan() {
        LaporanPmo laporan = LaporanUntukUji.diubah(
                "pemilihan-lengkap",
                Map.of(
                        "/laporanTindakLanjut/0/status", "SITI",
                        "/laporanTindakLanjut/0/topik", "Siti",
                        "/sekolah/provinsi", "Rumah Siti",
                        "/kebijakan", LAMA,
                        "/laporanTindakLanjut/1", Map.of()));
        PolicySource longgar = new FolderKebijakan()
                .tanpaKunci(LAMA)
                .tanpaKunci(BARU)
                .ganti(LAMA + "/aturan/pemeriksaan/tindaklanjut/TL-010.yaml", "sifat: WAJIB", "sifat: CATATAN")
                .ganti(LAMA + "/aturan/pemeriksaan/tindaklanjut/TL-004.yaml", "sifat: WAJIB", "sifat: CATATAN")
                .ganti(LAMA + "/aturan/pemeriksaan/tindaklanjut/TL-001.yaml", "sifat: WAJIB", "sifat: CATATAN");

        ContohBalik contoh = BandingKebijakan.of(PolicySource.builtIn(), LAMA, longgar, LAMA)
                .contohTerkecil(laporan, KONTEKS, false);

        assertThat(contoh.laporan()).doesNotContainIgnoringCase("siti");
        assertThat(contoh.berbalik()).isTrue();
    }

    @Test
    void kebijakanYangTidakDimintaTidakDimuat() {
        PolicySource sebagianRusak = new FolderKebijakan().tulis("psp-rusak/kebijakan.yaml", "namanya saja tidak ada");

        BandingKebijakan satuTempat = BandingKebijakan.of(sebagianRusak, LAMA, sebagianRusak, BARU);

        assertThat(satuTempat.bandingkan(satuSubtopik(), KONTEKS))
                .isEqualTo(banding.bandingkan(satuSubtopik(), KONTEKS))
                .isEqualTo(BandingKebijakan.of(PolicySource.builtIn(), LAMA, sebagianRusak, BARU)
                        .bandingkan(satuSubtopik(), KONTEKS));
        assertThat(satuTempat.kebijakanLama()).isEqualTo(banding.kebijakanLama());
        assertThat(satuTempat.kebijakanBaru()).isEqualTo(banding.kebijakanBaru());
    }

    @Test
    void kebijakanYangTidakAdaDisebut() {
        PolicySource bawaan = PolicySource.builtIn();

        assertThatThrownBy(() -> BandingKebijakan.of(bawaan, LAMA, bawaan, "psp-entah"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("idBaru is psp-entah, but the source has [psp-2023-2024, psp-2023-2024-gtk]");
    }

    @Test
    void laporanYangTidakBerbalikTidakPunyaContoh() {
        assertThatThrownBy(() -> banding.contohTerkecil(LaporanUntukUji.dasar("pemilihan-lengkap"), KONTEKS, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("laporan is judged alike by both policies; hand over one that turns");
    }

    @Test
    void rekapMenghitungMenurutKodeProvinsiDanAngkatan() {
        RekapPerubahan rekap = new RekapPerubahan();
        LaporanPmo berbalik = satuSubtopik();
        LaporanPmo tetap = LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/sekolah/provinsi", "Negeri Dongeng"));

        rekap.catat(berbalik, banding.bandingkan(berbalik, KONTEKS));
        rekap.catat(tetap, banding.bandingkan(tetap, KONTEKS));

        assertThat(rekap.semua()).isEqualTo(new RekapPerubahan.Jumlah(2, 1, 1, 1, 1, 0));
        assertThat(rekap.takTerbaca()).isZero();
        assertThat(rekap.kode())
                .containsExactly(
                        Map.entry("TL-001", new RekapPerubahan.Jumlah(0, 0, 0, 0, 1, 0)),
                        Map.entry("TL-008", new RekapPerubahan.Jumlah(0, 0, 0, 1, 0, 0)));
        assertThat(rekap.provinsi())
                .containsExactly(
                        Map.entry(RekapPerubahan.TIDAK_DIKENAL, new RekapPerubahan.Jumlah(1, 0, 0, 0, 0, 0)),
                        Map.entry("Jawa Tengah", new RekapPerubahan.Jumlah(1, 1, 1, 1, 1, 0)));
        assertThat(rekap.angkatan()).containsOnlyKeys("2");
        assertThat(rekap.balik().values()).containsExactly(1L);
    }

    @Test
    void rekapBeberapaUtasDapatDijumlahkan() {
        LaporanPmo berbalik = satuSubtopik();
        LaporanPmo tetap = LaporanUntukUji.dasar("pemilihan-lengkap");
        RekapPerubahan sekaligus = new RekapPerubahan();
        RekapPerubahan satu = new RekapPerubahan();
        RekapPerubahan dua = new RekapPerubahan();
        for (RekapPerubahan rekap : List.of(sekaligus, satu)) {
            rekap.catat(berbalik, banding.bandingkan(berbalik, KONTEKS));
        }
        for (RekapPerubahan rekap : List.of(sekaligus, dua)) {
            rekap.catat(tetap, banding.bandingkan(tetap, KONTEKS));
            rekap.catat(berbalik, banding.bandingkan(berbalik, KONTEKS));
        }

        dua.tambah(satu);

        assertThat(dua).usingRecursiveComparison().isEqualTo(sekaligus);
        assertThat(dua.semua().laporan()).isEqualTo(3);
    }

    @Test
    void riwayatYangPanjangDikurangiJuga() {
        LaporanPmo lain = LaporanUntukUji.diubah("perkembangan-lengkap", Map.of("/periode", 3));
        List<LaporanPmo> riwayat = Collections.nCopies(1_000, lain);

        ContohBalik contoh = banding.contohTerkecil(satuSubtopik(), KONTEKS.withRiwayat(riwayat), true);

        assertThat(contoh.riwayat()).isEmpty();
    }

    private static LaporanPmo satuSubtopik() {
        return LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanTindakLanjut/1", Map.of()));
    }
}
