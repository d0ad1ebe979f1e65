package id.pmo.rules.internal.fakta;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list without the element at one place, over a list that nobody changes.
 *
 * @param <T> what is listed
 */
class TanpaSatu<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> semua;
    private final int tanpa;

    TanpaSatu(List<T> semua, int tanpa) {
        this.semua = semua;
        this.tanpa = Objects.checkIndex(tanpa, semua.size());
    }

    @Override
    public final T get(int posisi) {
        Objects.checkIndex(posisi, size());
        return semua.get(posisi < tanpa ? posisi : posisi + 1);
    }

    @Override
    public final int size() {
        return semua.size() - 1;
    }
}
