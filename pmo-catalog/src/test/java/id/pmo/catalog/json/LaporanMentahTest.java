package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaporanMentahTest {

    private static final LaporanReader READER = LaporanReader.ofDefaults();

    @Property(tries = 500)
    void npsnSamaDenganYangTerbaca(@ForAll("laporan") LaporanPmo laporan) {
        Sekolah sekolah = laporan.sekolah();

        assertThat(satu(LaporanWriter.write(laporan)).npsn())
                .isEqualTo(sekolah == null ? null : Teks.isi(sekolah.npsn()));
    }

    @Provide
    Arbitrary<LaporanPmo> laporan() {
        return LaporanAcak.laporan();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "null", textBlock = """
            {"sekolah":{"npsn":"20330686"}}                             | 20330686
            {"pelapor":{"npsn":"1"},"sekolah":{"x":{"npsn":"2"},"npsn":" 20330686 "}} | 20330686
            {"s\\u0065kolah":{"np\\u0073n":"2033068\\u0036"}}           | 20330686
            {"sekolah":{"npsn":"20330686"},rusak                        | 20330686
            {"a":"}\\"{[","b":[{"sekolah":{"npsn":"1"}},-1.5e3],"c":{},"sekolah":{"npsn":"20330686"}} | 20330686
             { "periode" : 1 , "sekolah" : { "nama" : "\\\\" , "npsn" : "20330686" } } | 20330686
            {"sekolah":{"nama":"SD \u201cA\u201d","npsn":"PA123456"}}     | PA123456
            {"sekol\u00e5h":1,"sekolah":{"npsn":"20330686"}}            | 20330686
            {"sekolah":{"npsn":"2033068\uff16"}}                         | 2033068\uff16
            {"sekolah":{"npsn":"20330686","npsn":"1"}}                  | 20330686
            {"sekolah":{"nama":"x}                                      | null
            {"sekolah":{"nama":"x"},                                    | null
            {"sekolah":{},"npsn":"20330686"}                            | null
            {"sekolah":null}                                            | null
            {"sekolah":{"npsn":""}}                                     | null
            {"sekolah":{"npsn":"-"}}                                    | null
            {"sekolah":{"npsn":20330686}}                               | null
            {"sekolah":{"nama":"npsn"}}                                 | null
            {"sekolah":["npsn","20330686"]}                             | null
            {"npsn":"20330686"}                                         | null
            {"sekolah":{"npsn":                                         | null
            [{"sekolah":{"npsn":"20330686"}}]                           | null
            rusak                                                       | null
            """)
    void npsnDitemukanTanpaMembacaSeluruhnya(String teks, String npsn) {
        assertThat(satu(teks).npsn()).isEqualTo(npsn);
    }

    @Test
    void membacaNantiSamaDenganMembacaSeketika() {
        String teks = "{}\n\n  {\"periode\": \"1\"}\r\n{\"periode\":2}\n";

        List<HasilBaca> nanti = new ArrayList<>();
        potong(teks, BentukBerkas.NDJSON).forEachRemaining(mentah -> nanti.add(mentah.baca()));

        assertThat(nanti)
                .isEqualTo(LaporanStream.open(READER, bait(teks), BentukBerkas.NDJSON).stream()
                        .map(BarisLaporan::isi)
                        .toList());
    }

    @Test
    void bagianBagiannyaCukupUntukMembacanyaDiMesinLain() {
        String teks = "{}\n  {\"periode\": \"1\"}\nrusak\n" + " ".repeat(5_000_001)
                + "x\n{\"sekolah\":{\"npsn\":\"20330686\"}}";

        potong(teks, BentukBerkas.NDJSON).forEachRemaining(mentah -> {
            LaporanMentah lagi = LaporanMentah.of(READER, mentah.baris(), mentah.kolom(), mentah.isi());

            assertThat(lagi.baca()).isEqualTo(mentah.baca());
            assertThat(lagi.npsn()).isEqualTo(mentah.npsn());
            assertThat(lagi.baris()).isEqualTo(mentah.baris());
        });
    }

    @Test
    void barisDihitungBenarDiTepiPenampungBerkas() {
        for (int panjang = (1 << 16) - 3; panjang <= (1 << 16) + 1; panjang++) {
            String isian = " ".repeat(panjang - 2);
            String teks = "{}" + isian + "\r\n{}" + "\r{}" + isian + "\r{}\n{}";

            LaporanMentahStream potongan = potong(teks, BentukBerkas.NDJSON);
            List<Long> baris = new ArrayList<>();
            potongan.forEachRemaining(mentah -> baris.add(mentah.baris()));

            assertThat(baris).as("CR at %s", panjang).containsExactly(1L, 2L, 5L);
        }
    }

    @Property(tries = 100)
    void barisBerapaPunPanjangnyaTerpotongUtuh(
            @ForAll @Size(max = 6) List<@From("panjang") Integer> panjang,
            @ForAll boolean crlf,
            @ForAll boolean akhirBaris) {
        List<String> isi = panjang.stream()
                .map(satu -> "é".repeat(satu / 2) + "x".repeat(satu % 2))
                .toList();
        String akhir = crlf ? "\r\n" : "\n";
        String teks = String.join(akhir, isi) + (akhirBaris ? akhir : "");

        List<String> potongan = new ArrayList<>();
        potong(teks, BentukBerkas.NDJSON).forEachRemaining(mentah -> potongan.add(isi(mentah)));

        assertThat(potongan.equals(isi.stream().filter(satu -> !satu.isEmpty()).toList()))
                .isTrue();
    }

    /** In bytes, around the size of what is read at once; empty lines among them. */
    @Provide
    Arbitrary<Integer> panjang() {
        return Arbitraries.of(0, 0, 1, 7, 4_095, 4_096, 65_533, 65_534, 65_535, 65_536, 65_537, 200_000);
    }

    private static String isi(LaporanMentah mentah) {
        return new String(Objects.requireNonNull(mentah.isi()), StandardCharsets.UTF_8);
    }

    @Test
    void ukuranYangMelewatiBatasTidakDisimpan() {
        LaporanMentah besar = satu("{\"sekolah\":{\"npsn\":\"20330686\"}}" + " ".repeat(5_000_000));

        assertThat(besar.ukuran()).isZero();
        assertThat(besar.npsn()).isNull();
        assertThat(satu("{}").ukuran()).isEqualTo(2);
    }

    @Test
    void sesudahYangTerakhirTidakAdaLagi() {
        assertThatThrownBy(() -> potong("", BentukBerkas.NDJSON).next())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no report is left; ask hasNext() first");
    }

    private static LaporanMentah satu(String teks) {
        return potong(teks, BentukBerkas.NDJSON).next();
    }

    private static LaporanMentahStream potong(String teks, BentukBerkas bentuk) {
        return LaporanMentahStream.open(READER, bait(teks), bentuk);
    }

    private static ByteArrayInputStream bait(String teks) {
        return new ByteArrayInputStream(teks.getBytes(StandardCharsets.UTF_8));
    }
}
