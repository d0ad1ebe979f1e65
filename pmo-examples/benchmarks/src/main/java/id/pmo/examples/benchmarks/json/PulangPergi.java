package id.pmo.examples.benchmarks.json;

import id.pmo.catalog.json.HasilWriter;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.LaporanWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One report as bytes, with what becomes of it: the verdict as bytes, and the value that Jackson would write them from.
 *
 * <p>Jackson reads the report's bytes into the same records as {@link LaporanReader} does, by data binding as it comes,
 * and writes the result's bytes from records whose texts are made already. It checks no shape and judges nothing.
 */
public final class PulangPergi {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader BACA = MAPPER.readerFor(LaporanPmo.class);
    private static final ObjectWriter TULIS = MAPPER.writerFor(HasilJson.class);
    private static final LaporanReader READER = LaporanReader.ofDefaults();

    private final byte[] laporan;
    private final Konteks konteks;
    private final HasilPemeriksaan hasil;
    private final HasilJson hasilJson;

    /**
     * Makes the bytes, and sees that both sides read and write the same.
     *
     * @throws IllegalStateException if they do not
     */
    public PulangPergi(PmoEngine engine, Kasus kasus) {
        laporan = LaporanWriter.writeBytes(kasus.laporan());
        konteks = kasus.konteks();
        hasil = engine.check(READER.read(laporan), konteks);
        byte[] tertulis = tulis();
        hasilJson = MAPPER.readValue(tertulis, HasilJson.class);
        if (!jacksonBaca().equals(kasus.laporan()) || !Arrays.equals(jacksonTulis(), tertulis)) {
            throw new IllegalStateException("Jackson reads or writes other bytes than this project does for "
                    + new String(tertulis, StandardCharsets.UTF_8));
        }
    }

    /** Bytes to verdict to bytes. */
    public byte[] periksa(PmoEngine engine) {
        return tulis(engine.check(READER.read(laporan), konteks));
    }

    /** The first third of it. */
    public Object baca() {
        return READER.read(laporan);
    }

    /** The last third of it. */
    public byte[] tulis() {
        return tulis(hasil);
    }

    /** The report's bytes to records. */
    public LaporanPmo jacksonBaca() {
        return BACA.readValue(laporan);
    }

    /** Records to the result's bytes. */
    public byte[] jacksonTulis() {
        return TULIS.writeValueAsBytes(hasilJson);
    }

    /** How many bytes the report has. */
    public int panjangLaporan() {
        return laporan.length;
    }

    /** How many bytes the result has. */
    public int panjangHasil() {
        return tulis().length;
    }

    private static byte[] tulis(HasilPemeriksaan hasil) {
        return HasilWriter.toJsonBytes(hasil, null, Bahasa.ID);
    }
}
