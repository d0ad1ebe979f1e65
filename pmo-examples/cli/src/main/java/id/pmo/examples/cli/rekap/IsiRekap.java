package id.pmo.examples.cli.rekap;

import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.rekap.Dimensi;
import id.pmo.core.rekap.RekapPeserta;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What a call answers, whatever its form.
 *
 * @param rekap the counts and their members
 * @param kebijakan whose calendar counts
 * @param pada the moment of the count
 * @param bacaan the register as read
 * @param menurut by what the table is split
 * @param anggota whether members are wanted
 */
record IsiRekap(
        RekapPeserta rekap,
        Kebijakan kebijakan,
        ZonedDateTime pada,
        BacaanPeserta bacaan,
        List<Dimensi> menurut,
        boolean anggota) {

    /** How many schools the register has. */
    long sekolah() {
        return bacaan.peserta().semua().stream()
                .map(satu -> satu.npsn())
                .distinct()
                .count();
    }
}
