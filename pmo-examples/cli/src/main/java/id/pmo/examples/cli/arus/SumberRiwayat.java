package id.pmo.examples.cli.arus;

import id.pmo.core.laporan.LaporanPmo;
import java.util.List;

/** Finds the history of the reports of one part of the input. */
@FunctionalInterface
interface SumberRiwayat {

    /** The other reports of the same school under the same policy, in the order of the input; empty where there are none. */
    List<LaporanPmo> untuk(int ini);
}
