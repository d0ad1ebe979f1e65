package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import java.util.List;

/** What goes wrong with a whole report: which share of them, and what. */
final class Gangguan {

    private final Takaran takaran;
    private final GangguanPelaksanaan pelaksanaan = new GangguanPelaksanaan();
    private final GangguanTindakLanjut tindakLanjut;

    Gangguan(Kebijakan kebijakan, Takaran takaran, RencanaSiklus rencana) {
        this.takaran = takaran;
        this.tindakLanjut = new GangguanTindakLanjut(kebijakan, rencana.kode(Tahap.AKAN));
    }

    LaporanPmo ganggu(LaporanPmo asal, PeriodePmo periode, KetentuanAngkatan ketentuan, Acak acak) {
        boolean pemilihan = periode.jenis() == JenisPeriode.PEMILIHAN;
        LaporanPmo laporan = asal;
        if (acak.kena(takaran.dari("salah"))) {
            laporan = acak.kena(0.5)
                    ? pelaksanaan.salah(laporan, pemilihan, ketentuan, acak)
                    : tindakLanjut.salah(laporan, pemilihan, acak);
        }
        if (acak.kena(takaran.dari("janggal"))) {
            laporan = acak.kena(0.6)
                    ? pelaksanaan.janggal(laporan, periode, acak)
                    : tindakLanjut.janggal(laporan, pemilihan, acak);
        }
        if (!pemilihan && acak.kena(takaran.dari("menyimpang"))) {
            laporan = tindakLanjut.menyimpang(laporan, acak);
        }
        if (periode.ke() > 1 && acak.kena(takaran.dari("salahPeriode"))) {
            laporan = laporan.toBuilder().periode(periode.ke() - 1).build();
        }
        return laporan;
    }

    /** The text of a report that nobody can read as one. */
    static String rusak(String json, Acak acak) {
        return acak.satu(List.of(
                json.substring(0, json.length() / 2),
                json.replaceFirst("\"periode\":", "\"priode\":"),
                json.replaceFirst("\"periode\":(\\d+)", "\"periode\":\"$1\""),
                json.replaceFirst("\"dikirimPada\":\"\\d{4}-\\d{2}", "\"dikirimPada\":\"2023-13"),
                json.replaceFirst("\"npsn\":\"\\w{8}", "\"npsn\":\"2033O"),
                "npsn;nama;periode"));
    }
}
