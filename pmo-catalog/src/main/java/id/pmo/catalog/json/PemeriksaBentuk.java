package id.pmo.catalog.json;

import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Judges the form of a report that was made in Java, by the annotations of its records. A report that
 * {@link LaporanReader} has read needs no such look. Thread-safe; made once, since making it takes a while.
 */
public final class PemeriksaBentuk {

    private final Validator validator;
    private final TemuanBentuk temuan = new TemuanBentuk(new PembuatTemuan(KatalogStruktur.ofDefaults()));

    private PemeriksaBentuk(Validator validator) {
        this.validator = validator;
    }

    /** Makes one. */
    public static PemeriksaBentuk ofDefaults() {
        // this interpolator evaluates no expressions, so no expression language is needed and none can be injected
        // the factory lives as long as the validator, which takes its metadata from it
        ValidatorFactory pabrik = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        return new PemeriksaBentuk(pabrik.getValidator());
    }

    /** What is wrong with the form of the report, sorted; ST codes only, empty where nothing is. */
    public List<Temuan> periksa(LaporanPmo laporan) {
        return validator.validate(laporan).stream()
                .map((ConstraintViolation<LaporanPmo> langgaran) -> temuan.dari(langgaran))
                .sorted()
                .toList();
    }
}
