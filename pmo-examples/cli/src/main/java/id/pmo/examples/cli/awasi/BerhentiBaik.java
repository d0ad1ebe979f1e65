package id.pmo.examples.cli.awasi;

/** A work that goes on until the process is ended from outside, as by Ctrl-C, which then is no failure: it exits with 0. */
final class BerhentiBaik {

    private BerhentiBaik() {}

    static void selama(Kerja kerja) throws InterruptedException {
        Thread akhir = new Thread(() -> Runtime.getRuntime().halt(0), "pmo-awasi");
        Runtime.getRuntime().addShutdownHook(akhir);
        try {
            kerja.kerjakan();
        } finally {
            lepas(akhir);
        }
    }

    private static void lepas(Thread akhir) {
        try {
            Runtime.getRuntime().removeShutdownHook(akhir);
        } catch (IllegalStateException sudahBerakhir) {
            // the process is ending, and the hook is running
        }
    }

    /** A work that can be interrupted. */
    @FunctionalInterface
    interface Kerja {
        void kerjakan() throws InterruptedException;
    }
}
