package id.pmo.rules.internal.banding;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.internal.uji.PohonJson;
import id.pmo.rules.kebijakan.ContohBalik;
import id.pmo.rules.kebijakan.Perubahan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever stands where a report lets anything stand never shows. */
class PenyamarTest {

    private static final Konteks KONTEKS = Konteks.at(Instant.parse("2023-11-05T05:00:00Z"));
    private static final Set<String> DIKENAL = Set.of("psp-2023-2024", "NEGERI", "SUDAH_DILAKSANAKAN");

    /** Every field of a report is filled. */
    private static final String PENUH = """
            {"kebijakan":"psp-2023-2024","sekolah":{"npsn":"20330686","nama":"SDN 1","bentuk":"SD","status":"NEGERI",\
            "angkatan":2,"provinsi":"Jawa Tengah","kabupatenKota":"Kab. Sukoharjo","kelompokPendampingan":"Kelompok 3",\
            "fasilitator":"Ibu F"},"periode":2,"pelapor":{"peran":"KEPALA_SEKOLAH","nama":"Ibu K"},\
            "laporanPelaksanaan":{"tanggal":"2023-10-12","jumlahPeserta":18,"moda":"LURING","durasiJp":2,\
            "pihakHadir":["GURU"],"hasilRefleksi":"R","akarMasalah":"A",\
            "dokumentasi":[{"judul":"Notulen","berkas":"n.pdf"}],"rekaman":[{"judul":"Rekaman","berkas":"r.mp4"}]},\
            "laporanTindakLanjut":[{"topik":"2","subtopik":"2.F","isu":"I","rencanaImplementasi":"RI",\
            "penanggungJawab":"PJ","status":"SUDAH_DILAKSANAKAN","keteranganStatus":"K",\
            "tenggat":{"mulai":"2023-09-01","selesai":"2023-12-31"},"tujuan":"T","indikatorKeberhasilan":"IK",\
            "pihakTerlibat":[{"pihak":"Guru kelas","peran":"Pelaksana"}],\
            "refleksi":{"berjalanBaik":"B","belumBerjalanBaik":"BB","adaKendala":true,"kendala":"KD","solusi":"S"}}],\
            "statusDinyatakan":"LENGKAP","dikirimPada":"2023-11-02T10:15:00+07:00",\
            "diperbaruiPada":"2023-11-03T10:15:00+07:00"}""";

    private static final Perubahan BERBALIK = perubahan(StatusKelengkapan.BELUM_LENGKAP);
    private static final Perubahan TETAP = perubahan(StatusKelengkapan.LENGKAP);

    private final List<String> ditanam = new ArrayList<>();

    @Property(tries = 100)
    void teksYangDitanamDiSetiapIsianTidakTampak(@ForAll("teks") String teks) {
        ditanam.clear();
        LaporanPmo laporan = tanam(teks);
        LaporanPmo lain = tanam(teks + " lain");

        // nothing can be taken from a report that has to stay as it is
        ContohBalik contoh = new Penyusut((satu, konteks) -> satu.equals(laporan) ? BERBALIK : TETAP, BERBALIK, DIKENAL)
                .susut(laporan, KONTEKS.withRiwayat(List.of(lain)), false);

        assertThat(ditanam).hasSize(2 * 28);
        assertThat(contoh.laporan() + contoh.riwayat()).doesNotContain(teks);
        LaporanPmo samar = LaporanUntukUji.baca(contoh.laporan());
        assertThat(samar.periode()).isEqualTo(2);
        assertThat(samar.laporanPelaksanaan().tanggal())
                .isEqualTo(laporan.laporanPelaksanaan().tanggal());
        assertThat(samar.laporanTindakLanjut().get(0).isu())
                .hasSameSizeAs(laporan.laporanTindakLanjut().get(0).isu());
    }

    private static Perubahan perubahan(StatusKelengkapan baru) {
        return new Perubahan(StatusKelengkapan.LENGKAP, baru, null, null, List.of(), List.of(), List.of());
    }

    @Provide
    Arbitrary<String> teks() {
        return Arbitraries.strings()
                .withChars("ABCDEFGHIJ 0123éß漢")
                .ofMinLength(8)
                .ofMaxLength(40)
                .filter(teks -> teks.strip().length() == teks.length());
    }

    /** The full report with a text of its own wherever a text is read. */
    private LaporanPmo tanam(String teks) {
        Object pohon = PohonJson.baca(PENUH);
        tanam(pohon, pohon, teks);
        return LaporanUntukUji.baca(PohonJson.tulis(pohon));
    }

    @SuppressWarnings("unchecked") // trees read from JSON hold nothing else
    private void tanam(@Nullable Object akar, @Nullable Object bagian, String teks) {
        if (bagian instanceof Map<?, ?> peta) {
            for (Map.Entry<String, @Nullable Object> satu : ((Map<String, @Nullable Object>) peta).entrySet()) {
                Object asli = satu.getValue();
                if (asli instanceof String) {
                    String rahasia = teks + ditanam.size();
                    satu.setValue(rahasia);
                    if (LaporanReader.ofDefaults().read(PohonJson.tulis(akar)) instanceof HasilBaca.Terbaca) {
                        ditanam.add(rahasia);
                    } else {
                        satu.setValue(asli);
                    }
                } else {
                    tanam(akar, asli, teks);
                }
            }
        } else if (bagian instanceof List<?> larik) {
            larik.forEach(isi -> tanam(akar, isi, teks));
        }
    }
}
