package id.pmo.examples.cli.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.Penulis;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.examples.cli.Kalimat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a built-in policy says is missing on its page. */
class IsiDokumenTest {

    static Stream<Arguments> kebijakanDanBahasa() {
        return PolicySource.builtIn().ids().stream()
                .flatMap(id -> Arrays.stream(Bahasa.values()).map(bahasa -> Arguments.of(id, bahasa)));
    }

    @ParameterizedTest
    @MethodSource("kebijakanDanBahasa")
    void setiapSyaratAdaDenganKalimatAturanDanContohnya(String id, Bahasa bahasa) {
        LoadedPolicy policy = PolicyLoader.of(PolicySource.builtIn()).load(id);
        Markdown markdown = Markdown.baca(halaman(id, bahasa, "md"));
        String html = halaman(id, bahasa, "html");
        List<String> judul =
                markdown.semua(Heading.class).stream().map(Markdown::teks).toList();
        String kutipan = kutipan(markdown);
        String teks = markdown.teks();

        assertThat(policy.kebijakan().syarat()).hasSizeGreaterThan(60);
        for (Syarat syarat : policy.kebijakan().syarat().values()) {
            String kode = syarat.kode();
            String namaSyarat = kode + " " + syarat.judul().dalam(bahasa);
            String pesan = syarat.pesan().teks().dalam(bahasa);
            String perbaikan = syarat.perbaikan().teks().dalam(bahasa);
            assertThat(judul).containsOnlyOnce(namaSyarat);
            assertThat(html).containsOnlyOnce("<h3 id=\"" + kode + "\">");
            assertThat(teks).contains(pesan, perbaikan, syarat.sumber());
            assertThat(html).contains(aman(pesan), aman(perbaikan), aman(syarat.sumber()));
            assertThat(kutipan).contains("rule \"" + kode + " ", "\"" + kode + "\"");
            assertThat(html).contains(aman("rule \"" + kode + " "));
            for (ContohUji contoh : policy.contohUji().getOrDefault(kode, List.of())) {
                String tempat = contoh.berkas() + ":" + contoh.baris();
                assertThat(teks).contains(contoh.nama()).contains(tempat);
                assertThat(html).contains(aman(contoh.nama())).contains("<code>" + tempat + "</code>");
            }
        }
        policy.aturan().forEach((path, isi) -> {
            String aturanPertama = isi.substring(isi.indexOf("rule \""));
            assertThat(kutipan).contains(aturanPertama.substring(0, aturanPertama.indexOf("\nend") + 4));
        });
    }

    @ParameterizedTest
    @MethodSource("kebijakanDanBahasa")
    void setiapPeriodeAngkatanBatasDanPilihanAda(String id, Bahasa bahasa) {
        var kebijakan = PolicyLoader.of(PolicySource.builtIn()).load(id).kebijakan();
        Markdown markdown = Markdown.baca(halaman(id, bahasa, "md"));
        String html = halaman(id, bahasa, "html");
        List<List<String>> baris =
                markdown.semua(TableRow.class).stream().map(satu -> isi(satu)).toList();

        kebijakan.periode().forEach(satu -> {
            List<String> sel = List.of(
                    Penulis.tulis(satu.jenis(), bahasa),
                    String.valueOf(satu.siklus()),
                    Penulis.tulis(satu.mulai(), bahasa),
                    Penulis.tulis(satu.selesai(), bahasa),
                    Penulis.tulis(satu.bulanPelaksanaan(), bahasa),
                    Penulis.tulis(satu.batasWaktu(), bahasa));
            assertThat(baris).anySatisfy(isi -> assertThat(isi).containsSubsequence(sel));
            assertThat(html).contains("<td>" + String.join("</td><td>", sel) + "</td>");
        });
        kebijakan
                .angkatan()
                .values()
                .forEach(satu -> assertThat(baris)
                        .anySatisfy(isi -> assertThat(isi).contains(Penulis.tulis(satu.pelapor(), bahasa))));
        for (String batas : medan(Batas.class)) {
            assertThat(baris).filteredOn(isi -> isi.get(0).endsWith(batas)).hasSize(1);
            assertThat(html).contains("<code>" + batas + "</code>");
        }
        assertThat(baris)
                .filteredOn(isi -> isi.get(0).endsWith("minimalSubtopik"))
                .allSatisfy(isi -> assertThat(isi.get(1))
                        .isEqualTo(String.valueOf(kebijakan.batas().minimalSubtopik())));
        kebijakan.asal().values().forEach(asal -> {
            assertThat(markdown.teks()).contains(asal.sumber());
            assertThat(html).contains(aman(asal.sumber()));
        });
        kebijakan.katalog().topik().stream()
                .flatMap(topik -> topik.subtopik().stream())
                .forEach(satu -> {
                    assertThat(baris).anySatisfy(isi -> assertThat(isi).startsWith(satu.kode(), satu.nama()));
                    assertThat(html).contains("<code>" + satu.kode() + "</code></th><td>" + satu.nama() + "</td>");
                });
        kebijakan.tugas().forEach(satu -> {
            assertThat(markdown.teks()).contains(satu.uraian().dalam(bahasa));
            assertThat(html).contains(aman(satu.uraian().dalam(bahasa)));
        });
    }

