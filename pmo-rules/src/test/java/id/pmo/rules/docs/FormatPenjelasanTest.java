package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.PenjelasanWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.rules.KebijakanUji;
import id.pmo.rules.Konteks;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page on the format says of explanations what the engine gives and the writer writes. */
class FormatPenjelasanTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Konteks PADA = Konteks.at(Instant.parse("2023-09-18T05:00:00Z"));
    private static final JsonNode PENJELASAN = json(
            ENGINE.explain(
                    LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanTindakLanjut/1/subtopik", "2.F")),
                    PADA,
                    "TL-001"),
            new AsalLaporan("laporan.json", 1));

    private static final PmoEngine BERKALA = PmoEngine.builder()
            .policies(KebijakanUji.tambahan(
                            "berkala",
                            """
                            extends: psp-2023-2024
                            batasan:
                              minimalPesertaWajar:
                                - {nilai: 2, berlakuSampai: 2023-08-31, sumber: edaran 1}
                                - {nilai: 3, berlakuMulai: 2023-09-01, berlakuSampai: 2023-10-31, sumber: edaran 2}
                                - {nilai: 5, berlakuMulai: 2023-11-01, sumber: edaran 3}
                            """,
                            Map.of(
                                    "aturan/pemeriksaan/pelaksanaan/LP-113.yaml",
                                    "berlakuMulai: 2023-08-01\nberlakuSampai: 2023-09-17\nsumber: Edaran\n"))
                    .withParents(PolicySource.builtIn()))
            .build();

    @Test
    void contohPenjelasanDibuatOlehMesin() {
        ObjectNode tampil = (ObjectNode) PENJELASAN.deepCopy();
        ((ObjectNode) tampil.get("kebijakan")).put("sidikJari", "sha256:…");
        for (String bagian : List.of("keberlakuan", "pemeriksaan")) {
            ArrayNode kondisi = (ArrayNode) tampil.at("/" + bagian + "/0/jalan/0/kondisi");
            JsonNode terakhir = kondisi.get(kondisi.size() - 1);
            kondisi.removeAll().add(terakhir);
        }

        Halaman.bagian(FormatTest.HALAMAN, "penjelasan", FormatHasilTest.blok(tampil));
    }

    @Test
    void tabelKunciMenerangkanSetiapKunciPenjelasan() {
        Map<String, List<JsonNode>> kunci = kunci();
        Map<String, String> keterangan = Keterangan.penjelasan();
        assertThat(kunci.keySet())
                .as("format.yaml explains every key, and no other")
                .containsExactlyInAnyOrderElementsOf(keterangan.keySet());

        Tabel tabel = new Tabel("key", "type", "meaning");
        keterangan.forEach((letak, arti) -> tabel.baris(Tabel.kode(letak), jenis(kunci.get(letak)), arti));
        Halaman.bagian(FormatTest.HALAMAN, "kunci-penjelasan", tabel.toString());
    }

    @Test
    void kunciYangDikatakanDapatNullMemangDapatNull() {
        Map<String, String> keterangan = Keterangan.penjelasan();
        kunci().forEach((letak, nilai) -> assertThat(keterangan.get(letak).contains("; null "))
                .as(letak)
                .isEqualTo(nilai.stream().anyMatch(JsonNode::isNull)));
    }

    /** Every path of explanations of all kinds; what recurs is told once. */
    private static Map<String, List<JsonNode>> kunci() {
        Map<String, List<JsonNode>> kunci = new LinkedHashMap<>();
        for (JsonNode satu : semua()) {
            KunciJson.nilai(satu).forEach((letak, nilai) -> {
                String sekali = letak.replaceFirst("^pemeriksaan\\[]\\.", "keberlakuan[].");
                if (!sekali.contains(".dalam[].") && !sekali.startsWith("temuan[].")) {
                    kunci.computeIfAbsent(sekali, k -> new ArrayList<>()).addAll(nilai);
                }
            });
        }
        kunci.keySet().removeIf(letak -> kunci.containsKey(letak + "[]") || letak.endsWith(".nilai[].nilai[]"));
        kunci.remove("nilaiKebijakan[].nilai[]");
        return kunci;
    }

    private static List<JsonNode> semua() {
        Konteks bebas = PADA.withDispensasi(List.of(new Pembebasan(
                Sasaran.sekolah("10000001"),
                1,
                "TL-001",
                new Surat("421/117/2023", "Dinas Pendidikan", LocalDate.of(2023, 9, 4), "arsip terendam banjir"))));
        return List.of(
                PENJELASAN,
                json(ENGINE.explain(LaporanUntukUji.dasar("pemilihan-lengkap"), bebas, "TL-001"), null),
                json(ENGINE.explain(LaporanUntukUji.dasar("pemilihan-lengkap"), PADA, "TL-008"), null),
                json(ENGINE.explain(LaporanUntukUji.dasar("pemilihan-lengkap"), PADA, "TL-003"), null),
                json(
                        ENGINE.explain(LaporanUntukUji.diubah("draf-kosong", Map.of("/periode", 9)), PADA, "LP-101"),
                        null),
                json(
                        ENGINE.explain(LaporanReader.ofDefaults().read("{\"kebijakan\": \"lain\"}"), PADA, "TL-001"),
                        null),
                json(
                        BERKALA.explain(
                                LaporanUntukUji.dasar("pemilihan-lengkap"), PADA.withKebijakan("berkala"), "LP-113"),
                        null));
    }

    private static String jenis(List<JsonNode> nilai) {
        String jenis = nilai.stream()
                .filter(satu -> !satu.isNull())
                .map(satu -> satu.isObject()
                        ? "object"
                        : satu.isNumber() ? "number" : satu.isBoolean() ? "`true` or `false`" : "text")
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
        return nilai.stream().anyMatch(JsonNode::isNull) ? jenis + " or `null`" : jenis;
    }

    private static JsonNode json(Penjelasan penjelasan, @Nullable AsalLaporan asal) {
        return JSON.readTree(PenjelasanWriter.toJson(penjelasan, asal, Bahasa.EN));
    }
}
