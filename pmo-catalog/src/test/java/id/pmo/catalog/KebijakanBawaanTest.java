package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.GeserLibur;
import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik.Kelompok;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Peran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies that come with the library. */
class KebijakanBawaanTest {

    private static final PolicyLoader LOADER = PolicyLoader.of(PolicySource.builtIn());
    private static final Kebijakan PSP = LOADER.load("psp-2023-2024").kebijakan();
    private static final Kebijakan GTK = LOADER.load("psp-2023-2024-gtk").kebijakan();

    @Test
    void duaKebijakanIkutSerta() {
        assertThat(PolicySource.builtIn().ids()).containsExactly("psp-2023-2024", "psp-2023-2024-gtk");
    }

    @ParameterizedTest
    @CsvSource({
        "1, PEMILIHAN,    1, 2023-08-01, 2023-09-30, 2023-08, 2023-09-20",
        "2, PERKEMBANGAN, 1, 2023-10-01, 2023-11-30, 2023-10, 2023-11-10",
        "3, PERKEMBANGAN, 1, 2023-12-01, 2024-01-31, 2023-12, 2023-12-20",
        "4, PEMILIHAN,    2, 2024-02-01, 2024-03-31, 2024-02, 2024-03-10",
        "5, PERKEMBANGAN, 2, 2024-04-01, 2024-05-31, 2024-04, 2024-05-10",
        "6, PERKEMBANGAN, 2, 2024-06-01, 2024-07-31, 2024-06, 2024-07-10"
    })
    void kalenderSepertiDiNaskah(
            int ke, JenisPeriode jenis, int siklus, LocalDate mulai, LocalDate selesai, String bulan, LocalDate batas) {
        PeriodePmo seharusnya = new PeriodePmo(ke, jenis, siklus, mulai, selesai, YearMonth.parse(bulan), batas);

        assertThat(PSP.periode(ke)).contains(seharusnya);
        assertThat(GTK.periode(ke)).contains(seharusnya);
        assertThat(PSP.periode()).hasSize(6);
    }

    @Test
    void ketentuanAngkatanSepertiDiNaskah() {
        Set<Peran> kepala = Set.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH);
        Set<Moda> semua = Set.of(Moda.LURING, Moda.DARING, Moda.CAMPURAN);

