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
 * {@link LaporanReader} has read needs no such look. Thread-safe; the first report that is not plainly sound takes longer,
 * since only then is the validator made, which is asked for what is wrong.
 */
public final class PemeriksaBentuk {

    private PemeriksaBentuk() {}

    /** Makes one. */
    public static PemeriksaBentuk ofDefaults() {
        return new PemeriksaBentuk();
    }

    /** What is wrong with the form of the report, sorted; ST codes only, empty where nothing is. */
    public List<Temuan> periksa(LaporanPmo laporan) {
        return BentukSehat.of(laporan) ? List.of() : menurutValidator(laporan);
    }

    /** The same by the validator alone. */
    static List<Temuan> menurutValidator(LaporanPmo laporan) {
        return Saksama.VALIDATOR.validate(laporan).stream()
                .map((ConstraintViolation<LaporanPmo> langgaran) -> Saksama.TEMUAN.dari(langgaran))
                .sorted()
                .toList();
    }

    /** The validator, and what puts its faults into words. */
    private static final class Saksama {

        static final Validator VALIDATOR = validator();
        static final TemuanBentuk TEMUAN = new TemuanBentuk(new PembuatTemuan(KatalogStruktur.ofDefaults()));

        private static Validator validator() {
            // this interpolator evaluates no expressions, so no expression language is needed and none can be injected
            // the factory lives as long as the validator, which takes its metadata from it
            ValidatorFactory pabrik = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory();
            return pabrik.getValidator();
        }
    }
}
