package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.examples.benchmarks.aturan.Keberlakuan;
import id.pmo.examples.benchmarks.aturan.Pelanggaran;
import id.pmo.examples.benchmarks.aturan.TabelKeberlakuan;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Butir;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Ketentuan;
import id.pmo.examples.benchmarks.tulisan.Perakit;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Bean Validation by Hibernate Validator: class-level constraints on beans around report and items, groups by kind of
 * period. What is in force beyond that is worked out in plain Java first, since a constraint can only be broken or not:
 * it has no word for a syarat that is not asked.
 */
public final class AturanBeanValidation {

    private static final Class<?>[] HANYA_IDENTITAS = {Kelompok.Identitas.class};
    private static final Class<?>[] PEMILIHAN = {
        Kelompok.Identitas.class, Kelompok.SetiapPeriode.class, Kelompok.Pemilihan.class
    };
    private static final Class<?>[] PERKEMBANGAN = {
        Kelompok.Identitas.class, Kelompok.SetiapPeriode.class, Kelompok.Perkembangan.class
    };

    private final Ketentuan ketentuan;
    private final Perakit perakit;
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** All constraints, for reports under this policy. */
    public AturanBeanValidation(Ketentuan ketentuan) {
        this.ketentuan = ketentuan;
        this.perakit = new Perakit(ketentuan);
    }

    /** The verdict on one report. */
    public HasilPemeriksaan periksa(Kasus kasus) {
        Berkas berkas = new Berkas(ketentuan, kasus.laporan(), kasus.konteks());
        Catatan catatan = new Catatan(berkas);
        for (Keberlakuan k : TabelKeberlakuan.SEMUA) {
            if (k.bila().test(berkas)) {
                k.catat(catatan);
            }
        }
        for (ConstraintViolation<LaporanUji> v :
                validator.validate(LaporanUji.dari(berkas, catatan), kelompok(berkas))) {
            catat(v, catatan);
        }
        catatan.urutkan();
        return perakit.rakit(berkas, catatan);
    }

    private static Class<?>[] kelompok(Berkas berkas) {
        if (berkas.waktu() == null) {
            return HANYA_IDENTITAS;
        }
        return berkas.waktu().pemilihan() ? PEMILIHAN : PERKEMBANGAN;
    }

    private static void catat(ConstraintViolation<?> pelanggaran, Catatan catatan) {
        HibernateConstraintViolation<?> rinci = pelanggaran.unwrap(HibernateConstraintViolation.class);
        Pelanggaran<?> baris = rinci.getDynamicPayload(Pelanggaran.class);
        catat(baris, ((ButirUji) pelanggaran.getLeafBean()).butir(), catatan);
    }

    private static <T extends Butir> void catat(Pelanggaran<T> baris, Butir butir, Catatan catatan) {
        baris.catat(baris.butir().cast(butir), catatan);
    }
}
