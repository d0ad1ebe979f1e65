package id.pmo.rules.kebijakan;

/** Is told how far a long test has come. */
@FunctionalInterface
public interface KemajuanUji {

    /**
     * Something more is done.
     *
     * @param selesai how much
     * @param semua of how much
     */
    void maju(int selesai, int semua);
}
