package id.pmo.catalog.dispensasi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a dispensasi in a file. */
final class Medan {

    static final String JENIS = "jenis";
    static final String PERPANJANGAN = "PERPANJANGAN";
    static final String PEMBEBASAN = "PEMBEBASAN";
    static final String PERUBAHAN_SUBTOPIK = "PERUBAHAN_SUBTOPIK";

    static final List<String> SASARAN = List.of("npsn", "provinsi", "kabupatenKota", "angkatan");
    static final List<String> SURAT = List.of("nomorSurat", "pemberi", "tanggal", "alasan");

    /** What each kind has besides target, period and letter. */
    static final Map<String, List<String>> MENURUT_JENIS = Map.of(
            PERPANJANGAN, List.of("batasWaktu"),
            PEMBEBASAN, List.of("kode"),
            PERUBAHAN_SUBTOPIK, List.of("semula", "menjadi"));

    static final List<String> SEMUA = Stream.of(
                    List.of(JENIS), SASARAN, List.of("periode", "batasWaktu", "kode", "semula", "menjadi"), SURAT)
            .flatMap(List::stream)
            .toList();

    private Medan() {}
}
