package id.pmo.examples.benchmarks.tulisan;

/** Something of a report that a syarat can be broken at. */
public sealed interface Butir permits Berkas, Dokumen, Entri, Riwayat.Rencana, Riwayat.TanpaLaporan {

    /** The report that it belongs to. */
    Berkas berkas();

    /** Where it stands, as JSON Pointer. */
    String letak();
}
