package id.pmo.rules.internal.penilaian;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Some of a policy's kode, one bit each. A kode that the policy does not have is never among them. */
final class HimpunanKode extends AbstractSet<String> {

    private final SyaratUrut syarat;
    private final BitSet bit;

    HimpunanKode(SyaratUrut syarat) {
        this(syarat, new BitSet(syarat.jumlah()));
    }

    private HimpunanKode(SyaratUrut syarat, BitSet bit) {
        this.syarat = syarat;
        this.bit = bit;
    }

    @Override
    public boolean add(String kode) {
        int nomor = syarat.nomor(kode);
        if (nomor < 0 || bit.get(nomor)) {
            return false;
        }
        bit.set(nomor);
        return true;
    }

    @Override
    public boolean contains(@Nullable Object kode) {
        int nomor = syarat.nomor(kode);
        return nomor >= 0 && bit.get(nomor);
    }

    boolean contains(int nomor) {
        return bit.get(nomor);
    }

    /** A copy without some. */
    HimpunanKode tanpa(Iterable<String> kode) {
        HimpunanKode sisa = new HimpunanKode(syarat, (BitSet) bit.clone());
        for (String satu : kode) {
            int nomor = syarat.nomor(satu);
            if (nomor >= 0) {
                sisa.bit.clear(nomor);
            }
        }
        return sisa;
    }

    @Override
    public int size() {
        return bit.cardinality();
    }

    @Override
    public Iterator<String> iterator() {
        return bit.stream().mapToObj(nomor -> syarat.ke(nomor).kode()).iterator();
    }
}
