package id.pmo.rules.internal.banding;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.bentuk.Teks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts neutral texts in the place of names and free texts, of the same length in code points. Equal texts stay equal, and
 * others stay others as long as their length allows; a blank text stays as it is. Not for two threads at once.
 */
final class Penyamar {

    /** What is chosen from a list, counted, or dated: no name and no free text can stand there in a report that is read. */
    private static final Set<String> BUKAN_TEKS = Set.of(
            "bentuk",
            "moda",
            "peran",
            "tanggal",
            "mulai",
            "selesai",
            "statusDinyatakan",
            "dikirimPada",
            "diperbaruiPada");

    /** What should be a code, and may be anything. */
    private static final Set<String> KODE = Set.of("kebijakan", "topik", "subtopik", "status");

    private static final Pattern SUBTOPIK = Pattern.compile("[0-9]{1,2}(\\.[A-Z])?");
    private static final Pattern NPSN = Pattern.compile("([A-Z]{2}|[0-9]{2})[0-9]{6}");

    private final Map<String, String> samaran = new HashMap<>();
    private final Set<String> dikenal;

    /** @param dikenal the codes that are no free text: ids of policies, statuses of schools and of follow-ups */
    Penyamar(Set<String> dikenal) {
        this.dikenal = dikenal;
    }

    /** A copy of a report without the names and free texts of the original. */
    Object samarkan(Object pohon) {
        Object samar = samarkan("", pohon);
        return samar == null ? pohon : samar;
    }

    private @Nullable Object samarkan(String kunci, @Nullable Object isi) {
        if (isi instanceof Map<?, ?> peta) {
            Map<String, @Nullable Object> salinan = new LinkedHashMap<>();
            peta.forEach((nama, nilai) -> {
                // a role of a reporter is chosen from a list, that of somebody involved is free text
                String letak = kunci.equals("pihakTerlibat") && nama.equals("peran") ? "peranBebas" : nama.toString();
                salinan.put(nama.toString(), samarkan(letak, nilai));
            });
            return salinan;
        }
        if (isi instanceof List<?> larik) {
            List<@Nullable Object> salinan = new ArrayList<>();
            larik.forEach(nilai -> salinan.add(kunci.equals("pihakHadir") ? nilai : samarkan(kunci, nilai)));
            return salinan;
        }
        return isi instanceof String teks ? teks(kunci, teks) : isi;
    }

    private String teks(String kunci, String teks) {
        boolean kode = KODE.contains(kunci)
                && (dikenal.contains(teks.strip())
                        || SUBTOPIK.matcher(teks.strip()).matches());
        boolean provinsi = kunci.equals("provinsi")
                && DaftarWilayah.ofDefaults().provinsi(teks).isPresent();
        if (kode || provinsi || BUKAN_TEKS.contains(kunci) || Teks.isi(teks) == null) {
            return teks;
        }
        return samaran.computeIfAbsent(
                kunci.equals("npsn") ? "npsn " + teks : teks,
                asli -> kunci.equals("npsn") && NPSN.matcher(teks.strip()).matches()
                        ? "%08d".formatted(10_000_000 + samaran.size())
                        : netral(teks));
    }

    /** Letters alone, the number of the text at their end. */
    private String netral(String teks) {
        int panjang = teks.codePointCount(0, teks.length());
        StringBuilder nomor = new StringBuilder();
        for (int sisa = samaran.size(); sisa > 0 || nomor.isEmpty(); sisa /= 26) {
            nomor.insert(0, (char) ('a' + sisa % 26));
        }
        String huruf = "x".repeat(Math.max(0, panjang - nomor.length())) + nomor;
        return huruf.substring(huruf.length() - panjang);
    }
}
