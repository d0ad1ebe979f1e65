package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bentuk.Npsn;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.bentuk.TahunEmpatAngka;
import id.pmo.core.laporan.Dinyatakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.PemeriksaDinyatakan;
import id.pmo.core.laporan.StatusKelengkapan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of the report, taken from the records and their annotations.
 *
 * @param objek the record that it belongs to
 * @param nama its name
 * @param letak its path from the report, with {@code []} for each item of a list
 * @param jenis its type in JSON
 * @param batas its limit; empty for none
 * @param pilihan what may be chosen; empty for anything but a choice
 */
record IsianLaporan(
        Class<?> objek, String nama, String letak, String jenis, String batas, List<? extends Enum<?>> pilihan) {

    private static final Map<Class<?>, String> DASAR = Map.of(
            String.class, "text",
            Integer.class, "number",
            Boolean.class, "`true` or `false`",
            LocalDate.class, "date, `\"2023-08-22\"`",
            OffsetDateTime.class, "date-time, `\"2023-09-18T10:15:00+07:00\"`");

    /** What this class knows to explain; one more must not go unsaid. */
    private static final Set<Class<?>> DIKENAL = Set.of(
            Nullable.class,
            Valid.class,
            NotNull.class,
            Size.class,
            PanjangMaks.class,
            Npsn.class,
            TahunEmpatAngka.class,
            Dinyatakan.class);

    /** All fields, a record after the one that holds it; a record that stands at two places comes twice. */
    static List<IsianLaporan> semua() {
        List<IsianLaporan> isian = new ArrayList<>();
        susun(LaporanPmo.class, "", isian);
        return isian;
    }

    /** The same by record, each once, with the fields at all its places. */
    static Map<Class<?>, List<IsianLaporan>> perObjek() {
        Map<Class<?>, List<IsianLaporan>> objek = new LinkedHashMap<>();
        semua().forEach(satu ->
                objek.computeIfAbsent(satu.objek(), kunci -> new ArrayList<>()).add(satu));
        return objek;
    }

    /** The path of the object that the field stands in; empty for the report. */
    String induk() {
        return letak.equals(nama) ? "" : letak.substring(0, letak.length() - nama.length() - 1);
    }

    private static void susun(Class<?> objek, String induk, List<IsianLaporan> isian) {
        Map<Class<?>, List<String>> anak = new LinkedHashMap<>();
        for (RecordComponent satu : objek.getRecordComponents()) {
            AnnotatedType jenis = satu.getAnnotatedType();
            boolean daftar = jenis instanceof AnnotatedParameterizedType;
            AnnotatedType butir =
                    daftar ? ((AnnotatedParameterizedType) jenis).getAnnotatedActualTypeArguments()[0] : jenis;
            Class<?> kelas = (Class<?>) butir.getType();
            List<Annotation> tanda = Stream.of(satu.getAnnotations(), jenis.getAnnotations(), butir.getAnnotations())
                    .flatMap(Stream::of)
                    .distinct()
                    .toList();
            String letak = (induk.isEmpty() ? "" : induk + ".") + satu.getName();
            List<? extends Enum<?>> pilihan = pilihan(kelas, satu.isAnnotationPresent(Dinyatakan.class));
            isian.add(new IsianLaporan(
                    objek, satu.getName(), letak, jenis(kelas, daftar), batas(kelas, tanda, letak), pilihan));
            if (kelas.isRecord()) {
                anak.computeIfAbsent(kelas, kunci -> new ArrayList<>()).add(letak + (daftar ? "[]" : ""));
            }
        }
        anak.forEach((kelas, tempat) -> tempat.forEach(letak -> susun(kelas, letak, isian)));
    }

    private static String jenis(Class<?> kelas, boolean daftar) {
        String satu = kelas.isRecord() ? "object" : kelas.isEnum() ? "choice" : DASAR.get(kelas);
        assertThat(satu).as("JSON type of %s", kelas).isNotNull();
        return daftar ? "list of " + satu + "s" : satu;
    }

    private static String batas(Class<?> kelas, List<Annotation> tanda, String letak) {
        assertThat(tanda).as("annotations of %s", letak).allMatch(satu -> DIKENAL.contains(satu.annotationType()));
        String batas = kelas == Integer.class ? "whole, %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE) : "";
        for (Annotation satu : tanda) {
            if (satu instanceof PanjangMaks panjang) {
                batas = "at most " + ribuan(panjang.value());
            } else if (satu instanceof Size banyak) {
                batas = "at most " + ribuan(banyak.max()) + " items";
            } else if (satu instanceof Npsn) {
                batas = "eight digits, or two capital letters and six digits";
            } else if (satu instanceof TahunEmpatAngka) {
                batas = "years 0001 to 9999";
            }
        }
        return batas;
    }

    private static List<? extends Enum<?>> pilihan(Class<?> kelas, boolean dinyatakan) {
        return !kelas.isEnum()
                ? List.of()
                : Stream.of(kelas.getEnumConstants())
                        .<Enum<?>>map(satu -> (Enum<?>) satu)
                        .filter(satu ->
                                !dinyatakan || new PemeriksaDinyatakan().isValid((StatusKelengkapan) satu, null))
                        .toList();
    }

    static String ribuan(int banyak) {
        return String.format(Locale.ENGLISH, "%,d", banyak);
    }
}
