package id.pmo.rules.kebijakan;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What is in use after a collection of garbage.
 *
 * @param ke after how many activations
 * @param heap bytes
 * @param metaspace bytes
 * @param kelas classes
 */
record Takaran(int ke, long heap, long metaspace, int kelas) {

    static Takaran sekarang(int ke) {
        System.gc();
        System.gc();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return new Takaran(
                ke,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                metaspace,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    @Override
    public String toString() {
        return String.format("%5d  %8d  %13d  %7d%n", ke, heap >> 10, metaspace >> 10, kelas);
    }
}
