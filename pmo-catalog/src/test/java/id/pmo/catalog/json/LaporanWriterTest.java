package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.laporan.LaporanPmo;
import org.junit.jupiter.api.Test;

class LaporanWriterTest {

    /** Every key of the format, in its order. */
    private static final String LENGKAP = """
            {"kebijakan":"psp-2023-2024",
            "sekolah":{"npsn":"20330686","nama":"SD NEGERI SANGGANG 01","bentuk":"SD","status":"NEGERI","angkatan":2,
            "provinsi":"Jawa Tengah","kabupatenKota":"Kab. Sukoharjo","kelompokPendampingan":null,"fasilitator":null},
            "periode":1,
            "pelapor":{"peran":"KEPALA_SEKOLAH","nama":null},
            "laporanPelaksanaan":{"tanggal":"2023-08-22","jumlahPeserta":18,"moda":"LURING","durasiJp":2,
            "pihakHadir":["KEPALA_SEKOLAH","GURU"],"hasilRefleksi":"…","akarMasalah":"…",
            "dokumentasi":[{"judul":"Notulen","berkas":"notulen.pdf"}],"rekaman":[]},
            "laporanTindakLanjut":[{"topik":"2","subtopik":"2.F","isu":"…","rencanaImplementasi":"…",
            "penanggungJawab":"…","status":"AKAN_DILAKSANAKAN","keteranganStatus":null,
            "tenggat":{"mulai":"2023-09-01","selesai":"2023-12-31"},"tujuan":"…","indikatorKeberhasilan":"…",
            "pihakTerlibat":[{"pihak":"Guru kelas","peran":"Pelaksana"}],
            "refleksi":{"berjalanBaik":"…","belumBerjalanBaik":"…","adaKendala":true,"kendala":"…","solusi":"…"}}],
            "statusDinyatakan":"LENGKAP",
            "dikirimPada":"2023-09-18T10:15:00+07:00",
            "diperbaruiPada":null}
            """.replace("\n", "");

    @Test
    void setiapKunciTertulisMenurutUrutannya() {
        HasilBaca hasil = LaporanReader.ofDefaults().read(LENGKAP);
        assertThat(LaporanWriter.write(((HasilBaca.Terbaca) hasil).laporan())).isEqualTo(LENGKAP);
    }

    @Test
    void drafTertulisDenganNull() {
        assertThat(LaporanWriter.write(LaporanPmo.builder().build()))
                .isEqualTo("{\"kebijakan\":null,\"sekolah\":null,\"periode\":null,\"pelapor\":null,"
                        + "\"laporanPelaksanaan\":null,\"laporanTindakLanjut\":[],\"statusDinyatakan\":null,"
                        + "\"dikirimPada\":null,\"diperbaruiPada\":null}");
    }
}
