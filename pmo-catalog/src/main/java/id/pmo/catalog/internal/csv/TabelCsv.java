package id.pmo.catalog.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.pmo.catalog.internal.csv.PemotongCatatan.Catatan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with a line of column names, read record by record, so that a broken one never spoils another. Comma,
 * semicolon and tab are told apart by the line of names; so are UTF-8 and UTF-16.
 *
 * @param kepala the column names as written, in their order
 * @param baris the rows that could be read
 * @param rusak the lines of those that could not: their quotes do not pair, or their fields are more or fewer than the
 *     names
 * @param barisBukanUtf8 the line that is no UTF-8 and from which on nothing was read; 0 where there is none
 */
public record TabelCsv(List<String> kepala, List<BarisTabel> baris, List<Rusak> rusak, long barisBukanUtf8) {

    private static final char[] PEMISAH = {',', ';', '\t'};

    /**
     * Reads a table. Never throws for what it holds.
     *
     * @param kolom the names that are known, which are found in any case
     */
    public static TabelCsv read(byte[] bytes, List<String> kolom) {
        TeksTabel teks = TeksTabel.dari(bytes);
        PemotongCatatan pemotong = new PemotongCatatan(teks.isi());
        Catatan awal = pemotong.berikut();
        if (awal == null) {
            return new TabelCsv(List.of(), List.of(), List.of(), teks.barisRusak());
        }
        CsvReader.CsvReaderBuilder csv =
                CsvReader.builder().fieldSeparator(pemisah(awal.isi())).allowUnclosedQuote(false);
        List<String> kepala = isi(csv, awal).orElse(List.of());
        Map<String, Integer> letak = letak(kepala, kolom);
        List<BarisTabel> baris = new ArrayList<>();
        List<Rusak> rusak = new ArrayList<>();
        for (Catatan satu = pemotong.berikut(); satu != null; satu = pemotong.berikut()) {
            long nomor = satu.baris();
            Optional<List<String>> isi = isi(csv, satu);
            if (isi.isPresent() && isi.get().stream().allMatch(String::isBlank)) {
                continue; // what a spreadsheet leaves below its last row
            }
            if (isi.isPresent() && isi.get().size() == kepala.size()) {
                baris.add(new BarisTabel(nomor, letak, isi.get()));
            } else {
                pemotong.lanjutSetelah(nomor);
                rusak.add(new Rusak(nomor, isi.map(List::size).orElse(0)));
            }
        }
        return new TabelCsv(kepala, List.copyOf(baris), List.copyOf(rusak), teks.barisRusak());
    }

    private static Optional<List<String>> isi(CsvReader.CsvReaderBuilder csv, Catatan satu) {
        try {
            return Optional.of(csv.ofSingleCsvRecord(satu.isi()).getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static char pemisah(String kepala) {
        char terbanyak = ',';
        for (char satu : PEMISAH) {
            if (banyak(kepala, satu) > banyak(kepala, terbanyak)) {
                terbanyak = satu;
            }
        }
        return terbanyak;
    }

    private static long banyak(String teks, char satu) {
        return teks.chars().filter(c -> c == satu).count();
    }

    private static Map<String, Integer> letak(List<String> kepala, List<String> kolom) {
        Map<String, Integer> letak = new LinkedHashMap<>();
        for (int i = 0; i < kepala.size(); i++) {
            String nama = nama(kepala.get(i), kolom).orElse(kepala.get(i));
            letak.putIfAbsent(nama, i);
        }
        return letak;
    }

    /** The known name that a column name stands for, whatever the case, the spaces and the signs between words. */
    public static Optional<String> nama(String tertulis, List<String> kolom) {
        return Stream.of(tertulis)
                .flatMap(t -> kolom.stream().filter(k -> kunci(k).equals(kunci(t))))
                .findFirst();
    }

    private static String kunci(String nama) {
        return nama.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /**
     * A record that could not be read.
     *
     * @param baris the line on which it starts
     * @param banyak how many fields it has; 0 where its quotes do not pair
     */
    public record Rusak(long baris, int banyak) {}
}
