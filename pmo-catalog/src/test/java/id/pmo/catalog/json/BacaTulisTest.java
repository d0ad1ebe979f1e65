package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.laporan.LaporanPmo;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading and writing. */
class BacaTulisTest {

    private static final LaporanReader READER = LaporanReader.ofDefaults();
    private static final PemeriksaBentuk PEMERIKSA = PemeriksaBentuk.ofDefaults();

    @Property(tries = 300)
    void yangDitulisTerbacaKembaliSama(@ForAll("laporan") LaporanPmo laporan) {
        assertThat(READER.read(LaporanWriter.writeBytes(laporan))).isEqualTo(new HasilBaca.Terbaca(laporan));
        assertThat(READER.read(LaporanWriter.write(laporan))).isEqualTo(new HasilBaca.Terbaca(laporan));
    }

    @Property(tries = 100)
    void yangTerbacaTidakSalahBentuk(@ForAll("laporan") LaporanPmo laporan) {
        assertThat(PEMERIKSA.periksa(laporan)).isEmpty();
    }

    @Property(tries = 1_000)
    void byteYangRusakTidakPernahMelempar(@ForAll("laporan") LaporanPmo laporan, @ForAll long benih) {
        byte[] rusak = LaporanWriter.writeBytes(laporan);
        Random acak = new Random(benih);
        for (int i = acak.nextInt(5); i >= 0; i--) {
            rusak[acak.nextInt(rusak.length)] = (byte) "{}[]\",:\\ \n0e.\u0000\u00ff".charAt(acak.nextInt(15));
        }
        periksaPesan(READER.read(rusak));
        for (BentukBerkas bentuk : BentukBerkas.values()) {
            Iterator<BarisLaporan> semua = LaporanStream.open(READER, new ByteArrayInputStream(rusak), bentuk);
            semua.forEachRemaining(satu -> periksaPesan(satu.isi()));
        }
    }

    @Property(tries = 500)
    void byteSembarangTidakPernahMelempar(@ForAll byte[] sembarang) {
        periksaPesan(READER.read(sembarang));
    }

    private static void periksaPesan(HasilBaca hasil) {
        assertThat(BentukLaporanTest.temuan(hasil)).allSatisfy(temuan -> {
            assertThat(temuan.kode()).matches("ST-0(0[1-9]|10)");
            assertThat(temuan.pesan().id()).doesNotContain("{tempat}", "{isian}", "{ditemukan}");
        });
    }

    @Provide
    Arbitrary<LaporanPmo> laporan() {
        return LaporanAcak.laporan();
    }
}
