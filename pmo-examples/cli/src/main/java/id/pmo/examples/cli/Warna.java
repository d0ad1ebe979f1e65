package id.pmo.examples.cli;

import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.StatusKelengkapan;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours, where they are welcome.
 *
 * @param dipakai whether they are
 */
record Warna(boolean dipakai) {

    String judul(String teks) {
        return beri(teks, Style.bold);
    }

    String sifat(Sifat sifat, String teks) {
        return switch (sifat) {
            case WAJIB -> beri(teks, Style.fg_red);
            case PERHATIAN -> beri(teks, Style.fg_yellow);
            case CATATAN -> beri(teks, Style.fg_cyan);
        };
    }

    String status(StatusKelengkapan status, String teks) {
        return switch (status) {
            case LENGKAP -> beri(teks, Style.fg_green);
            case BELUM_LENGKAP, BELUM_DIISI -> beri(teks, Style.fg_yellow);
            case TIDAK_TERBACA -> beri(teks, Style.fg_red);
        };
    }

    String keadaan(ButirPeriksa butir, String teks) {
        return switch (butir.keadaan()) {
            case TERPENUHI -> beri(teks, Style.fg_green);
            case BELUM_ADA, TIDAK_SESUAI -> sifat(butir.syarat().sifat(), teks);
            case BELUM_DAPAT_DIPERIKSA -> judul(teks);
            case TIDAK_BERLAKU, DIBEBASKAN -> samar(teks);
        };
    }

    String samar(String teks) {
        return beri(teks, Style.faint);
    }

    private String beri(String teks, IStyle gaya) {
        return dipakai ? gaya.on() + teks + Style.reset.on() : teks;
    }
}
