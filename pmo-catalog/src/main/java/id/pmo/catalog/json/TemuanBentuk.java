package id.pmo.catalog.json;

import id.pmo.core.hasil.Temuan;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what Jakarta Validation reports into findings; the message of a constraint is the code of the fault. */
final class TemuanBentuk {

    private final PembuatTemuan buat;

    TemuanBentuk(PembuatTemuan buat) {
        this.buat = buat;
    }

    /** Writes out only values that are short: a list too long may hold a whole report, many times. */
    Temuan dari(ConstraintViolation<?> langgaran) {
        Tempat tempat = tempat(langgaran.getPropertyPath());
        Object nilai = langgaran.getInvalidValue();
        String kode = langgaran.getMessageTemplate();
        return switch (kode) {
            case "ST-004" -> buat.bukanPilihan(tempat, String.valueOf(nilai), pilihanLain(nilai));
            case "ST-005" ->
                nilai instanceof LocalDate tanggal
                        ? buat.bukanTanggal(tempat, tanggal.toString())
                        : buat.bukanWaktu(tempat, String.valueOf(nilai));
            case "ST-008" -> lewatBatas(tempat, nilai, batas(langgaran));
            case "ST-009" -> buat.bukanNpsn(tempat, String.valueOf(nilai));
            case "ST-010" -> buat.butirNull(tempat);
            default ->
                throw new IllegalStateException("message " + kode + " of " + langgaran + " is no code of a fault");
        };
    }

    private Temuan lewatBatas(Tempat tempat, @Nullable Object nilai, int batas) {
        if (nilai instanceof Collection<?> daftar) {
            return buat.lewatBatas(tempat, "daftarButir", daftar.size(), batas);
        }
        String teks = String.valueOf(nilai);
        return buat.lewatBatas(tempat, "karakter", teks.codePointCount(0, teks.length()), batas);
    }

    /** The limit, which a text's constraint calls value and a list's max. */
    private static int batas(ConstraintViolation<?> langgaran) {
        Map<String, Object> ciri = langgaran.getConstraintDescriptor().getAttributes();
        return (Integer) Objects.requireNonNull(ciri.getOrDefault("value", ciri.get("max")));
    }

    private static Collection<String> pilihanLain(@Nullable Object nilai) {
        Enum<?> salah = (Enum<?>) Objects.requireNonNull(nilai);
        return Stream.of(salah.getDeclaringClass().getEnumConstants())
                .map(satu -> ((Enum<?>) satu).name())
                .filter(nama -> !nama.equals(salah.name()))
                .toList();
    }

    /** The index of an element stands on the node behind its list, and an element itself has a node without a name. */
    private static Tempat tempat(Path jalur) {
        StringBuilder letak = new StringBuilder();
        String nama = null;
        int butir = -1;
        for (Path.Node simpul : jalur) {
            Integer indeks = simpul.getIndex();
            if (indeks != null) {
                letak.append('/').append(indeks);
                butir = indeks;
            }
            if (simpul.getKind() == ElementKind.PROPERTY) {
                nama = simpul.getName();
                butir = -1;
                letak.append('/').append(nama);
            }
        }
        return new Tempat(letak.toString(), nama, butir, null);
    }
}
