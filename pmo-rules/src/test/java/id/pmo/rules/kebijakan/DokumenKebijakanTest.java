package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a policy says, gathered for people. */
class DokumenKebijakanTest {

    private static final String ID = "psp-2023-2024";
    private static final String GTK = "psp-2023-2024-gtk";

    private static final Pattern TANDA = Pattern.compile("\\b[SC][0-9]{1,2}\\b");

    private final FolderKebijakan folder = new FolderKebijakan();

    @Test
    void setiapSyaratMembawaAturanYangMemberlakukanDanYangMelanggarnya() {
        DokumenKebijakan dokumen = DokumenKebijakan.of(PolicySource.builtIn(), ID);

        assertThat(dokumen.syarat()).hasSameSizeAs(dokumen.kebijakan().syarat().keySet());
        assertThat(dokumen.syarat()).allSatisfy(satu -> {
            String kode = satu.syarat().kode();
            assertThat(satu.berlaku())
                    .as(kode)
                    .isNotEmpty()
                    .allSatisfy(aturan -> assertThat(aturan.teks()).contains("berlaku(", "\"" + kode + "\""));
            assertThat(satu.tunda())
                    .as(kode)
                    .allSatisfy(aturan -> assertThat(aturan.teks()).contains("tunda(", "\"" + kode + "\""));
            assertThat(satu.pelanggaran())
                    .as(kode)
                    .isNotEmpty()
                    .allSatisfy(aturan -> assertThat(aturan.teks()).contains("temuan.catat( \"" + kode + "\""));
        });
        assertThat(satu(dokumen, "SK-001").tunda()).isNotEmpty();
    }

    @Test
    void aturanTertulisSepertiDiBerkasnya() {
        DokumenKebijakan dokumen = DokumenKebijakan.of(PolicySource.builtIn(), GTK);

        assertThat(semuaAturan(dokumen)).hasSizeGreaterThan(100).allSatisfy(aturan -> {
            String berkas = folder.baca(aturan.berkas());
            assertThat(aturan.teks())
                    .startsWith("rule \"" + aturan.nama() + "\"")
                    .endsWith("\nend");
            assertThat(berkas).contains("\n" + aturan.teks() + "\n");
            assertThat(berkas.lines().toList().get(aturan.baris() - 1))
                    .isEqualTo(aturan.teks().lines().findFirst().orElseThrow());
        });
        long tertulis = folder.find(ID).orElseThrow().files().entrySet().stream()
                .filter(satu -> satu.getKey().endsWith(".drl"))
                .flatMap(satu -> new String(satu.getValue(), StandardCharsets.UTF_8).lines())
                .filter(baris -> baris.startsWith("rule \""))
                .count();
        assertThat(semuaAturan(dokumen).distinct()).hasSize((int) tertulis);
    }

    @Test
    void putusanTidakMenyebutSyarat() {
        assertThat(DokumenKebijakan.of(PolicySource.builtIn(), ID).simpulan())
                .hasSize(14)
                .allSatisfy(aturan -> assertThat(aturan.teks()).contains("simpulan."));
    }

    @Test
    void perluasanMenyebutBerkasSetiapBagian() {
        DokumenKebijakan dokumen = DokumenKebijakan.of(PolicySource.builtIn(), GTK);
        String path = "/aturan/pemeriksaan/tindaklanjut/TL-021.yaml";

        assertThat(dokumen.silsilah()).containsExactly(GTK, ID);
        assertThat(satu(dokumen, "TL-021").syarat().sifat()).isEqualTo(Sifat.WAJIB);
        assertThat(satu(dokumen, "TL-021").berkas())
                .hasToString("{" + GTK + path + "=[sifat, sumber, alasan, contohUji], " + ID + path
                        + "=[judul, jenis, dasar, pesan, perbaikan]}");
        assertThat(satu(dokumen, "TL-021").contoh())
                .allSatisfy(
                        contoh -> assertThat(dokumen.sendiri(contoh.berkas())).isTrue());
        assertThat(satu(dokumen, "TL-011").berkas())
                .allSatisfy(
                        (berkas, kunci) -> assertThat(dokumen.sendiri(berkas)).isFalse());
        assertThat(dokumen.tempat())
                .containsEntry("batasan.minimalSubtopik", GTK + "/kebijakan.yaml:15")
                .containsEntry("batasan.minimalJp", ID + "/kebijakan.yaml:192");
    }

