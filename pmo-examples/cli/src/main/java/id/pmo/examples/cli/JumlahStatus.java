package id.pmo.examples.cli;

import id.pmo.core.laporan.StatusKelengkapan;
import java.util.EnumMap;
import java.util.Map;

/** Counts how the reports of a call stand. */
final class JumlahStatus {

    private final Map<StatusKelengkapan, Long> banyak = new EnumMap<>(StatusKelengkapan.class);
    private boolean terputus;

    void catat(StatusKelengkapan status) {
        catat(status, 1);
    }

    void catat(StatusKelengkapan status, long kali) {
        banyak.merge(status, kali, Long::sum);
    }

    long banyak(StatusKelengkapan status) {
        return banyak.getOrDefault(status, 0L);
    }

    long semua() {
        return banyak.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whoever read the results stopped before the end: what the others say is not known. */
    void terputus() {
        terputus = true;
    }

    boolean semuaLengkap() {
        return !terputus && banyak(StatusKelengkapan.LENGKAP) == semua();
    }
}
