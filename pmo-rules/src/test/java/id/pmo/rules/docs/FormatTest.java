package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.KatalogStruktur;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.rules.PmoEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the format says of reports what the records and the reader hold. */
class FormatTest {

    static final String HALAMAN = "docs/format.md";

    private static final String LAPORAN =
            "pmo-rules/src/main/resources/id/pmo/kebijakan/psp-2023-2024/contoh/perkembangan-lengkap.json";

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    @Test
    void contohLaporanDibacaTanpaSalahDanMemuatSetiapIsian() {
        String laporan = Halaman.baca(Halaman.di(LAPORAN));

        assertThat(LaporanReader.ofDefaults().read(laporan)).isInstanceOf(HasilBaca.Terbaca.class);
        assertThat(KunciJson.dari(laporan))
                .containsAll(IsianLaporan.semua().stream()
                        // a list of the same items as dokumentasi, and empty here
                        .filter(satu -> !satu.induk().equals("laporanPelaksanaan.rekaman[]"))
                        .map(IsianLaporan::letak)
                        .toList());
        Halaman.bagian(HALAMAN, "laporan", "```json\n" + laporan + "```\n");
    }

    @Test
    void tabelIsianDibuatDariRekaman() {
        Map<String, Set<String>> diterangkan = new LinkedHashMap<>();
        Keterangan.laporan().forEach((objek, isian) -> diterangkan.put(objek, isian.keySet()));
        Map<String, Set<String>> ada = new LinkedHashMap<>();
        IsianLaporan.perObjek().forEach((objek, isian) -> ada.put(objek.getSimpleName(), namaIsian(isian)));
        assertThat(diterangkan)
                .as("format.yaml explains every field, and no other")
                .isEqualTo(ada);

        List<String> tabel = new ArrayList<>();
        IsianLaporan.perObjek().forEach((objek, isian) -> tabel.add(tabel(objek, isian)));
        Halaman.bagian(HALAMAN, "isian", String.join("\n", tabel));
    }

    @Test
    void tabelPilihanDibuatDariRekaman() {
        Map<String, List<String>> tempat = new LinkedHashMap<>();
        IsianLaporan.semua().stream()
                .filter(satu -> !satu.pilihan().isEmpty())
                .forEach(satu -> tempat.computeIfAbsent(Tabel.pilihan(satu.pilihan()), kunci -> new ArrayList<>())
                        .add(satu.letak()));
        Tabel tabel = new Tabel("field", "choices");
        tempat.forEach((pilihan, letak) -> tabel.baris(Tabel.kode(letak.stream()), pilihan));
        Halaman.bagian(HALAMAN, "pilihan", tabel.toString());
    }

    @Test
    void tabelStatusTindakLanjutDibuatDariKebijakanDanSamaPadaSemuanya() {
        List<StatusTindakLanjut> status =
                ENGINE.kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow().statusTindakLanjut();
        assertThat(ENGINE.kebijakan())
                .allSatisfy(id -> assertThat(ENGINE.kebijakan(id).orElseThrow().statusTindakLanjut())
                        .isEqualTo(status));

        Tabel tabel = new Tabel("status", "in English", "asks for `keteranganStatus`");
        status.forEach(
                satu -> tabel.baris(Tabel.kode(satu.kode()), satu.label().en(), satu.mintaKeterangan() ? "yes" : "no"));
        Halaman.bagian(HALAMAN, "status", tabel.toString());
    }

    @Test
    void tabelBatasDibuatDariBatasBentuk() {
        assertThat(Stream.of(BatasBentuk.class.getFields()).map(satu -> satu.getName()))
                .containsExactlyInAnyOrder("UKURAN", "KEDALAMAN", "DAFTAR", "TEKS", "NAMA");

        Halaman.bagian(
                HALAMAN,
                "batas",
                new Tabel("what", "at most")
                        .baris("one report", IsianLaporan.ribuan(BatasBentuk.UKURAN) + " bytes of UTF-8")
                        .baris("nesting", BatasBentuk.KEDALAMAN + " levels, the report itself being the first")
                        .baris("a list", IsianLaporan.ribuan(BatasBentuk.DAFTAR) + " items")
                        .baris("a free text", IsianLaporan.ribuan(BatasBentuk.TEKS) + " code points")
                        .baris("a name, title or code", IsianLaporan.ribuan(BatasBentuk.NAMA) + " code points")
                        .toString());
    }

    @Test
    void tabelKesalahanBentukDibuatDariKatalognya() {
        Tabel tabel = new Tabel("kode", "what must hold");
        KatalogStruktur.ofDefaults()
                .semua()
                .forEach(syarat -> tabel.baris(syarat.kode(), syarat.judul().en()));
        Halaman.bagian(HALAMAN, "struktur", tabel.toString());
    }

    @Test
    void setiapTautanHalamanAda() {
        Path folder = Halaman.di(HALAMAN).getParent();
        Matcher tautan = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Halaman.baca(Halaman.di(HALAMAN)));
        while (tautan.find()) {
            assertThat(folder.resolve(tautan.group(1)).normalize()).exists();
        }
    }

    private static Set<String> namaIsian(List<IsianLaporan> isian) {
        return new TreeSet<>(isian.stream().map(IsianLaporan::nama).toList());
    }

    private static String tabel(Class<?> objek, List<IsianLaporan> isian) {
        Set<String> tempat =
                new LinkedHashSet<>(isian.stream().map(IsianLaporan::induk).toList());
        Tabel tabel = new Tabel("field", "type", "limit", "meaning");
        isian.stream()
                .filter(satu -> satu.induk().equals(tempat.iterator().next()))
                .forEach(satu -> tabel.baris(
                        Tabel.kode(satu.nama()),
                        satu.pilihan().isEmpty() ? satu.jenis() : "[" + satu.jenis() + "](#choices)",
                        satu.batas(),
                        Keterangan.laporan().get(objek.getSimpleName()).get(satu.nama())));
        String judul = tempat.contains("") ? "The report itself" : Tabel.kode(tempat.stream());
        return "#### " + judul + "\n\n" + tabel;
    }
}