    @Test
    void tempatSetiapNilaiMenyebutBarisNilainya() {
        DokumenKebijakan dokumen = DokumenKebijakan.of(PolicySource.builtIn(), GTK);

        assertThat(dokumen.nilai("batasan.minimalSubtopik")).hasSize(1);
        assertThat(baris(dokumen, "batasan.minimalSubtopik")).isEqualTo("    nilai: 1");
        assertThat(baris(dokumen, "periode.3.batasWaktu")).contains("ke: 3", "batasWaktu: 2023-12-20");
        assertThat(baris(dokumen, "katalog.2.F")).isEqualTo("      F: Pembelajaran berdiferensiasi");
        assertThat(baris(dokumen, "syarat.LP-131.sifat")).isEqualTo("sifat: WAJIB");
        assertThat(dokumen.kebijakan().asal().keySet())
                .isSubsetOf(dokumen.tempat().keySet());
    }

    @Test
    void nilaiYangBergantiDisebutMenurutHarinya() {
        folder.ganti(ID + "/kebijakan.yaml", """
                  minimalJp:
                    nilai: 2
                    sumber: S1 tabel "Pelaksanaan PMO Level Sekolah", baris "Durasi"
                """, """
                  minimalJp:
                    - {nilai: 2, berlakuSampai: 2023-10-31, sumber: edaran 1}
                    - {nilai: 3, berlakuMulai: 2023-11-01, sumber: edaran 2}
                """);

        DokumenKebijakan dokumen = DokumenKebijakan.of(folder, ID);

        LocalDate hari = LocalDate.of(2023, 11, 1);
        assertThat(dokumen.nilai("batasan.minimalJp"))
                .containsExactly(
                        new NilaiTertulis(2, new MasaBerlaku(null, hari.minusDays(1)), asal("edaran 1")),
                        new NilaiTertulis(3, new MasaBerlaku(hari, null), asal("edaran 2")));
        assertThat(dokumen.nilai("batasan.ingatkanHari"))
                .extracting(NilaiTertulis::masa)
                .containsExactly(MasaBerlaku.SELALU);
        assertThat(dokumen.nilai("batasan.disarankanSubtopik"))
                .containsExactly(new NilaiTertulis(null, MasaBerlaku.SELALU, null));
        assertThat(dokumen.nilai("batasan.tidakAda")).isEmpty();
    }

    @Test
    void setiapTugasDanPilihanMembawaSumbernya() {
        DokumenKebijakan dokumen = DokumenKebijakan.of(PolicySource.builtIn(), ID);

        assertThat(dokumen.tugas())
                .extracting(TugasTertulis::tugas)
                .isEqualTo(dokumen.kebijakan().tugas());
        assertThat(dokumen.tugas())
                .filteredOn(satu -> satu.asal().dasar() == Dasar.TAFSIR)
                .isNotEmpty()
                .allSatisfy(satu -> assertThat(satu.asal().alasan()).isNotNull());
        assertThat(dokumen.nilai("statusTindakLanjut.LAINNYA")).singleElement().satisfies(satu -> {
            assertThat(satu.nilai()).isInstanceOf(StatusTindakLanjut.class);
            assertThat(satu.asal()).isNotNull();
        });
        assertThat(dokumen.laporanDasar()).containsKey("pemilihan-lengkap");
    }

