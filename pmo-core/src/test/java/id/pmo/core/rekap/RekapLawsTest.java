package id.pmo.core.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every Rekap, whatever the reports. */
class RekapLawsTest {

    private static final Kebijakan KEBIJAKAN = KebijakanContoh.buat();

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void gabunganDariBagianManaPunSamaDenganSekaliJalan(@ForAll("laporan") List<Rekap> laporan, @ForAll Random acak) {
        Rekap sekaliJalan = gabung(laporan);
        List<Rekap> diacak = new ArrayList<>(laporan);
        Collections.shuffle(diacak, acak);

        while (diacak.size() > 1) {
            Rekap satu = diacak.remove(acak.nextInt(diacak.size()));
            int letak = acak.nextInt(diacak.size());
            diacak.set(
                    letak,
                    acak.nextBoolean()
                            ? satu.gabung(diacak.get(letak))
                            : diacak.get(letak).gabung(satu));
        }

        assertThat(diacak.isEmpty() ? Rekap.kosong() : diacak.get(0)).isEqualTo(sekaliJalan);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void gabunganAsosiatifKomutatifDanPunyaUnsurNetral(
            @ForAll("laporan") List<Rekap> a, @ForAll("laporan") List<Rekap> b, @ForAll("laporan") List<Rekap> c) {
        Rekap ra = gabung(a);
        Rekap rb = gabung(b);
        Rekap rc = gabung(c);

        assertThat(ra.gabung(rb).gabung(rc)).isEqualTo(ra.gabung(rb.gabung(rc)));
        assertThat(ra.gabung(rb)).isEqualTo(rb.gabung(ra));
        assertThat(ra.gabung(Rekap.kosong())).isEqualTo(ra);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void bagianBagianBerjumlahSamaDenganKeseluruhan(
            @ForAll("rekap") RekapPeserta rekap, @ForAll("dimensi") List<Dimensi> dimensi) {
        assertThat(jumlah(rekap.menurut(dimensi).stream().map(BarisRekap::hitungan)))
                .isEqualTo(jumlah(Stream.of(rekap.jumlah())));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void banyaknyaSamaDenganBanyakAnggotanya(
            @ForAll("rekap") RekapPeserta rekap, @ForAll("dimensi") List<Dimensi> dimensi) {
        for (BarisRekap baris : rekap.menurut(dimensi)) {
            List<Kewajiban> anggota = rekap.kewajiban().stream()
                    .filter(satu -> dimensi.stream()
                            .map(d -> d.nilai(satu.peserta(), satu.periode()))
                            .toList()
                            .equals(baris.sel()))
                    .toList();
            for (Ukuran ukuran : Ukuran.values()) {
                assertThat(baris.hitungan().banyak(ukuran))
                        .isEqualTo(anggota.stream()
                                .filter(satu -> satu.ukuran().contains(ukuran))
                                .count());
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void setiapYangDiharapkanTerhitungTepatSekaliMenurutNasibnya(@ForAll("rekap") RekapPeserta rekap) {
        Hitungan semua = rekap.jumlah();

        assertThat(semua.banyak(Ukuran.DIHARAPKAN))
                .isEqualTo(jumlah(semua, Ukuran.DITERIMA, Ukuran.BELUM_DIKIRIM, Ukuran.TIDAK_TERBACA));
        assertThat(semua.banyak(Ukuran.DITERIMA))
                .isEqualTo(jumlah(semua, Ukuran.TEPAT_WAKTU, Ukuran.TERLAMBAT, Ukuran.DITUTUP, Ukuran.SEBELUM_DIBUKA));
        assertThat(rekap.kewajiban())
                .extracting(satu -> new Kunci(satu.peserta().npsn(), satu.periode()))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void lajuTidakPernahMelebihiSeratusPersen(
            @ForAll("rekap") RekapPeserta rekap, @ForAll("dimensi") List<Dimensi> dimensi) {
        for (BarisRekap baris : rekap.menurut(dimensi)) {
            for (Laju laju : Laju.values()) {
                Rasio rasio = baris.hitungan().rasio(laju);
                assertThat(rasio.pembilang()).isBetween(0L, rasio.penyebut());
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void setiapLaporanYangMasukDihitungAtauDisebutAlasannya(
            @ForAll("laporan") List<Rekap> laporan,
            @ForAll("daftar") List<Peserta> daftar,
            @ForAll("hari") LocalDate hari) {
        RekapPeserta rekap = RekapPeserta.of(gabung(laporan), DaftarPeserta.of(daftar), KEBIJAKAN, hari);

        long takDihitung = rekap.banyakTakDihitung().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(rekap.banyakDihitung() + takDihitung).isEqualTo(laporan.size());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void setiapSekolahDanPeriodeDitagihAtauDisebutAlasannya(@ForAll("rekap") RekapPeserta rekap) {
        long sekolah = Stream.concat(
                        rekap.kewajiban().stream().map(satu -> satu.peserta().npsn()),
                        rekap.tanpaKewajiban().stream().map(Dikecualikan::npsn))
                .distinct()
                .count();
        assertThat(rekap.kewajiban().size() + rekap.tanpaKewajiban().size()).isEqualTo((int) (6 * sekolah));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void yangTidakTuntasSelaluDisebutAlasannya(@ForAll("rekap") RekapPeserta rekap) {
        for (Kewajiban satu : rekap.kewajiban()) {
            assertThat(satu.alasan().isEmpty()).isEqualTo(satu.ukuran().contains(Ukuran.LENGKAP_TEPAT_WAKTU));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void dikirimKeMesinLainTanpaBerubah(@ForAll("laporan") List<Rekap> laporan)
            throws IOException, ClassNotFoundException {
        Rekap rekap = gabung(laporan);
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try (ObjectOutputStream keluar = new ObjectOutputStream(isi)) {
            keluar.writeObject(rekap);
        }
        try (ObjectInputStream masuk = new ObjectInputStream(new ByteArrayInputStream(isi.toByteArray()))) {
            assertThat(masuk.readObject()).isEqualTo(rekap);
        }
    }

    @Provide
    Arbitrary<List<Rekap>> laporan() {
        return Acak.satu().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Peserta>> daftar() {
        return Acak.daftar();
    }

    @Provide
    Arbitrary<LocalDate> hari() {
        return Arbitraries.of(LocalDate.of(2023, 7, 31), LocalDate.of(2023, 12, 1), KebijakanContoh.AKHIR_TAHUN);
    }

    @Provide
    Arbitrary<RekapPeserta> rekap() {
        return Combinators.combine(laporan(), daftar(), hari())
                .as((laporan, daftar, hari) ->
                        RekapPeserta.of(gabung(laporan), DaftarPeserta.of(daftar), KEBIJAKAN, hari));
    }

    @Provide
    Arbitrary<List<Dimensi>> dimensi() {
        return Arbitraries.of(EnumSet.allOf(Dimensi.class)).list().uniqueElements();
    }

    private static Rekap gabung(List<Rekap> bagian) {
        PenyusunRekap penyusun = new PenyusunRekap();
        bagian.forEach(penyusun::tambah);
        return penyusun.selesai();
    }

    private static long jumlah(Hitungan hitungan, Ukuran... ukuran) {
        return Stream.of(ukuran).mapToLong(hitungan::banyak).sum();
    }

    /** All that some counts hold, in one map, without what is zero. */
    private static Map<Object, Long> jumlah(Stream<Hitungan> hitungan) {
        Map<Object, Long> semua = new HashMap<>();
        hitungan.forEach(satu -> Stream.of(
                        satu.ukuran(), satu.temuan(), satu.subtopik(), satu.tahap(), satu.kendala(), satu.hari())
                .forEach(peta -> peta.forEach((kunci, banyak) -> semua.merge(kunci, banyak, Long::sum))));
        semua.values().removeAll(Set.of(0L));
        return semua;
    }
}
