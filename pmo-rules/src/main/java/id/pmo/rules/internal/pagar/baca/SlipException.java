package id.pmo.rules.internal.pagar.baca;

/** Reading cannot go on where it is; whoever catches it finds a place from which it can. */
final class SlipException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Slip slip;

    SlipException(String kode, int at, Object... values) {
        this(Slip.of(kode, at, values));
    }

    SlipException(Slip slip) {
        super(slip.kode(), null, false, false);
        this.slip = slip;
    }

    Slip slip() {
        return slip;
    }
}
