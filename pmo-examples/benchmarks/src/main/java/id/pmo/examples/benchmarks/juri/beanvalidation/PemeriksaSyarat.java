package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.aturan.Pelanggaran;
import id.pmo.examples.benchmarks.aturan.TabelPelanggaran;
import id.pmo.examples.benchmarks.tulisan.Butir;
import id.pmo.examples.benchmarks.tulisan.Kode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Tries the rows of one kode; a violation carries the row that it broke. */
public final class PemeriksaSyarat implements ConstraintValidator<Syarat, ButirUji> {

    private Kode kode = Kode.ID_001;
    private List<Pelanggaran<?>> baris = List.of();

    @Override
    public void initialize(Syarat syarat) {
        kode = syarat.value();
        baris = TabelPelanggaran.SEMUA.stream()
                .<Pelanggaran<?>>map(p -> p)
                .filter(p -> p.kode() == kode)
                .toList();
    }

    @Override
    public boolean isValid(ButirUji uji, ConstraintValidatorContext konteks) {
        if (!uji.catatan().diperiksa(kode)) {
            return true;
        }
        boolean sah = true;
        for (Pelanggaran<?> p : baris) {
            if (dilanggar(p, uji.butir())) {
                sah = false;
                konteks.disableDefaultConstraintViolation();
                konteks.unwrap(HibernateConstraintValidatorContext.class)
                        .withDynamicPayload(p)
                        .buildConstraintViolationWithTemplate(kode.tulisan() + " " + p.medan())
                        .addConstraintViolation();
            }
        }
        return sah;
    }

    private static <T extends Butir> boolean dilanggar(Pelanggaran<T> p, Butir butir) {
        return p.bila().test(p.butir().cast(butir));
    }
}
