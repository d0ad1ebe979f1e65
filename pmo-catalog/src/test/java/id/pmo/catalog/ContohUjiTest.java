package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tests that a syarat carries in its file. */
class ContohUjiTest {

    @Test
    void laporanDasarYangTidakTerbacaDisebutTempatnya() {
        assertThat(new FolderUji()
                        .tulis("uji/contoh/pemilihan-lengkap.json", "{\n  \"periode\": 1\n  \"pelapor\": {}\n}")
                        .masalah("uji"))
                .containsExactly(
                        "uji/contoh/pemilihan-lengkap.json:3:3 KB-267: Laporan tidak dapat dibaca sebagai JSON: penulisan di sekitar \"\"pelapor\": {}\" menyalahi aturan JSON. Periksa koma, titik dua, tanda kutip dan kurung di tempat itu.");
        assertThat(new FolderUji()
                        .tulis(
                                "uji/contoh/pemilihan-lengkap.json",
                                "{\n  \"periode\": 1,\n  \"laporanPelaksanaan\": {\"jumlahPesrta\": 5}\n}")
                        .masalah("uji"))
                .containsExactly(
                        "uji/contoh/pemilihan-lengkap.json:3:26 KB-267 /laporanPelaksanaan/jumlahPesrta: Tidak ada isian \"jumlahPesrta\" dalam isian \"laporanPelaksanaan\"; yang paling mirip ialah \"jumlahPeserta\". Ganti namanya menjadi \"jumlahPeserta\" bila itu yang dimaksud, atau hapus isian itu.");
    }

    private final LoadedPolicy policy = new FolderUji().muat("uji");
    private final List<ContohUji> contoh =
            Objects.requireNonNull(policy.contohUji().get("LP-131"));

    @Test
    void setiapKunciTerbaca() {
        ContohUji satu = contoh.get(0);

        assertThat(satu.nama()).isEqualTo("satu saja");
        assertThat(satu.dasar()).isEqualTo("pemilihan-lengkap");
        assertThat(satu.pada()).isEqualTo(Instant.parse("2023-09-18T05:00:00Z"));
        assertThat(satu.riwayat()).containsExactly(new LaporanUji("pemilihan-lengkap", Map.of("/periode", 2)));
        assertThat(satu.bebas()).isEqualTo(Set.of("SD-001"));
        assertThat(satu.temuan()).containsExactly("LP-131 /laporanPelaksanaan/dokumentasi");
        assertThat(satu.keadaan()).isEqualTo(Keadaan.BELUM_ADA);
        assertThat(satu.status()).isEqualTo(StatusKelengkapan.BELUM_LENGKAP);
        assertThat(satu.waktu()).isEqualTo(StatusWaktu.TEPAT_WAKTU);
    }

    @Test
    void syaratYangDibebaskanBerurutan() {
        ContohUji satu = contoh.get(0);
        for (List<String> kode :
                List.of(List.of("LP-171", "LP-113", "TL-001"), List.of("TL-001", "LP-171", "LP-113"))) {
            assertThat(new ContohUji(
                                    satu.nama(),
                                    satu.laporan(),
                                    null,
                                    null,
                                    new LinkedHashSet<>(kode),
                                    satu.temuan(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    satu.berkas(),
                                    satu.baris())
                            .bebas())
                    .containsExactly("LP-113", "LP-171", "TL-001");
        }
    }

    @Test
    void setiapContohTahuBerkasDanBarisnya() {
        assertThat(contoh)
                .allSatisfy(satu -> assertThat(satu.berkas()).endsWith("/aturan/pemeriksaan/pelaksanaan/LP-131.yaml"));
        assertThat(contoh).extracting(ContohUji::baris).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void nilaiDiUbahTetapSepertiDitulisDanBerurutan() {
        Map<String, @Nullable Object> rekaman = new LinkedHashMap<>();
        rekaman.put("judul", "Rekaman");
        rekaman.put("berkas", null);

        assertThat(new ArrayList<>(contoh.get(0).laporan().ubah().entrySet()))
                .containsExactly(
                        Map.entry("/laporanPelaksanaan/tanggal", "2023-08-22"),
                        Map.entry("/laporanPelaksanaan/jumlahPeserta", 18),
                        Map.entry("/laporanPelaksanaan/rekaman/-", rekaman),
                        Map.entry(
                                "/laporanPelaksanaan/dokumentasi",
                                List.of(Map.of("judul", "Notulen", "berkas", "notulen.pdf"))));
    }

    @Test
    void riwayatKosongBukanTanpaRiwayat() {
        assertThat(contoh.get(1).riwayat()).isEmpty();
        assertThat(contoh.get(2).riwayat()).isNull();
    }

    @Test
    void laporanDasarDibacaSebagaiTeks() {
        assertThat(policy.contoh()).containsExactly(Map.entry("pemilihan-lengkap", "{ \"periode\": 1 }\n"));
    }
}