    @ParameterizedTest
    @MethodSource("kebijakanDanBahasa")
    void setiapTautanAdaTujuannya(String id, Bahasa bahasa) {
        String html = halaman(id, bahasa, "html");
        List<String> jangkar = semua(html, " id=\"([^\"]+)\"");
        Markdown markdown = Markdown.baca(halaman(id, bahasa, "md"));
        List<String> judul = markdown.semua(Heading.class).stream()
                .map(Markdown::teks)
                .map(teks -> "#"
                        + teks.toLowerCase(bahasa.locale())
                                .replaceAll("[:,.()/'’]", "")
                                .replace(' ', '-'))
                .toList();

        assertThat(new HashSet<>(jangkar)).hasSameSizeAs(jangkar);
        assertThat(jangkar).containsAll(semua(html, "<a href=\"#([^\"]+)\""));
        assertThat(markdown.semua(Link.class)).hasSizeGreaterThan(100);
        assertThat(judul)
                .containsAll(markdown.semua(Link.class).stream()
                        .map(Link::getDestination)
                        .distinct()
                        .toList());
    }

    @Test
    void perluasanMenyebutApaDariManaAsalnya() {
        String markdown = halaman("psp-2023-2024-gtk", Bahasa.ID, "md");

        assertThat(markdown)
                .contains("- **Memperluas:** `psp-2023-2024`\n")
                .contains(
                        "- **Berkas:** `psp-2023-2024-gtk/aturan/pemeriksaan/tindaklanjut/TL-021.yaml` (sifat, sumber,"
                                + " alasan, contohUji); `psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-021.yaml` (judul, jenis,"
                                + " dasar, pesan, perbaikan)\n")
                .contains("(`psp-2023-2024-gtk/kebijakan.yaml:15`)")
                .contains("(`psp-2023-2024/kebijakan.yaml:75-80`)");
        assertThat(halaman("psp-2023-2024-gtk", Bahasa.EN, "html"))
                .contains("<dt>Extends</dt><dd><code>psp-2023-2024</code></dd>")
                .contains("<code>psp-2023-2024-gtk/kebijakan.yaml:15</code>");
        assertThat(halaman("psp-2023-2024", Bahasa.ID, "md")).doesNotContain("Memperluas", "Yang berbeda dari");
    }

    @Test
    void hanyaTandaYangDisebutHalamanItuYangDiterangkan() {
        String tanda = """
                ### Tanda di sumber dan alasan

                - **S0:** “Tata Cara Kepala Sekolah Mengisikan Laporan PMO”, panduan pengisian di SIMPKB
                - **S1:** “Pokja Manajemen Operasional (PMO) Level Sekolah, Program Sekolah Penggerak 2023-2024”, paparan Ditjen GTK
                - **C1:** S0 dan S1 berbeda: berapa subtopik yang dipilih
                - **C2:** S0 dan S1 berbeda: kapan laporan dapat diisi, dan sampai kapan masih tepat waktu
                - **C3:** S0 dan S1 berbeda: pada bulan apa pertemuan berlangsung
                - **C4:** S0 dan S1 berbeda: berapa lama sebuah siklus, dan sejauh mana rencana boleh menjangkau
                - **C6:** S0 dan S1 berbeda: pada periode mana dokumentasi diminta
                - **C10:** S0 dan S1 diam: pukul berapa, menurut zona mana, dan bagaimana dengan hari libur
                """;

        assertThat(halaman("psp-2023-2024", Bahasa.ID, "md")).contains(tanda + "\n## Kalender\n");
        assertThat(halaman("psp-2023-2024-gtk", Bahasa.ID, "md"))
                .contains(
                        tanda
                                + "- **C12:** S0 dan S1 berbeda: haruskah tujuan, indikator keberhasilan dan pihak terlibat diisi\n\n## Kalender\n");
        assertThat(halaman("psp-2023-2024", Bahasa.EN, "html"))
                .contains("<dt>C1</dt><dd>S0 and S1 differ: how many subtopics are chosen</dd>");
    }

