package id.pmo.examples.cli.arus;

/** Tells where the reports of one school end and those of the next begin, while the numbers of the schools pass by. */
final class BatasSekolah {

    /** So many reports without a number may stand between two of one school, such as lines that are no JSON. */
    private static final int TANPA_NPSN = 1_000;

    private int terakhir = KodeNpsn.TIADA;
    private int tanpaNpsn;

    /** Whether another school begins with this report; one without a number stays with the school before it. */
    boolean mulai(int kode) {
        if (kode == KodeNpsn.TIADA) {
            tanpaNpsn++;
            if (tanpaNpsn > TANPA_NPSN) {
                tanpaNpsn = 0;
                terakhir = KodeNpsn.TIADA;
                return true;
            }
            return terakhir == KodeNpsn.TIADA;
        }
        tanpaNpsn = 0;
        boolean baru = kode != terakhir;
        terakhir = kode;
        return baru;
    }
}
