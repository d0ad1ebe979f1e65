package id.pmo.examples.benchmarks.juri.jsonschema;

import id.pmo.examples.benchmarks.tulisan.Kode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a finding is told at: a schema points at what it was looking at, such as an object that is missing. */
final class LetakSkema {

    private static final Pattern BUTIR =
            Pattern.compile("^/(?:laporanTindakLanjut|laporanPelaksanaan/dokumentasi)/[0-9]+");

    private LetakSkema() {}

    static String dari(Kode kode, String ditunjuk) {
        Matcher m = BUTIR.matcher(ditunjuk);
        String butir = m.find() ? m.group() : "";
        return switch (kode) {
            case ID_001 -> "/sekolah/npsn";
            case ID_002, ID_003 -> "/sekolah/angkatan";
            case ID_004, ID_005 -> "/periode";
            case ID_101, ID_102 -> "/pelapor/peran";
            case LP_101, LP_102, LP_103 -> "/laporanPelaksanaan/tanggal";
            case LP_111, LP_112, LP_113 -> "/laporanPelaksanaan/jumlahPeserta";
            case LP_121 -> "/laporanPelaksanaan/hasilRefleksi";
            case LP_122 -> "/laporanPelaksanaan/akarMasalah";
            case LP_131 -> "/laporanPelaksanaan/dokumentasi";
            case LP_141 -> "/laporanPelaksanaan/rekaman";
            case LP_161, LP_162 -> "/laporanPelaksanaan/pihakHadir";
            case TL_041 -> "/laporanPelaksanaan";
            case LP_132 -> butir + "/judul";
            case LP_133 -> butir + "/berkas";
            case TL_006 -> butir + "/subtopik";
            case TL_011 -> butir + "/isu";
            case TL_012 -> butir + "/rencanaImplementasi";
            case TL_013 -> butir + "/penanggungJawab";
            case TL_015 -> butir + "/keteranganStatus";
            case TL_021 -> butir + "/tujuan";
            case TL_022 -> butir + "/indikatorKeberhasilan";
            case TL_024 -> butir + "/pihakTerlibat";
            case RI_011 -> butir + "/refleksi";
            case RI_013 -> butir + "/refleksi/adaKendala";
            case RI_014 -> butir + "/refleksi/kendala";
            case RI_015 -> butir + "/refleksi/solusi";
            default -> ditunjuk;
        };
    }
}
