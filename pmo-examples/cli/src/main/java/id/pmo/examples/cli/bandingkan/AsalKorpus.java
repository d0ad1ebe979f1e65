package id.pmo.examples.cli.bandingkan;

import id.pmo.examples.cli.Kalimat;
import org.jspecify.annotations.Nullable;

/**
 * Where the reports of a comparison come from: files, or made up.
 *
 * @param berkas how many files; null where the reports are made up
 * @param sekolah how many schools were made up; null where there are files
 * @param benih the seed that they were made up by; null where there are files
 */
record AsalKorpus(
        @Nullable Integer berkas,
        @Nullable Integer sekolah,
        @Nullable Long benih) {

    static AsalKorpus berkas(int banyak) {
        return new AsalKorpus(banyak, null, null);
    }

    static AsalKorpus karangan(int sekolah, long benih) {
        return new AsalKorpus(null, sekolah, benih);
    }

    String teks(Kalimat kalimat) {
        return sekolah == null || benih == null
                ? kalimat.isi("bandingkan.korpusBerkas", String.valueOf(berkas))
                : kalimat.isi("bandingkan.korpusKarangan", sekolah, benih);
    }
}
