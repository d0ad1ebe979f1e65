package id.pmo.rules.internal.penjelasan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.pmo.core.aturan.Identitas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of everything that a rule can see, the table says where it comes from. */
class AsalNilaiTest {

    private static final Set<String> SETIAP_REKAMAN = Set.of("equals", "hashCode", "toString");

    @Test
    void setiapFaktaDanSetiapSifatnyaAdaDalamTabel() {
        AsalNilai asal = AsalNilai.baca();
        List<String> kurang = new ArrayList<>();
        new ClassFileImporter()
                .importPackages(Identitas.class.getPackageName()).stream()
                        .filter(JavaClass::isRecord)
                        .forEach(fakta -> {
                            if (asal.fakta(fakta.getSimpleName()).isEmpty()) {
                                kurang.add(fakta.getSimpleName());
                            }
                            fakta.getMethods().stream()
                                    .filter(sifat -> sifat.getModifiers().contains(JavaModifier.PUBLIC)
                                            && !SETIAP_REKAMAN.contains(sifat.getName())
                                            && asal.sifat(fakta.getSimpleName(), sifat.getName())
                                                    .isEmpty())
                                    .forEach(sifat -> kurang.add(fakta.getSimpleName() + "." + sifat.getName()));
                        });

        assertThat(kurang).isEmpty();
    }
}
