package id.pmo.core.bahasa;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes a value the way people read it. */
public final class Penulis {

    private static final int TEKS_TERPANJANG = 80;

    private static final DateTimeFormatter HARI_ID = pola("d MMMM uuuu", Bahasa.ID);
    private static final DateTimeFormatter HARI_EN = pola("d MMMM uuuu", Bahasa.EN);
    private static final DateTimeFormatter SAAT_ID = pola("d MMMM uuuu 'pukul' HH.mm.ss", Bahasa.ID);
    private static final DateTimeFormatter SAAT_EN = pola("d MMMM uuuu, HH:mm:ss", Bahasa.EN);
    private static final DateTimeFormatter BULAN_ID = pola("MMMM uuuu", Bahasa.ID);
    private static final DateTimeFormatter BULAN_EN = pola("MMMM uuuu", Bahasa.EN);

    private Penulis() {}

    /**
     * The value as text: days, months and moments in words, labelled values by their label, lists with commas, fractions
     * with at most two digits behind the mark of the language, long texts shortened to 80 code points, control characters
     * as spaces.
     */
    public static String tulis(Object nilai, Bahasa bahasa) {
        if (nilai instanceof LocalDate hari) {
            return (bahasa == Bahasa.ID ? HARI_ID : HARI_EN).format(hari);
        }
        if (nilai instanceof ZonedDateTime saat) {
            return (bahasa == Bahasa.ID ? SAAT_ID : SAAT_EN).format(saat) + " " + namaZona(saat);
        }
        if (nilai instanceof YearMonth bulan) {
            return (bahasa == Bahasa.ID ? BULAN_ID : BULAN_EN).format(bulan);
        }
        if (nilai instanceof Berlabel berlabel) {
            return berlabel.label().dalam(bahasa);
        }
        if (nilai instanceof DwiBahasa teks) {
            return teks.dalam(bahasa);
        }
        if (nilai instanceof Collection<?> daftar) {
            return daftar.stream().map(butir -> tulis(butir, bahasa)).collect(Collectors.joining(", "));
        }
        if (nilai instanceof Double pecahan) {
            return pecahan(pecahan, bahasa);
        }
        return ringkas(nilai.toString());
    }

    private static String pecahan(double nilai, Bahasa bahasa) {
        NumberFormat bentuk = NumberFormat.getNumberInstance(bahasa.locale());
        bentuk.setGroupingUsed(false);
        bentuk.setMaximumFractionDigits(2);
        return bentuk.format(nilai);
    }

    /** The name by which Indonesia knows the zone of a moment: WIB, WITA or WIT; elsewhere its distance from UTC. */
    public static String namaZona(ZonedDateTime saat) {
        return switch (saat.getZone().getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> "UTC" + saat.getOffset();
        };
    }

    private static String ringkas(String teks) {
        String satuBaris = teks.strip().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
        if (satuBaris.codePointCount(0, satuBaris.length()) <= TEKS_TERPANJANG) {
            return satuBaris;
        }
        return satuBaris.substring(0, satuBaris.offsetByCodePoints(0, TEKS_TERPANJANG - 1)) + "…";
    }

    private static DateTimeFormatter pola(String pola, Bahasa bahasa) {
        return DateTimeFormatter.ofPattern(pola, bahasa.locale());
    }
}
