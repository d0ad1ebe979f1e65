package id.pmo.rules.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.HasilWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.Konteks;
import id.pmo.rules.KunciRiwayat;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.RiwayatBersama;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws that hold for every report. */
class HukumTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void mengisiYangDisebutBelumAdaMenghilangkanTemuannya(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = periksa(kasus.laporan(), kasus);
        hasil.temuan().stream()
                .filter(temuan ->
                        temuan.jenis() == Jenis.BELUM_ADA && !temuan.kode().equals("SK-005"))
                .forEach(temuan -> {
                    LaporanPmo diisi = Pengisi.isi(kasus.laporan(), temuan, hasil);
                    assertThat(periksa(diisi, kasus).temuan())
                            .as("setelah %s diisi", temuan)
                            .doesNotContain(temuan);
                });
    }

    @Property(tries = 300)
    void menyertakanLaporanYangDisebutBelumAdaMenghilangkanTemuannya(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = periksa(kasus.laporan(), kasus);
        for (Temuan temuan : hasil.temuan("SK-005")) {
            List<LaporanPmo> lebihLengkap = new ArrayList<>(kasus.riwayat());
            lebihLengkap.add(LaporanPmo.builder()
                    .periode((Integer) temuan.nilai().get("periode"))
                    .build());

            assertThat(ENGINE.check(kasus.laporan(), konteks(kasus).withRiwayat(lebihLengkap))
                            .temuan())
                    .doesNotContain(temuan);
        }
    }

    @Property(tries = 500)
    void laporanLengkapTepatBilaTidakAdaTemuanWajib(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = periksa(kasus.laporan(), kasus);

        assertThat(hasil.lengkap()).isEqualTo(hasil.temuan().stream().noneMatch(t -> t.sifat() == Sifat.WAJIB));
        assertThat(hasil.status() == StatusKelengkapan.LENGKAP)
                .isEqualTo(hasil.keterisian().terpenuhi() == hasil.keterisian().berlaku());
        assertThat(hasil.daftarPeriksa())
                .allSatisfy(butir -> assertThat(butir.letak().isEmpty())
                        .isEqualTo(butir.keadaan() != Keadaan.BELUM_ADA && butir.keadaan() != Keadaan.TIDAK_SESUAI));
    }

    @Property(tries = 500)
    void riwayatBolehDiringkas(@ForAll("kasus") Kasus kasus) {
        if (kasus.riwayat() == null) {
            return;
        }
        List<LaporanPmo> ringkas =
                kasus.riwayat().stream().map(Konteks::untukRiwayat).toList();

        assertThat(ENGINE.check(kasus.laporan(), konteks(kasus).withRiwayat(ringkas)))
                .isEqualTo(periksa(kasus.laporan(), kasus));
    }

    @Property(tries = 300)
    void riwayatYangDibagiMenjawabSepertiDaftarYangDiserahkan(@ForAll("kasus") Kasus kasus, @ForAll boolean kembar) {
        List<LaporanPmo> laporan = new ArrayList<>(kasus.riwayat() == null ? List.of() : kasus.riwayat());
        laporan.add(kasus.laporan());
        if (kembar) {
            laporan.addAll(List.copyOf(laporan));
        }
        Konteks dasar = konteks(kasus);
        RiwayatBersama bersama =
                RiwayatBersama.dari(laporan.stream().map(HasilBaca.Terbaca::new).toList(), ENGINE, dasar);

        for (int i = 0; i < laporan.size(); i++) {
            List<LaporanPmo> lain = selain(i, laporan, dasar);
            Konteks diserahkan = lain.isEmpty() ? dasar : dasar.withRiwayat(lain);
            assertThat(bersama.lain(i)).isEqualTo(lain);
            assertThat(ENGINE.check(laporan.get(i), bersama.konteks(i)))
                    .isEqualTo(ENGINE.check(laporan.get(i), diserahkan));
        }
    }

    @Property(tries = 300)
    void urutanLaporanLainTidakMengubahApaPun(@ForAll("kasus") Kasus kasus, @ForAll Random acak) {
        if (kasus.riwayat() == null) {
            return;
        }
        List<LaporanPmo> teracak = new ArrayList<>(kasus.riwayat());
        Collections.shuffle(teracak, acak);

        assertThat(ENGINE.check(kasus.laporan(), konteks(kasus).withRiwayat(teracak)))
                .isEqualTo(periksa(kasus.laporan(), kasus));
    }

    @Property(tries = 300)
    void urutanEntriTidakMengubahStatusLaporan(@ForAll("kasus") Kasus kasus, @ForAll Random acak) {
        List<TindakLanjut> teracak = new ArrayList<>(kasus.laporan().laporanTindakLanjut());
        Collections.shuffle(teracak, acak);

        assertThat(periksa(denganEntri(kasus.laporan(), teracak), kasus).status())
                .isEqualTo(periksa(kasus.laporan(), kasus).status());
    }

    @Property(tries = 300)
    void masukanYangSamaMemberiByteYangSama(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan pertama = periksa(kasus.laporan(), kasus);
        HasilPemeriksaan kedua = periksa(kasus.laporan(), kasus);

        assertThat(kedua).isEqualTo(pertama);
        for (Bahasa bahasa : Bahasa.values()) {
            assertThat(HasilWriter.toJson(kedua, null, bahasa)).isEqualTo(HasilWriter.toJson(pertama, null, bahasa));
        }
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }

    private static HasilPemeriksaan periksa(LaporanPmo laporan, Kasus kasus) {
        return ENGINE.check(
                laporan,
                kasus.riwayat() == null ? konteks(kasus) : konteks(kasus).withRiwayat(kasus.riwayat()));
    }

    private static Konteks konteks(Kasus kasus) {
        return Konteks.at(kasus.saat()).withKebijakan(kasus.kebijakan());
    }

    private static List<LaporanPmo> selain(int ini, List<LaporanPmo> laporan, Konteks dasar) {
        Optional<KunciRiwayat> kunci = KunciRiwayat.dari(laporan.get(ini), ENGINE, dasar);
        return IntStream.range(0, laporan.size())
                .filter(i -> i != ini && kunci.isPresent())
                .mapToObj(laporan::get)
                .filter(satu -> KunciRiwayat.dari(satu, ENGINE, dasar).equals(kunci))
                .toList();
    }

    private static LaporanPmo denganEntri(LaporanPmo l, List<TindakLanjut> entri) {
        return new LaporanPmo(
                l.kebijakan(),
                l.sekolah(),
                l.periode(),
                l.pelapor(),
                l.laporanPelaksanaan(),
                entri,
                l.statusDinyatakan(),
                l.dikirimPada(),
                l.diperbaruiPada());
    }
}
