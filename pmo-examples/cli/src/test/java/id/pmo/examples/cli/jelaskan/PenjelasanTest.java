package id.pmo.examples.cli.jelaskan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.PenjelasanWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One explanation for each keadaan, word for word in both languages and as JSON: the files beside this test. */
class PenjelasanTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Konteks PADA = Konteks.at(Instant.parse("2023-09-18T05:00:00Z"));

    @ParameterizedTest
    @EnumSource(Keadaan.class)
    void setiapKeadaanDijelaskan(Keadaan keadaan) {
        Penjelasan penjelasan = penjelasan(keadaan);

        assertThat(penjelasan.keadaan()).isEqualTo(keadaan);
        sama(penjelasan, keadaan.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void laporanTidakTerbacaDijelaskanDenganKesalahannya() {
        Penjelasan penjelasan = ENGINE.explain(
                LaporanReader.ofDefaults().read("{\"periode\": \"satu\", \"periodee\": 1}"), PADA, "TL-001");

        assertThat(penjelasan.keadaan()).isNull();
        sama(penjelasan, "tidak_terbaca");
    }

    private static Penjelasan penjelasan(Keadaan keadaan) {
        return switch (keadaan) {
            case TERPENUHI -> jelaskan("pemilihan-lengkap", PADA, "TL-005", null, null);
            case BELUM_ADA ->
                jelaskan("pemilihan-lengkap", PADA, "TL-001", "\"subtopik\": \"1.F\"", "\"subtopik\": \"2.F\"");
            case TIDAK_SESUAI ->
                jelaskan("pemilihan-lengkap", PADA, "TL-003", "\"subtopik\": \"1.F\"", "\"subtopik\": \"2.F\"");
            case TIDAK_BERLAKU -> jelaskan("pemilihan-lengkap", PADA, "RI-001", null, null);
            case DIBEBASKAN ->
                jelaskan("pemilihan-lengkap", PADA.withDispensasi(List.of(bebas())), "LP-131", null, null);
            case BELUM_DAPAT_DIPERIKSA -> jelaskan("perkembangan-lengkap", PADA, "SK-002", null, null);
        };
    }

    private static Penjelasan jelaskan(
            String dasar, Konteks konteks, String kode, @Nullable String lama, @Nullable String baru) {
        String laporan = baca("/id/pmo/kebijakan/psp-2023-2024/contoh/" + dasar + ".json");
        String diubah = lama == null || baru == null ? laporan : laporan.replace(lama, baru);
        return ENGINE.explain(LaporanReader.ofDefaults().read(diubah), konteks, kode);
    }

    private static Pembebasan bebas() {
        return new Pembebasan(
                Sasaran.sekolah("10000001"),
                1,
                "LP-131",
                new Surat("421/117/2023", "Dinas Pendidikan", LocalDate.of(2023, 9, 4), "arsip terendam banjir"));
    }

    private static void sama(Penjelasan penjelasan, String nama) {
        for (Bahasa bahasa : Bahasa.values()) {
            PenjelasanTeks teks = new PenjelasanTeks(Kalimat.dalam(bahasa));
            teks.tulis(penjelasan);
            periksa(nama + "." + bahasa.kode() + ".txt", teks.toString());
        }
        periksa(
                nama + ".json",
                PenjelasanWriter.toJson(penjelasan, null, Bahasa.ID).replaceAll("sha256:\\w+", "sha256:…") + "\n");
    }

    private static void periksa(String berkas, String isi) {
        assertThat(isi).as(berkas).isEqualTo(baca(berkas));
    }

    private static String baca(String nama) {
        try (InputStream isi = Objects.requireNonNull(PenjelasanTest.class.getResourceAsStream(nama), nama)) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
