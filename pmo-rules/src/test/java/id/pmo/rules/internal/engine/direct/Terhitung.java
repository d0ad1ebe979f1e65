package id.pmo.rules.internal.engine.direct;

/** A fact that counts how often anybody looks at any of its kind. */
public final class Terhitung {

    static long dilihat;

    private final String kode;
    private final int urutan;
    private final boolean tanda;

    Terhitung(String kode, int urutan) {
        this.kode = kode;
        this.urutan = urutan;
        this.tanda = urutan % 2 == 0;
    }

    /** A text. */
    public String getKode() {
        dilihat++;
        return kode;
    }

    /** Another text. */
    public String getNama() {
        dilihat++;
        return "nama " + kode;
    }

    /** Its position. */
    public int getUrutan() {
        dilihat++;
        return urutan;
    }

    /** A sign. */
    public boolean isTanda() {
        dilihat++;
        return tanda;
    }
}