        assertThat(PSP.angkatan().values())
                .containsExactly(
                        new KetentuanAngkatan(1, 3, kepala, semua, 2, 2, 0),
                        new KetentuanAngkatan(2, 2, kepala, semua, 2, 2, 0),
                        new KetentuanAngkatan(
                                3, 1, Set.of(Peran.FASILITATOR_SEKOLAH_PENGGERAK), Set.of(Moda.DARING), 2, 0, 1));
    }

    @Test
    void hanyaLainnyaMemintaKeterangan() {
        assertThat(PSP.statusTindakLanjut())
                .extracting(StatusTindakLanjut::kode, StatusTindakLanjut::tahap, StatusTindakLanjut::mintaKeterangan)
                .containsExactly(
                        tuple("SUDAH_DILAKSANAKAN", Tahap.SUDAH, false),
                        tuple("SEDANG_DILAKSANAKAN", Tahap.SEDANG, false),
                        tuple("AKAN_DILAKSANAKAN", Tahap.AKAN, false),
                        tuple("LAINNYA", Tahap.LAIN, true));
    }

    @Test
    void menurutS0TepatDuaSubtopikDanMenurutS1SatuSampaiDua() {
        Set<Peran> pihak = Set.of(Peran.KEPALA_SEKOLAH, Peran.PENGAWAS_SEKOLAH, Peran.GURU);
        List<String> nihil = List.of("tidak ada", "tidak ada kendala", "nihil", "tanpa kendala");

        assertThat(PSP.batas()).isEqualTo(new Batas(2, 2, null, 20, 3, 2, 7, pihak, nihil));
        assertThat(GTK.batas()).isEqualTo(new Batas(1, 2, 2, 20, 3, 2, 7, pihak, nihil));
    }

    @Test
    void hariDihitungDiWibTanpaGeserLibur() {
        assertThat(PSP.waktu().zonaBersama()).contains(Wilayah.WIB);
        assertThat(PSP.waktu().geserLibur()).isEqualTo(GeserLibur.TIDAK);
        assertThat(PSP.waktu().libur()).isEmpty();
    }

    @Test
    void katalogBerisiEmpatTopikDan34Subtopik() {
        var subtopik = PSP.katalog().topik().stream()
                .flatMap(t -> t.subtopik().stream())
                .toList();

        assertThat(PSP.katalog().topik()).extracting(t -> t.subtopik().size()).containsExactly(9, 11, 6, 8);
        assertThat(subtopik)
                .filteredOn(s -> s.kelompok() == Kelompok.PERENCANAAN)
                .hasSize(14);
        assertThat(subtopik)
                .filteredOn(s -> s.kelompok() == Kelompok.STRATEGI_IMPLEMENTASI)
                .hasSize(20);
        assertThat(subtopik)
                .filteredOn(s -> s.nama().equals("Penyusunan dokumen P5"))
                .extracting(s -> s.kode())
                .containsExactly("1.E", "2.D");
        assertThat(GTK.katalog()).isEqualTo(PSP.katalog());
    }

    @ParameterizedTest
    @ValueSource(strings = {"psp-2023-2024", "psp-2023-2024-gtk"})
    void setiapNilaiDiketahuiAsalnya(String id) {
        Kebijakan kebijakan = LOADER.load(id).kebijakan();
        List<String> letak = new ArrayList<>(List.of("zonaWaktu", "geserLibur", "libur"));
        for (String k : List.of("jenis", "siklus", "mulai", "selesai", "bulanPelaksanaan", "batasWaktu")) {
            kebijakan.periode().forEach(p -> letak.add("periode." + p.ke() + "." + k));
        }
        for (String k : List.of("tahunKe", "pelapor", "moda", "durasiJp", "minimalDokumentasi", "minimalRekaman")) {
            kebijakan.angkatan().keySet().forEach(n -> letak.add("angkatan." + n + "." + k));
        }
        kebijakan.statusTindakLanjut().forEach(s -> letak.add("statusTindakLanjut." + s.kode()));
        for (String k : List.of(
                "minimalSubtopik",
                "maksimalSubtopik",
                "minimalPanjangUraian",
                "minimalPesertaWajar",
                "minimalJp",
                "ingatkanHari",
                "pihakDiharapkan",
                "sebutanNihil")) {
            letak.add("batasan." + k);
        }
        if (kebijakan.batas().disarankanSubtopik() != null) {
            letak.add("batasan.disarankanSubtopik");
        }
        kebijakan.katalog().topik().forEach(t -> {
            letak.add("katalog." + t.kode());
            t.subtopik().forEach(s -> letak.add("katalog." + s.kode()));
        });

        assertThat(kebijakan.asal().keySet())
                .filteredOn(k -> !k.startsWith("tugas."))
                .containsExactlyInAnyOrderElementsOf(letak);
    }

    @Test
    void setiapTugasDiketahuiAsalnya() {
        assertThat(PSP.asal().keySet())
                .filteredOn(letak -> letak.startsWith("tugas."))
                .hasSameSizeAs(PSP.tugas())
                .contains("tugas.1.pihak.KEPALA_SEKOLAH.sebelum.1", "tugas.2.pihak.KOORDINATOR_FSP.sesudah.2");
        assertThat(GTK.tugas()).isEqualTo(PSP.tugas());
    }

    @Test
    void kolomDanNilaiMembawaSumbernyaSendiri() {
        assertThat(asal(PSP, "periode.3.batasWaktu").sumber())
                .isEqualTo("S1 tabel \"Ringkasan Alur Pengisian Instrumen\", kolom \"Batas Waktu Pelaporan\"");
        assertThat(asal(PSP, "angkatan.3.tahunKe").dasar()).isEqualTo(Dasar.TAFSIR);
        assertThat(PSP.asal().get("batasan.minimalJp"))
                .isEqualTo(
                        new Asal(Dasar.TERSURAT, "S1 tabel \"Pelaksanaan PMO Level Sekolah\", baris \"Durasi\"", null));
    }

    @Test
    void kebijakanTurunanMembawaSumberBagiYangDiubahnyaSaja() {
        assertThat(asal(GTK, "batasan.minimalSubtopik").sumber()).isEqualTo("S1 \"Pemilihan Subtopik\"");
        assertThat(GTK.asal().get("batasan.minimalJp")).isEqualTo(PSP.asal().get("batasan.minimalJp"));
    }

    private static Asal asal(Kebijakan kebijakan, String letak) {
        return Objects.requireNonNull(kebijakan.asal().get(letak), letak);
    }

    @Test
    void sidikJariKeduanyaBerbeda() {
        assertThat(PSP.identitas().sidikJari()).matches("sha256:[0-9a-f]{64}");
        assertThat(GTK.identitas().sidikJari())
                .matches("sha256:[0-9a-f]{64}")
                .isNotEqualTo(PSP.identitas().sidikJari());
    }

    @Test
    void indeksMenyebutSetiapBerkasDiFoldernya() throws IOException {
        Path akar = Path.of("src/main/resources/id/pmo/kebijakan");

        for (String id : PolicySource.builtIn().ids()) {
            Set<String> berkas = PolicySource.directory(akar.resolve(id))
                    .find(id)
                    .orElseThrow()
                    .files()
                    .keySet();
            List<String> indeks = Files.readAllLines(akar.resolve(id).resolve("isi-catalog.txt"));

            assertThat(indeks)
                    .containsExactlyElementsOf(berkas.stream()
                            .filter(b -> !b.equals("isi-catalog.txt"))
                            .toList());
        }
    }
}
