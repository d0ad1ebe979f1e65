package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.Bertempat;
import id.pmo.core.aturan.PencatatTemuan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Syarat;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the pemeriksaan rules found. A finding that a rule records though it is not in force is a fault of that rule. */
final class CatatanTemuan implements PencatatTemuan {

    private final Map<String, Syarat> syarat;
    private final Set<String> berlaku;
    private final Set<Temuan> temuan = new LinkedHashSet<>();

    CatatanTemuan(Map<String, Syarat> syarat, Set<String> berlaku) {
        this.syarat = syarat;
        this.berlaku = berlaku;
    }

    @Override
    public void catat(String kode, String letak, Object... nilai) {
        Syarat dilanggar = syarat.get(kode);
        if (dilanggar == null) {
            throw new IllegalStateException("a rule records " + kode + ", which the policy does not have;" + " add "
                    + kode + ".yaml beside the rule or mend the kode in its consequence");
        }
        if (!berlaku.contains(kode)) {
            throw new IllegalStateException("a rule records " + kode + ", which is not in force for this report;"
                    + " let its first condition be Keberlakuan( berlaku( \"" + kode + "\" ) )");
        }
        temuan.add(new Temuan(dilanggar, letak, pasangan(kode, nilai)));
    }

    @Override
    public void catat(String kode, Bertempat butir) {
        catat(kode, butir.letak());
    }

    @Override
    public void catat(String kode, Bertempat butir, String medan, Object... nilai) {
        catat(kode, butir.letak() + "/" + medan, nilai);
    }

    Collection<Temuan> semua() {
        return Collections.unmodifiableCollection(temuan);
    }

    private static Map<String, Object> pasangan(String kode, Object[] nilai) {
        if (nilai.length % 2 != 0) {
            throw new IllegalStateException("the rule of " + kode + " records a name without a value;"
                    + " names and values take turns in temuan.catat");
        }
        Map<String, Object> pasangan = new LinkedHashMap<>();
        for (int i = 0; i < nilai.length; i += 2) {
            pasangan.put(String.valueOf(nilai[i]), nilai[i + 1]);
        }
        return pasangan;
    }
}
