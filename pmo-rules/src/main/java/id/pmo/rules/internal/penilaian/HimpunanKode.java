package id.pmo.rules.internal.penilaian;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some of a policy's kode, one bit each. A kode that the policy does not have is never among them. */
final class HimpunanKode extends AbstractSet<String> {

    private final SyaratUrut syarat;
    private final long[] bit;

    HimpunanKode(SyaratUrut syarat) {
        this(syarat, new long[(syarat.jumlah() + Long.SIZE - 1) / Long.SIZE]);
    }

    private HimpunanKode(SyaratUrut syarat, long[] bit) {
        this.syarat = syarat;
        this.bit = bit;
    }

    @Override
    public boolean add(String kode) {
        int nomor = syarat.nomor(kode);
        if (nomor < 0 || contains(nomor)) {
            return false;
        }
        bit[nomor / Long.SIZE] |= 1L << nomor;
        return true;
    }

    @Override
    public boolean contains(@Nullable Object kode) {
        int nomor = syarat.nomor(kode);
        return nomor >= 0 && contains(nomor);
    }

    boolean contains(int nomor) {
        return (bit[nomor / Long.SIZE] & 1L << nomor) != 0;
    }

    /** The next number among them, from this one on; negative past the last. */
    int berikut(int dari) {
        int kata = dari / Long.SIZE;
        long sisa = kata < bit.length ? bit[kata] & -1L << dari : 0;
        while (sisa == 0) {
            if (++kata >= bit.length) {
                return -1;
            }
            sisa = bit[kata];
        }
        return kata * Long.SIZE + Long.numberOfTrailingZeros(sisa);
    }

    /** A copy without some. */
    HimpunanKode tanpa(Iterable<String> kode) {
        HimpunanKode sisa = new HimpunanKode(syarat, bit.clone());
        for (String satu : kode) {
            int nomor = syarat.nomor(satu);
            if (nomor >= 0) {
                sisa.bit[nomor / Long.SIZE] &= ~(1L << nomor);
            }
        }
        return sisa;
    }

    @Override
    public int size() {
        int jumlah = 0;
        for (long kata : bit) {
            jumlah += Long.bitCount(kata);
        }
        return jumlah;
    }

    @Override
    public Iterator<String> iterator() {
        return IntStream.iterate(berikut(0), nomor -> nomor >= 0, nomor -> berikut(nomor + 1))
                .mapToObj(nomor -> syarat.ke(nomor).kode())
                .iterator();
    }
}
