package id.pmo.catalog.json;

import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Reports with faults of form, made from the records themselves: a component that is added to one of them gets its faults
 * here without anybody's doing.
 */
final class LaporanCacat {

    private static final List<String> NPSN = List.of("20330686", "PA123456", " 20330686 ", "", "-");
    private static final List<String> BUKAN_NPSN = List.of("2033068", "pa123456", "203306861", "PA12345٦");

    private final @Nullable Random acak;
    private final int kekerapan;
    private final List<String> tempat = new ArrayList<>();
    private final @Nullable String diminta;

    /** @param kekerapan how often there are faults: 0 for never, or in how many hundredths of the places */
    LaporanCacat(Random acak, int kekerapan) {
        this(acak, kekerapan, null);
    }

    private LaporanCacat(@Nullable Random acak, int kekerapan, @Nullable String diminta) {
        this.acak = acak;
        this.kekerapan = kekerapan;
        this.diminta = diminta;
    }

    LaporanPmo laporan() {
        return (LaporanPmo) rekaman(LaporanPmo.class, "");
    }

    /** The names of all faults, each a place and what is wrong there. */
    static List<String> semua() {
        LaporanCacat tanpa = new LaporanCacat(null, 0, "");
        tanpa.laporan();
        return tanpa.tempat;
    }

    /** A report in which everything is filled and nothing is wrong but that. */
    static LaporanPmo dengan(String cacat) {
        return new LaporanCacat(null, 0, cacat).laporan();
    }

    private Object rekaman(Class<?> jenis, String di) {
        RecordComponent[] bagian = jenis.getRecordComponents();
        Class<?>[] tipe = Arrays.stream(bagian).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] isi = Arrays.stream(bagian)
                .map(satu -> isi(satu, di + "/" + satu.getName()))
                .toArray();
        try {
            return jenis.getDeclaredConstructor(tipe).newInstance(isi);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(jenis + " from " + Arrays.toString(isi), e);
        }
    }

    private @Nullable Object isi(RecordComponent bagian, String di) {
        Class<?> jenis = bagian.getType();
        if (acak != null && acak.nextInt(6) == 0) {
            return null;
        }
        if (jenis == String.class) {
            return teks(bagian, di);
        }
        if (jenis == List.class) {
            return daftar(bagian, di);
        }
        if (jenis == LocalDate.class) {
            return LocalDate.of(salah(di + " tahun") ? pilih(List.of(10_000, 0, -44)) : 2024, 1, 1);
        }
        if (jenis == OffsetDateTime.class) {
            int tahun = salah(di + " tahun") ? pilih(List.of(10_000, 0)) : 2024;
            return OffsetDateTime.of(tahun, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        }
        return lain(jenis, bagian, di);
    }

    private @Nullable Object lain(Class<?> jenis, RecordComponent bagian, String di) {
        if (jenis.isRecord()) {
            return rekaman(jenis, di);
        }
        if (jenis.isEnum()) {
            boolean terbatas = anotasi(bagian, "Dinyatakan") != null;
            Object[] semua = jenis.getEnumConstants();
            return terbatas && salah(di + " pilihan") ? StatusKelengkapan.TIDAK_TERBACA : semua[semua.length - 1];
        }
        return jenis == Integer.class ? (Object) 7 : true;
    }

    private String teks(RecordComponent bagian, String di) {
        if (anotasi(bagian, "Npsn") != null) {
            return salah(di + " bentuk") ? pilih(BUKAN_NPSN) : pilih(NPSN);
        }
        int maks = maks(bagian, di);
        if (salah(di + " panjang")) {
            return "a".repeat(maks + 1);
        }
        // as many code points as are allowed, and twice as many characters
        return acak != null && acak.nextInt(30) == 0 ? "😀".repeat(maks) : "a".repeat(maks);
    }

    private static int maks(RecordComponent bagian, String di) {
        Annotation batas = anotasi(bagian, "PanjangMaks");
        if (batas == null) {
            throw new IllegalStateException(di + " has no limit");
        }
        return ((PanjangMaks) batas).value();
    }

    private List<@Nullable Object> daftar(RecordComponent bagian, String di) {
        AnnotatedType unsur =
                ((AnnotatedParameterizedType) bagian.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        Class<?> jenis = (Class<?>) unsur.getType();
        Object contoh = jenis.isRecord() ? rekaman(jenis, di + "/0") : jenis.getEnumConstants()[0];
        if (salah(di + " banyak")) {
            return Collections.nCopies(1_001, contoh);
        }
        List<@Nullable Object> daftar = new ArrayList<>(List.of(contoh));
        if (salah(di + " null")) {
            daftar.add(null);
        }
        return daftar;
    }

    private static @Nullable Annotation anotasi(RecordComponent bagian, String nama) {
        return Arrays.stream(bagian.getAccessor().getAnnotations())
                .filter(a -> a.annotationType().getSimpleName().equals(nama))
                .findFirst()
                .orElse(null);
    }

    private boolean salah(String cacat) {
        tempat.add(cacat);
        return acak == null ? cacat.equals(diminta) : acak.nextInt(100) < kekerapan;
    }

    private <T> T pilih(List<T> semua) {
        return semua.get(acak == null ? 0 : acak.nextInt(semua.size()));
    }
}
