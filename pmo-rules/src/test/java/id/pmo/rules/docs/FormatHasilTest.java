package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.HasilWriter;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page on the format says of results what the engine gives and the writer writes. */
class FormatHasilTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Konteks PADA =
            Konteks.at(OffsetDateTime.parse("2023-09-19T12:00:00+07:00").toInstant());
    private static final String QUICKSTART =
            "pmo-examples/quickstart/src/main/resources/id/pmo/examples/quickstart/laporan.json";
    private static final String BUKAN_LAPORAN = "{\"kebijakan\": \"lain\", \"periode\": \"1\"}";

    private static final JsonNode HASIL =
            hasil(Halaman.baca(Halaman.di(QUICKSTART)), new AsalLaporan("laporan.json", 1));
    private static final JsonNode TIDAK_TERBACA = hasil(BUKAN_LAPORAN, null);
    private static final JsonNode DISPENSASI = denganDispensasi();

    private static final Map<String, Class<? extends Enum<?>>> PILIHAN = Map.of(
            "status", StatusKelengkapan.class,
            "bagian.laporanPelaksanaan", StatusKelengkapan.class,
            "bagian.laporanTindakLanjut", StatusKelengkapan.class,
            "bagian.entri[]", StatusKelengkapan.class,
            "waktu.status", StatusWaktu.class,
            "temuan[].jenis", Jenis.class,
            "temuan[].sifat", Sifat.class,
            "daftarPeriksa[].keadaan", Keadaan.class);

    @Test
    void contohHasilDibuatOlehMesin() {
        ObjectNode tampil = (ObjectNode) HASIL.deepCopy();
        ((ObjectNode) tampil.get("kebijakan")).put("sidikJari", "sha256:…");
        ArrayNode butir = tampil.putArray("daftarPeriksa");
        Set<String> keadaan = new HashSet<>();
        HASIL.get("daftarPeriksa").forEach(satu -> {
            if (keadaan.add(satu.get("keadaan").asString())) {
                butir.add(satu);
            }
        });

        Halaman.bagian(FormatTest.HALAMAN, "hasil", blok(tampil));
    }

    @Test
    void contohTidakTerbacaDibuatOlehMesin() {
        assertThat(Halaman.baca(Halaman.di(FormatTest.HALAMAN))).contains("And for `" + BUKAN_LAPORAN + "`");
        Halaman.bagian(FormatTest.HALAMAN, "tidak-terbaca", blok(TIDAK_TERBACA));
    }

    @Test
    void contohDispensasiDibuatOlehMesin() {
        ObjectNode tampil = JSON.createObjectNode();
        Stream.of("waktu", "rencanaBerubah", "pembebasan").forEach(kunci -> tampil.set(kunci, DISPENSASI.get(kunci)));

        Halaman.bagian(FormatTest.HALAMAN, "hasil-dispensasi", blok(tampil));
    }

    @Test
    void tabelKunciMenerangkanSetiapKunciHasil() {
        Map<String, List<JsonNode>> kunci = kunci();
        assertThat(List.copyOf(Keterangan.hasil().keySet()))
                .as("format.yaml explains every key in the order of the result, and no other")
                .isEqualTo(List.copyOf(kunci.keySet()));

        Tabel tabel = new Tabel("key", "type", "meaning");
        kunci.forEach((letak, nilai) -> tabel.baris(
                Tabel.kode(letak), jenis(letak, nilai), Keterangan.hasil().get(letak)));
        Halaman.bagian(FormatTest.HALAMAN, "kunci", tabel.toString());
    }

    @Test
    void kunciYangDikatakanDapatNullMemangDapatNull() {
        kunci().forEach((letak, nilai) -> assertThat(
                        Keterangan.hasil().getOrDefault(letak, "").contains("; null "))
                .as(letak)
                .isEqualTo(nilai.stream().anyMatch(JsonNode::isNull)));
    }

    @Test
    void tabelPilihanHasilDibuatDariEnum() {
        Tabel tabel = new Tabel("key", "choices");
        Stream.of(StatusKelengkapan.class, StatusWaktu.class, Jenis.class, Sifat.class, Keadaan.class)
                .forEach(jenis -> tabel.baris(
                        Tabel.kode(kunci().keySet().stream().filter(letak -> PILIHAN.get(letak) == jenis)),
                        Tabel.pilihan(List.of(jenis.getEnumConstants()))));
        Halaman.bagian(FormatTest.HALAMAN, "pilihan-hasil", tabel.toString());
    }

    @Test
    void nilaiPilihanAdalahNamaEnumnya() {
        Map<String, List<JsonNode>> kunci = kunci();
        PILIHAN.forEach((letak, jenis) -> assertThat(kunci.get(letak))
                .as(letak)
                .allSatisfy(nilai -> assertThat(nama(jenis)).contains(nilai.asString())));
    }

    /** Every path of a result, lists by their items, in the order of the text. */
    private static Map<String, List<JsonNode>> kunci() {
        Map<String, List<JsonNode>> kunci = new LinkedHashMap<>();
        for (JsonNode satu : List.of(DISPENSASI, HASIL, TIDAK_TERBACA)) {
            KunciJson.nilai(satu)
                    .forEach((letak, nilai) ->
                            kunci.computeIfAbsent(letak, k -> new ArrayList<>()).addAll(nilai));
        }
        Set<String> daftar = kunci.keySet().stream()
                .filter(letak -> kunci.containsKey(letak + "[]"))
                .collect(Collectors.toSet());
        kunci.keySet().removeAll(daftar);
        return kunci;
    }

    private static String jenis(String letak, List<JsonNode> nilai) {
        String jenis = nilai.stream()
                .filter(satu -> !satu.isNull())
                .map(satu -> satu.isObject() ? "object" : satu.isNumber() ? "number" : teks(letak, satu.asString()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return nilai.stream().anyMatch(JsonNode::isNull) ? jenis + " or `null`" : jenis;
    }

    private static String teks(String letak, String nilai) {
        return PILIHAN.containsKey(letak)
                ? "[choice](#choices-in-a-result)"
                : nilai.matches("[0-9-]{10}T.*") ? "date-time" : "text";
    }

    private static Stream<String> nama(Class<? extends Enum<?>> jenis) {
        return Stream.of(jenis.getEnumConstants()).map(Enum::name);
    }

    private static JsonNode hasil(String laporan, @Nullable AsalLaporan asal) {
        HasilPemeriksaan hasil = ENGINE.check(LaporanReader.ofDefaults().read(laporan), PADA);
        return JSON.readTree(HasilWriter.toJson(hasil, asal, Bahasa.EN));
    }

    private static JsonNode denganDispensasi() {
        Sasaran sekolah = Sasaran.sekolah("10000001");
        Surat surat =
                new Surat("421/117/2023", "Dinas Pendidikan", LocalDate.of(2023, 11, 6), "sekolah terdampak banjir");
        HasilPemeriksaan hasil = ENGINE.check(
                LaporanUntukUji.diubah("perkembangan-lengkap", Map.of("/laporanPelaksanaan/jumlahPeserta", 0)),
                PADA.withRiwayat(List.of(LaporanUntukUji.dasar("pemilihan-lengkap")))
                        .withDispensasi(List.of(
                                new Perpanjangan(sekolah, 2, LocalDate.of(2023, 12, 4), surat),
                                PerubahanSubtopik.ganti(sekolah, 2, "2.F", "2.G", surat),
                                new Pembebasan(sekolah, 2, "SK-001", surat))));
        return JSON.readTree(HasilWriter.toJson(hasil, new AsalLaporan("laporan.json", 1), Bahasa.EN));
    }

    static String blok(JsonNode hasil) {
        DefaultPrettyPrinter tataLetak = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
        String isi = JSON.writer().with(tataLetak).writeValueAsString(hasil).replace(System.lineSeparator(), "\n");
        return "```json\n" + isi + "\n```\n";
    }
}
