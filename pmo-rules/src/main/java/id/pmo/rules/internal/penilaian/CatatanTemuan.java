package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.Bertempat;
import id.pmo.core.aturan.PencatatTemuan;
import id.pmo.core.hasil.Temuan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What the pemeriksaan rules found. A finding that a rule records though it is not in force is a fault of that rule. */
final class CatatanTemuan implements PencatatTemuan {

    /** More than any report has of different ones: above it, a rule has matched many times alike. */
    private static final int BANYAK = 1 << 12;

    private final SyaratUrut syarat;
    private final HimpunanKode berlaku;
    private final List<Temuan> temuan = new ArrayList<>();
    private int penuh = BANYAK;

    CatatanTemuan(SyaratUrut syarat, HimpunanKode berlaku) {
        this.syarat = syarat;
        this.berlaku = berlaku;
    }

    @Override
    public void catat(String kode, String letak, Object... nilai) {
        int nomor = syarat.nomor(kode);
        if (nomor < 0) {
            throw new IllegalStateException("a rule records " + kode + ", which the policy does not have;" + " add "
                    + kode + ".yaml beside the rule or mend the kode in its consequence");
        }
        if (!berlaku.contains(nomor)) {
            throw new IllegalStateException("a rule records " + kode + ", which is not in force for this report;"
                    + " let its first condition be Keberlakuan( berlaku( \"" + kode + "\" ) )");
        }
        temuan.add(new Temuan(syarat.ke(nomor), letak, pasangan(kode, nilai)));
        if (temuan.size() >= penuh) {
            List<Temuan> berbeda = List.copyOf(new LinkedHashSet<>(temuan));
            temuan.clear();
            temuan.addAll(berbeda);
            penuh = Math.max(BANYAK, 2 * berbeda.size());
        }
    }

    @Override
    public void catat(String kode, Bertempat butir) {
        catat(kode, butir.letak());
    }

    @Override
    public void catat(String kode, Bertempat butir, String medan, Object... nilai) {
        catat(kode, butir.letak() + "/" + medan, nilai);
    }

    /** What was found so far, as it came. */
    List<Temuan> semua() {
        return temuan;
    }

    /** What was found, in order; what two matches found alike is one finding. */
    List<Temuan> urut() {
        if (temuan.size() < 2) {
            return List.copyOf(temuan);
        }
        List<Temuan> urut = new ArrayList<>(temuan.size());
        temuan.sort(null);
        for (Temuan satu : temuan) {
            if (urut.isEmpty() || !urut.get(urut.size() - 1).equals(satu)) {
                urut.add(satu);
            }
        }
        return urut;
    }

    private static Map<String, Object> pasangan(String kode, Object[] nilai) {
        if (nilai.length == 0) {
            return Map.of();
        }
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
