package id.pmo.examples.cli.contoh;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.StatusSekolah;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Schools to make reports for: a sample of the ministry's registry, spread over the country as the registry is. Where
 * more are wanted than the sample has, the names come again, with numbers that the registry does not have.
 */
final class DaftarSekolah {

    private static final int PER_KELOMPOK = 9;
    private static final int PER_SERI = 1_000_000;

    private final List<String[]> contoh;
    private final Wilayah wilayah = DaftarWilayah.ofDefaults();
    private final int banyak;
    private final long benih;
    private final double gabung;
    private final PembagianAngkatan pembagian;

    DaftarSekolah(Kebijakan kebijakan, int banyak, long benih, Takaran takaran) {
        this.contoh = baca();
        this.banyak = banyak;
        this.benih = benih;
        // schools merge between two cycles
        this.gabung = kebijakan.periode().stream().anyMatch(satu -> satu.siklus() > 1) ? takaran.dari("gabung") : 0;
        this.pembagian = PembagianAngkatan.dari(kebijakan);
    }

    private static List<String[]> baca() {
        try (BufferedReader baris = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(DaftarSekolah.class.getResourceAsStream("sekolah.tsv.gz"))),
                StandardCharsets.UTF_8))) {
            return baris.lines().skip(1).map(satu -> satu.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("sekolah.tsv.gz cannot be read from the jar", e);
        }
    }

    int banyak() {
        return banyak;
    }

    /** The school at a position, from 0; few schools are spread over the country as many are. */
    SekolahBuatan sekolah(int nomor) {
        int putaran = nomor / contoh.size();
        int dalamPutaran = nomor % contoh.size();
        int sebanyak = Math.min(contoh.size(), banyak - putaran * contoh.size());
        String[] kolom = contoh.get((int) ((long) dalamPutaran * contoh.size() / sebanyak));
        int angkatan = pembagian.angkatan(nomor);
        boolean bergabung = Acak.untuk(benih, nomor, 0).kena(gabung);
        return new SekolahBuatan(
                nomor,
                putaran == 0 ? kolom[0] : karangan('Z', nomor),
                kolom[1],
                BentukSekolah.valueOf(kolom[2]),
                kolom[3].equals("N") ? StatusSekolah.NEGERI : StatusSekolah.SWASTA,
                kolom[4],
                kolom[5],
                angkatan,
                "Kelompok " + (nomor / PER_KELOMPOK + 1) + " angkatan " + angkatan,
                bergabung ? Optional.of(karangan('Y', nomor)) : Optional.empty(),
                wilayah.provinsi(kolom[4]).map(Wilayah.Provinsi::zona).orElse(Wilayah.WIB));
    }

    private static String karangan(char seri, int nomor) {
        return String.format(Locale.ROOT, "%c%c%06d", seri, 'A' + nomor / PER_SERI, nomor % PER_SERI);
    }
}