    @Test
    void setiapTandaDiSumberDanAlasanAdaArtinyaDanSetiapArtiDipakai() {
        Set<String> disebut = new TreeSet<>();
        for (String id : PolicySource.builtIn().ids()) {
            DokumenKebijakan dokumen = DokumenKebijakan.of(PolicySource.builtIn(), id);
            Set<String> tanda = TANDA.matcher(kutipanNaskah(dokumen))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(dokumen.tanda().keySet()).as(id).containsAll(tanda);
            disebut.addAll(tanda);
        }

        assertThat(disebut)
                .isEqualTo(
                        DokumenKebijakan.of(PolicySource.builtIn(), GTK).tanda().keySet());
    }

    @Test
    void setiapSyaratMenyebutNilaiYangDibacaAturannyaDanSetiapBatasDibaca() {
        DokumenKebijakan dokumen = DokumenKebijakan.of(PolicySource.builtIn(), ID);

        assertThat(satu(dokumen, "TL-001").nilai()).containsExactly("batasan.minimalSubtopik");
        assertThat(satu(dokumen, "TL-008").nilai())
                .containsExactly("batasan.disarankanSubtopik", "batasan.minimalSubtopik");
        assertThat(satu(dokumen, "LP-161").nilai()).containsExactly("batasan.pihakDiharapkan");
        assertThat(satu(dokumen, "LP-131").nilai())
                .containsExactly(
                        "angkatan.1.minimalDokumentasi",
                        "angkatan.2.minimalDokumentasi",
                        "angkatan.3.minimalDokumentasi");
        assertThat(dokumen.syarat().stream()
                        .flatMap(satu -> satu.nilai().stream())
                        .filter(jalur -> jalur.startsWith("batasan."))
                        .collect(Collectors.toSet()))
                .isEqualTo(dokumen.nilai().keySet().stream()
                        .filter(jalur -> jalur.startsWith("batasan."))
                        .collect(Collectors.toSet()));
    }

    @Test
    void masalahnyaSamaDenganYangDisebutPemeriksa() {
        folder.ganti(ID + "/aturan/pemeriksaan/pelaksanaan/LP-131.drl", "jumlahDokumentasi < ", "jumlahDokumen < ")
                .ganti(ID + "/kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"1\"");

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> DokumenKebijakan.of(folder, ID))
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(2)
                        .isEqualTo(PemeriksaKebijakan.of(folder).periksa(ID)));
    }

    private String baris(DokumenKebijakan dokumen, String jalur) {
        String tempat = dokumen.tempat().getOrDefault(jalur, "");
        int titik = tempat.lastIndexOf(':');
        return folder.baca(tempat.substring(0, titik))
                .lines()
                .toList()
                .get(Integer.parseInt(tempat.substring(titik + 1)) - 1);
    }

    private static Stream<AturanTertulis> semuaAturan(DokumenKebijakan dokumen) {
        return Stream.concat(
                dokumen.syarat().stream()
                        .flatMap(satu -> Stream.of(satu.berlaku(), satu.tunda(), satu.pelanggaran()))
                        .flatMap(List::stream),
                dokumen.simpulan().stream());
    }

    private static SyaratTertulis satu(DokumenKebijakan dokumen, String kode) {
        return dokumen.syarat().stream()
                .filter(satu -> satu.syarat().kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private static String kutipanNaskah(DokumenKebijakan dokumen) {
        Stream<String> nilai = dokumen.kebijakan().asal().values().stream()
                .flatMap(asal -> Stream.of(asal.sumber(), String.valueOf(asal.alasan())));
        Stream<String> syarat = dokumen.syarat().stream()
                .map(SyaratTertulis::syarat)
                .flatMap(satu -> Stream.of(satu.sumber(), String.valueOf(satu.alasan())));
        return Stream.concat(nilai, syarat).collect(Collectors.joining("\n"));
    }

    private static Asal asal(String sumber) {
        return new Asal(Dasar.TERSURAT, sumber, null);
    }
}