    @Test
    void artiIstilahDisebutSebelumKalender() {
        assertThat(halaman("psp-2023-2024", Bahasa.ID, "md")).contains("""
                ## Cara membaca halaman ini

                - **tersurat:** tertulis di naskah sumber
                - **tafsir:** bacaan pengelola kebijakan atas naskah; alasannya disebut
                - **wajib:** selama dilanggar, laporan belum lengkap
                - **perhatian:** perlu dilihat, tetapi laporan tetap dapat lengkap
                - **catatan:** sekadar catatan; laporan tetap dapat lengkap
                - **belum ada:** yang diminta tidak ditemukan di laporan
                - **tidak sesuai:** ada di laporan, tetapi keliru

                """);
    }

    @Test
    void halamanBahasaInggrisMenyebutSekaliBahwaSumbernyaBerbahasaIndonesia() {
        String kalimat = "Sources, reasons, topics, and the names of rules and examples are quoted in Indonesian,"
                + " the language of the policy’s files.";

        assertThat(halaman("psp-2023-2024", Bahasa.EN, "md")).containsOnlyOnce(kalimat);
        assertThat(halaman("psp-2023-2024", Bahasa.EN, "html")).containsOnlyOnce(kalimat);
    }

    @ParameterizedTest
    @MethodSource("kebijakanDanBahasa")
    void setiapBatasMenyebutSumbernyaAtauBahwaTidakAda(String id, Bahasa bahasa) {
        String markdown = halaman(id, bahasa, "md");
        Kalimat kalimat = Kalimat.dalam(bahasa);
        String batasan = bagian(markdown, kalimat.isi("dokumen.batasan"));

        for (String batas : medan(Batas.class)) {
            assertThat(batasan.lines())
                    .as(batas)
                    .filteredOn(baris -> baris.startsWith("- **" + kalimat.isi("dokumen.batasan." + batas) + ":** "))
                    .hasSize(1);
        }
    }

    @Test
    void batasYangTidakDitetapkanMenyebutMengapaTanpaSumberDanSyaratMana() {
        assertThat(halaman("psp-2023-2024", Bahasa.ID, "md"))
                .contains(
                        "- **Subtopik yang disarankan:** tidak ada, karena nilainya tidak ditetapkan di berkas mana pun\n")
                .contains("|Subtopik yang disarankan `disarankanSubtopik` |**tidak ditetapkan** |selalu"
                        + " |[TL-008](#tl-008-jumlah-subtopik-yang-disarankan) |\n")
                .contains(
                        "- **Nilai yang dipakai:** Subtopik yang disarankan: tidak ditetapkan; Paling sedikit subtopik yang berbeda: 2\n");
        assertThat(halaman("psp-2023-2024", Bahasa.ID, "md"))
                .contains("- **Nilai yang dipakai:** Paling sedikit dokumentasi: 2 (Angkatan 1, Angkatan 2);"
                        + " Paling sedikit dokumentasi: 0 (Angkatan 3)\n");
        assertThat(halaman("psp-2023-2024", Bahasa.EN, "md"))
                .contains("- **Suggested number of subtopics:** none, since no file sets this value\n");
    }

