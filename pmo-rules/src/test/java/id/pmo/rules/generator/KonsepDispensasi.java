package id.pmo.rules.generator;

import static id.pmo.rules.generator.Gangguan.pilih;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.rules.oracle.KatalogOracle;
import id.pmo.rules.oracle.PeriodeOracle;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * A dispensasi while it is being made.
 *
 * @param jenis which kind: 0 a later deadline, 1 an amended plan, else a waived kode
 * @param sasaran which schools; most choices hold the school of the report
 * @param periode which period: 0 that of the report, else that number
 * @param varian which of the values that the kind knows, counted round
 */
record KonsepDispensasi(int jenis, int sasaran, int periode, int varian) {

    Dispensasi jadi(PeriodeOracle periodeLaporan, int angkatan, List<List<String>> rencana, int urutan) {
        PeriodeOracle p = periode == 0 ? periodeLaporan : PeriodeOracle.SEMUA.get(periode - 1);
        Surat surat = new Surat(
                "%03d/UJI".formatted(urutan), "Dinas Pendidikan", LocalDate.of(2023, 8, 1), "terdampak banjir");
        return switch (jenis) {
            case 0 -> new Perpanjangan(untuk(angkatan), p.ke(), batas(p), surat);
            case 1 -> perubahan(untuk(angkatan), p, rencana.get(p.siklus() - 1), surat);
            default ->
                new Pembebasan(untuk(angkatan), p.ke(), pilih(varian, "LP-131", "TL-001", "BW-001", "SK-001"), surat);
        };
    }

    private Sasaran untuk(int angkatan) {
        return pilih(
                sasaran,
                Sasaran.sekolah(Kasus.NPSN),
                Sasaran.sekolah("AB123456", Kasus.NPSN),
                Sasaran.provinsi("JAWA TENGAH"),
                Sasaran.kabupatenKota("Jawa Tengah", "Kabupaten Sukoharjo"),
                Sasaran.angkatan(angkatan),
                Sasaran.provinsi("Jawa Tengah").diAngkatan(angkatan),
                Sasaran.sekolah("20330687"),
                Sasaran.provinsi("Bali"),
                Sasaran.kabupatenKota("Jawa Tengah", "Kota Sukoharjo"));
    }

    private LocalDate batas(PeriodeOracle p) {
        return pilih(
                varian,
                p.batas().plusDays(1),
                p.batas().plusDays(7),
                p.selesai(),
                p.selesai().plusDays(1),
                p.selesai().plusDays(91),
                p.batas(),
                p.batas().minusDays(3));
    }

    private PerubahanSubtopik perubahan(Sasaran sasaran, PeriodeOracle p, List<String> rencana, Surat surat) {
        String baru = KatalogOracle.SUBTOPIK.get(varian % 34);
        List<String> semula =
                pilih(varian, List.of(rencana.get(0)), List.of(rencana.get(1)), List.<String>of(), rencana);
        List<String> menjadi = varian % 5 == 4 ? List.of() : List.of(baru);
        if (semula.equals(menjadi)) {
            menjadi = rencana;
        }
        return new PerubahanSubtopik(sasaran, p.ke(), new TreeSet<>(semula), new TreeSet<>(menjadi), surat);
    }
}
