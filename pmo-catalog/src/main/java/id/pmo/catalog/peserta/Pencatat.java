package id.pmo.catalog.peserta;

import java.util.Map;

/** Takes note of what is wrong with a register. */
interface Pencatat {

    void catat(String kode, long baris, int kolom, String isian, Map<String, ?> nilai);
}
