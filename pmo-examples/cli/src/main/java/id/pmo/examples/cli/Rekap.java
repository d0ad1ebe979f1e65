package id.pmo.examples.cli;

import id.pmo.core.laporan.StatusKelengkapan;
import java.util.EnumMap;
import java.util.Map;

/** Counts how the reports of a call stand. */
final class Rekap {

    private final Map<StatusKelengkapan, Integer> banyak = new EnumMap<>(StatusKelengkapan.class);

    void catat(StatusKelengkapan status) {
        banyak.merge(status, 1, Integer::sum);
    }

    int banyak(StatusKelengkapan status) {
        return banyak.getOrDefault(status, 0);
    }

    int semua() {
        return banyak.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean semuaLengkap() {
        return banyak(StatusKelengkapan.LENGKAP) == semua();
    }
}
