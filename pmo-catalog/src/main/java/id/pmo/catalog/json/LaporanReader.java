package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one report from JSON and tells every fault of its form at once. Strict: unknown fields, duplicate keys, numbers
 * in quotes and anything else that the format does not name make the report unreadable. Immutable and thread-safe.
 */
public final class LaporanReader {

    /** Beyond this many levels the text is no longer followed; see {@link BatasBentuk#KEDALAMAN}. */
    private static final int KEDALAMAN_TERBACA = 1_000;

    private static final DwiBahasa TIADA = new DwiBahasa("", "");

    // the size of a report bounds its names, texts and numbers
    static final JsonFactory JSON = JsonFactory.builder()
            // a shared table of names would be filled by whatever reports hold
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(KEDALAMAN_TERBACA)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final KatalogStruktur katalog;
    private final PembuatTemuan pembuat;

    private LaporanReader(KatalogStruktur katalog) {
        this.katalog = katalog;
        this.pembuat = new PembuatTemuan(katalog);
    }

    /** A reader that tells faults in the words of this library. */
    public static LaporanReader ofDefaults() {
        return new LaporanReader(KatalogStruktur.ofDefaults());
    }

    /**
     * Reads one report; a byte order mark is skipped. Never throws for what the text holds.
     *
     * @param isi JSON in UTF-8
     */
    public HasilBaca read(byte[] isi) {
        return readPart(new Potongan(Posisi.AWAL, isi, null), false).hasil();
    }

    /**
     * Reads one report. Never throws for what the text holds.
     *
     * @param isi JSON
     */
    public HasilBaca read(String isi) {
        return TeksLaporan.terlaluBesar(isi)
                ? terlaluBesar(Posisi.AWAL)
                : readText(TeksLaporan.dari(isi), false).hasil();
    }

    /**
     * What reading gave, and whether the text was JSON.
     *
     * @param hasil what reading gave
     * @param rusak whether the text is not JSON, so that nothing can be said of what follows it
     */
    record Bacaan(HasilBaca hasil, boolean rusak) {}

    /** Reads a report cut from a larger text, in whose lines and columns faults are told. */
    Bacaan readPart(Potongan potongan, boolean dalamLarik) {
        byte[] isi = potongan.isi();
        SebabBukanJson cacat = potongan.cacat();
        if (cacat != null) {
            return new Bacaan(cacat(potongan, cacat), true);
        }
        return isi == null || isi.length > BatasBentuk.UKURAN
                ? new Bacaan(terlaluBesar(potongan.awal()), false)
                : readText(TeksLaporan.dari(isi, potongan.awal()), dalamLarik);
    }

    private Bacaan readText(TeksLaporan teks, boolean dalamLarik) {
        PencatatSalah catatan = new PencatatSalah(pembuat);
        DwiBahasa lanjutan = dalamLarik ? katalog.rincian("larikTerhenti") : TIADA;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), teks.isi())) {
            Pengurai pengurai = new Pengurai(parser, teks, katalog, catatan, lanjutan);
            LaporanPmo laporan = laporan(pengurai, teks);
            return new Bacaan(hasil(laporan, catatan), pengurai.rusak());
        }
    }

    private static @Nullable LaporanPmo laporan(Pengurai pengurai, TeksLaporan teks) {
        boolean kosong = pengurai.maju() == null;
        if (kosong && !pengurai.berhenti()) {
            pengurai.bukanJson(
                    teks.utuh() ? SebabBukanJson.KOSONG : SebabBukanJson.BUKAN_UTF8, Posisi.akhir(teks.isi()));
        }
        // null at the top is a value of the wrong type here, and absent anywhere else
        Object laporan = kosong ? null : SkemaLaporan.LAPORAN.baca(pengurai);
        pengurai.akhiri();
        return (LaporanPmo) laporan;
    }

    private static HasilBaca hasil(@Nullable LaporanPmo laporan, PencatatSalah catatan) {
        if (laporan != null && catatan.banyak() == 0) {
            return new HasilBaca.Terbaca(laporan);
        }
        if (laporan == null) {
            return new HasilBaca.TidakTerbaca(null, null, null, catatan.urut());
        }
        Sekolah sekolah = laporan.sekolah();
        return new HasilBaca.TidakTerbaca(
                sekolah == null ? null : Teks.isi(sekolah.npsn()),
                laporan.periode(),
                Teks.isi(laporan.kebijakan()),
                catatan.urut());
    }

    /** A place at which a file of many reports is broken. */
    private HasilBaca cacat(Potongan potongan, SebabBukanJson sebab) {
        byte[] isi = Objects.requireNonNull(potongan.isi());
        return new HasilBaca.TidakTerbaca(
                null,
                null,
                null,
                List.of(pembuat.bukanJson(
                        Tempat.laporan(potongan.awal()), sebab, new String(isi, StandardCharsets.UTF_8), TIADA)));
    }

    /** A report beyond the limit of size, which is not looked into. */
    private HasilBaca terlaluBesar(Posisi awal) {
        return new HasilBaca.TidakTerbaca(
                null,
                null,
                null,
                List.of(pembuat.lewatBatas(
                        Tempat.laporan(awal), "lebihByte", BatasBentuk.UKURAN, "byte", BatasBentuk.UKURAN)));
    }
}
