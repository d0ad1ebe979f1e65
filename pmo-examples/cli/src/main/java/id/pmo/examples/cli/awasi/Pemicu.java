package id.pmo.examples.cli.awasi;

/** Says when to look again. */
@FunctionalInterface
interface Pemicu {

    /**
     * Waits until something may have changed.
     *
     * @return whether to look again; false: to end
     */
    boolean tunggu() throws InterruptedException;
}
