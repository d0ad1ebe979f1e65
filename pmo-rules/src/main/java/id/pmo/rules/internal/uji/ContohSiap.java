package id.pmo.rules.internal.uji;

import id.pmo.catalog.ContohUji;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example whose report is made, or of which it is known why not.
 *
 * @param kebijakan id of the policy whose own file holds it
 * @param kode the syarat that carries it
 * @param contoh the example
 * @param uji the report and what it is checked with; null where that cannot be made
 * @param salah why it cannot be made; empty where it can
 */
public record ContohSiap(
        String kebijakan,
        String kode,
        ContohUji contoh,
        @Nullable Bahan uji,
        List<DwiBahasa> salah) {

    /** Copies the list. */
    public ContohSiap {
        salah = List.copyOf(salah);
    }

    /**
     * What is checked.
     *
     * @param laporan the report
     * @param konteks what it is checked with
     */
    public record Bahan(LaporanPmo laporan, Konteks konteks) {}
}
