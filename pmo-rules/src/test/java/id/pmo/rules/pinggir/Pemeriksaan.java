package id.pmo.rules.pinggir;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What the tests of the borders ask of a result. */
final class Pemeriksaan {

    static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    /** Long after the school year. */
    static final Instant SESUDAHNYA = Instant.parse("2024-08-10T00:00:00Z");

    static final Surat SURAT = new Surat("1/2023", "Dinas Pendidikan", LocalDate.of(2023, 9, 1), "banjir");

    private Pemeriksaan() {}

    static HasilPemeriksaan periksa(LaporanPmo laporan) {
        return ENGINE.check(laporan, Konteks.at(SESUDAHNYA));
    }

    static HasilPemeriksaan periksa(LaporanPmo laporan, LaporanPmo... riwayat) {
        return ENGINE.check(laporan, Konteks.at(SESUDAHNYA).withRiwayat(List.of(riwayat)));
    }

    static HasilPemeriksaan periksa(PmoEngine engine, String kebijakan, LaporanPmo laporan, String pada) {
        return engine.check(
                laporan, Konteks.at(OffsetDateTime.parse(pada).toInstant()).withKebijakan(kebijakan));
    }

    static HasilPemeriksaan tanpa(LaporanPmo laporan, Dispensasi... dispensasi) {
        return ENGINE.check(laporan, Konteks.at(SESUDAHNYA).withDispensasi(List.of(dispensasi)));
    }

    static Dispensasi bebas(String npsn, int periode, String kode) {
        return new Pembebasan(Sasaran.sekolah(npsn), periode, kode, SURAT);
    }

    static Keadaan keadaan(HasilPemeriksaan hasil, String kode) {
        return hasil.butir(kode).orElseThrow().keadaan();
    }

    static List<String> temuan(HasilPemeriksaan hasil) {
        return hasil.temuan().stream().map(Temuan::toString).toList();
    }

    static List<String> temuan(HasilPemeriksaan hasil, String kode) {
        return hasil.temuan(kode).stream().map(Temuan::letak).toList();
    }
}
