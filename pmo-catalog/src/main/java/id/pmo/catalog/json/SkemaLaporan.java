package id.pmo.catalog.json;

import id.pmo.core.bentuk.Npsn;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.laporan.Dinyatakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a report, taken from the records and their annotations, so that a field, its place and its limit are
 * stated once.
 */
final class SkemaLaporan {

    private static final Map<Type, Bentuk> DASAR = Map.of(
            Integer.class,
            new BentukBilangan(),
            Boolean.class,
            new BentukBenarSalah(),
            LocalDate.class,
            BentukSaat.TANGGAL,
            OffsetDateTime.class,
            BentukSaat.WAKTU);

    // below what it is made with
    static final Bentuk LAPORAN = objek(LaporanPmo.class);

    private SkemaLaporan() {}

    private static Bentuk objek(Class<?> rekaman) {
        RecordComponent[] komponen = rekaman.getRecordComponents();
        List<BentukObjek.Isian> isian = new ArrayList<>();
        for (RecordComponent satu : komponen) {
            isian.add(new BentukObjek.Isian(
                    satu.getName(), isian.size(), bentuk(satu.getAnnotatedType(), satu), o -> ambil(satu, o)));
        }
        try {
            Constructor<?> pembuat = rekaman.getDeclaredConstructor(
                    Stream.of(komponen).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new BentukObjek(isian, nilai -> buat(pembuat, nilai));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(rekaman + " has no canonical constructor", e);
        }
    }

    private static Bentuk bentuk(AnnotatedType jenis, AnnotatedElement tanda) {
        Bentuk dasar = DASAR.get(jenis.getType());
        if (dasar != null) {
            return dasar;
        }
        if (jenis instanceof AnnotatedParameterizedType daftar) {
            Size batas = jenis.getAnnotation(Size.class);
            AnnotatedType elemen = daftar.getAnnotatedActualTypeArguments()[0];
            return new BentukDaftar(bentuk(elemen, elemen), batas == null ? Integer.MAX_VALUE : batas.max());
        }
        Class<?> kelas = (Class<?>) jenis.getType();
        if (kelas == String.class) {
            PanjangMaks batas = tanda.getAnnotation(PanjangMaks.class);
            return tanda.isAnnotationPresent(Npsn.class)
                    ? new BentukNpsn()
                    : new BentukTeks(batas == null ? Integer.MAX_VALUE : batas.value());
        }
        return kelas.isEnum() ? pilihan(kelas, tanda) : objek(kelas);
    }

    private static Bentuk pilihan(Class<?> kelas, AnnotatedElement tanda) {
        boolean dinyatakan = tanda.isAnnotationPresent(Dinyatakan.class);
        return new BentukPilihan(Stream.of(kelas.getEnumConstants())
                .<Enum<?>>map(satu -> (Enum<?>) satu)
                .filter(satu -> !(dinyatakan && satu == StatusKelengkapan.TIDAK_TERBACA))
                .toList());
    }

    private static @Nullable Object ambil(RecordComponent komponen, Object rekaman) {
        try {
            return komponen.getAccessor().invoke(rekaman);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(komponen + " cannot be read", e);
        }
    }

    private static Object buat(Constructor<?> pembuat, @Nullable Object[] nilai) {
        try {
            return pembuat.newInstance(nilai);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(pembuat + " refuses what was read", e);
        }
    }
}
