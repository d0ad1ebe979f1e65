package id.pmo.rules.internal.ketahanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which slips are made in the values of a policy, each alone. */
class PengubahNilaiTest {

    @Test
    void setiapJenisNilaiPunyaKekeliruannya() {
        assertThat(ubahan("""
                versi: "1.0.0"
                zonaWaktu: {nilai: Asia/Jakarta, sumber: S1}
                periode:
                  - {ke: 1, jenis: PEMILIHAN, mulai: 2023-08-01, bulanPelaksanaan: 2023-08}
                angkatan:
                  1: {moda: [LURING, DARING], durasiJp: 2}
                statusTindakLanjut:
                  - {kode: LAINNYA, mintaKeterangan: true}
                """))
                .containsExactly(
                        "2 zonaWaktu.nilai: Asia/Jakarta → Asia/Makassar",
                        "4 periode.1.jenis: PEMILIHAN → PERKEMBANGAN",
                        "4 periode.1.mulai: 2023-08-01 → 2023-08-02",
                        "4 periode.1.mulai: 2023-08-01 → 2023-07-31",
                        "4 periode.1.bulanPelaksanaan: 2023-08 → 2023-09",
                        "6 angkatan.1.moda: LURING → ",
                        "6 angkatan.1.moda: DARING → ",
                        "6 angkatan.1.durasiJp: 2 → 3",
                        "6 angkatan.1.durasiJp: 2 → 1",
                        "8 statusTindakLanjut.1.mintaKeterangan: true → false");
    }

    @Test
    void bobotDitukarDenganBobotYangLain() {
        assertThat(ubahan("sifat: PERHATIAN\naktif: true\n"))
                .containsExactly("1 sifat: PERHATIAN → WAJIB", "1 sifat: PERHATIAN → CATATAN", "2 aktif: true → false");
        assertThat(ubahan("sifat: WAJIB\n")).containsExactly("1 sifat: WAJIB → PERHATIAN");
    }

    @Test
    void hariPergantianNilaiBergeserDiKeduaSisinya() {
        String berkala = """
                minimalJp:
                  - {nilai: 2, berlakuSampai: 2023-10-31, sumber: S1}
                  - {nilai: 3, berlakuMulai: 2023-11-01, sumber: S1}
                """;

        assertThat(ubahan(berkala))
                .containsExactly(
                        "3 minimalJp.berlakuMulai: 2023-11-01 → 2023-11-02",
                        "3 minimalJp.berlakuMulai: 2023-11-01 → 2023-10-31",
                        "2 minimalJp.1: 2 → 3",
                        "2 minimalJp.1: 2 → 1",
                        "3 minimalJp.2: 3 → 4",
                        "3 minimalJp.2: 3 → 2");
        assertThat(PengubahNilai.ubahan("kebijakan.yaml", berkala).get(0).isi()).isEqualTo("""
                minimalJp:
                  - {nilai: 2, berlakuSampai: 2023-11-01, sumber: S1}
                  - {nilai: 3, berlakuMulai: 2023-11-02, sumber: S1}
                """);
    }

    private static List<String> ubahan(String isi) {
        return PengubahNilai.ubahan("kebijakan.yaml", isi).stream()
                .map(satu -> satu.baris() + " " + satu.kunci() + ": " + satu.semula() + " → " + satu.menjadi())
                .toList();
    }
}