    @ParameterizedTest
    @MethodSource("kebijakanDanBahasa")
    void laporanDasarDitulisTanpaIsianKosong(String id, Bahasa bahasa) {
        List<String> json = Markdown.baca(halaman(id, bahasa, "md")).semua(FencedCodeBlock.class).stream()
                .filter(satu -> satu.getInfo().equals("json"))
                .map(FencedCodeBlock::getLiteral)
                .toList();

        assertThat(json)
                .hasSameSizeAs(PolicyLoader.of(PolicySource.builtIn())
                        .load(id)
                        .contoh()
                        .keySet());
        assertThat(json)
                .isNotEmpty()
                .allSatisfy(satu -> assertThat(satu)
                        .contains("\"npsn\": \"10000001\"")
                        .doesNotContain("null", "[]", "[ ]", "{}", "{ }"));
    }

    @Test
    void setiapKelompokSyaratDimulaiDenganRingkasannya() {
        assertThat(halaman("psp-2023-2024", Bahasa.ID, "md")).contains("""
                ## Syarat: Status yang dinyatakan

                |Kode |Yang diminta |Bobot |Dasar |
                |---|---|---|---|
                |[SD-001](#sd-001-pernyataan-lengkap-sesuai-hasil-pemeriksaan) |Pernyataan lengkap sesuai hasil pemeriksaan |perhatian |tafsir |
                |[SD-002](#sd-002-pernyataan-belum-lengkap-sesuai-hasil-pemeriksaan) |Pernyataan belum lengkap sesuai hasil pemeriksaan |catatan |tafsir |

                ### SD-001""");
    }

    @ParameterizedTest
    @EnumSource
    void setiapNilaiPunyaNama(Bahasa bahasa) {
        Kalimat kalimat = Kalimat.dalam(bahasa);

        assertThat(medan(PeriodePmo.class))
                .filteredOn(nama -> !nama.equals("ke"))
                .allMatch(nama -> kalimat.ada("dokumen.periode." + nama));
        assertThat(medan(KetentuanAngkatan.class))
                .filteredOn(nama -> !nama.equals("angkatan"))
                .allMatch(nama -> kalimat.ada("dokumen.angkatan." + nama));
        assertThat(medan(Batas.class)).isNotEmpty().allMatch(nama -> kalimat.ada("dokumen.batasan." + nama));
    }

    @Test
    void setiapTabelSamaLebarSampaiBarisTerakhir() {
        List<TableBlock> tabel =
                Markdown.baca(halaman("psp-2023-2024", Bahasa.ID, "md")).semua(TableBlock.class);

        assertThat(tabel).hasSize(15).allSatisfy(satu -> {
            List<Integer> lebar = new ArrayList<>();
            semuaBaris(satu).forEach(baris -> lebar.add(isi(baris).size()));
            assertThat(new HashSet<>(lebar)).hasSize(1);
        });
    }

    /** A part of the page, up to the next. */
    private static String bagian(String markdown, String judul) {
        String sesudah = markdown.split("(?m)^## " + Pattern.quote(judul) + "$", 2)[1];
        return sesudah.split("(?m)^## ", 2)[0];
    }

    private static String halaman(String id, Bahasa bahasa, String format) {
        return DokumenTest.dokumen("--bahasa", bahasa.kode(), "--format", format, id)
                .keluaran();
    }

    private static String kutipan(Markdown markdown) {
        StringBuilder semua = new StringBuilder();
        markdown.semua(FencedCodeBlock.class).forEach(satu -> semua.append(satu.getLiteral()));
        return semua.toString();
    }

    private static List<TableRow> semuaBaris(TableBlock tabel) {
        List<TableRow> semua = new ArrayList<>();
        for (var bagian = tabel.getFirstChild(); bagian != null; bagian = bagian.getNext()) {
            for (var baris = bagian.getFirstChild(); baris != null; baris = baris.getNext()) {
                semua.add((TableRow) baris);
            }
        }
        return semua;
    }

    private static List<String> isi(TableRow baris) {
        List<String> isi = new ArrayList<>();
        for (var sel = baris.getFirstChild(); sel != null; sel = sel.getNext()) {
            isi.add(Markdown.isi(sel));
        }
        return isi;
    }

    private static List<String> medan(Class<? extends Record> isi) {
        return Arrays.stream(isi.getRecordComponents())
                .map(medan -> medan.getName())
                .toList();
    }

    private static List<String> semua(String teks, String pola) {
        return Pattern.compile(pola)
                .matcher(teks)
                .results()
                .map((MatchResult satu) -> satu.group(1))
                .toList();
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("`", "&#x60;")
                .replace("=", "&#x3D;");
    }
}
