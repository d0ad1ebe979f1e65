package id.pmo.rules.internal.penjelasan;

import id.pmo.core.aturan.Bertempat;
import id.pmo.core.penjelasan.NilaiKebijakan;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of the report and the values of the policy that conditions had to do with. */
final class Terlibat {

    private static final Pattern CELAH = Pattern.compile("\\{(\\w+)}");

    private final AsalNilai asal;
    private final Map<String, String> laporan;
    private final Set<String> isian = new TreeSet<>();
    private final Set<String> jalur = new TreeSet<>();
    private final Set<String> sebab = new TreeSet<>();

    /** @param laporan what gaps stand for that no fact fills */
    Terlibat(AsalNilai asal, Map<String, String> laporan) {
        this.asal = asal;
        this.laporan = new HashMap<>(laporan);
    }

    void fakta(String jenis) {
        asal.fakta(jenis).forEach(tempat -> catat(tempat, null));
    }

    void sifat(Object fakta, String nama) {
        asal.sifat(fakta.getClass().getSimpleName(), nama).forEach(tempat -> catat(tempat, fakta));
    }

    void letak(String letak) {
        isian.add(letak);
    }

    /** Whether something else than report and policy, by that name, had to do with it. */
    boolean sebab(String nama) {
        return sebab.contains(nama);
    }

    Set<String> isian() {
        return isian;
    }

    List<NilaiKebijakan> nilai(JalurKebijakan kebijakan) {
        List<NilaiKebijakan> nilai = new ArrayList<>();
        jalur.forEach(satu -> kebijakan.nilai(satu).ifPresent(nilai::add));
        return nilai;
    }

    private void catat(String tempat, @Nullable Object fakta) {
        if (tempat.startsWith("/")) {
            isian.add(tempat);
        } else if (tempat.startsWith(".")) {
            if (fakta instanceof Bertempat butir) {
                isian.add(butir.letak() + tempat.substring(1));
            }
        } else if (tempat.startsWith("(")) {
            sebab.add(tempat.substring(1, tempat.length() - 1));
        } else {
            jalur.add(CELAH.matcher(tempat).replaceAll(m -> Matcher.quoteReplacement(isi(m.group(1), fakta))));
        }
    }

    private String isi(String nama, @Nullable Object fakta) {
        if (fakta != null) {
            for (Method sifat : fakta.getClass().getMethods()) {
                if (sifat.getName().equals(nama) && sifat.getParameterCount() == 0) {
                    try {
                        return String.valueOf(sifat.invoke(fakta));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(sifat + " of a fact cannot be read", e);
                    }
                }
            }
        }
        return laporan.getOrDefault(nama, "");
    }
}
