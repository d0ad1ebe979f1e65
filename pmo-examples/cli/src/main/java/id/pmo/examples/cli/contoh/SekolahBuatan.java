package id.pmo.examples.cli.contoh;

import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusSekolah;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A school that made-up reports are about: its name and place are real, its part in the programme is not.
 *
 * @param nomor its position among the schools of the call, from 0
 * @param npsn its number
 * @param nama its name
 * @param bentuk kind of school
 * @param status who runs it
 * @param provinsi province
 * @param kabupatenKota regency or town
 * @param angkatan its cohort
 * @param kelompokPendampingan the group that is accompanied together
 * @param npsnLama the number under which it reported before it was merged in mid-year; none for most
 * @param zona the zone in which its clocks tell the time
 */
record SekolahBuatan(
        int nomor,
        String npsn,
        String nama,
        BentukSekolah bentuk,
        StatusSekolah status,
        String provinsi,
        String kabupatenKota,
        int angkatan,
        String kelompokPendampingan,
        Optional<String> npsnLama,
        ZoneId zona) {

    /** As reports of a cycle give it: in the first one, a merged school has its old number still. */
    Sekolah dalamSiklus(int siklus) {
        return Sekolah.builder()
                .npsn(siklus == 1 ? npsnLama.orElse(npsn) : npsn)
                .nama(nama)
                .bentuk(bentuk)
                .status(status)
                .angkatan(angkatan)
                .provinsi(provinsi)
                .kabupatenKota(kabupatenKota)
                .kelompokPendampingan(kelompokPendampingan)
                .fasilitator("Fasilitator " + kelompokPendampingan)
                .build();
    }
}
