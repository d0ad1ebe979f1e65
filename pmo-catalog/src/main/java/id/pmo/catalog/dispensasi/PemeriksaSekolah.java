package id.pmo.catalog.dispensasi;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds a dispensasi against the participants' register: every school that it names must take part. */
final class PemeriksaSekolah {

    private final DaftarPeserta peserta;
    private final Wilayah wilayah;
    private final Pencatat pencatat;

    PemeriksaSekolah(DaftarPeserta peserta, Wilayah wilayah, Pencatat pencatat) {
        this.peserta = peserta;
        this.wilayah = wilayah;
        this.pencatat = pencatat;
    }

    /** The schools of the register that it is for. */
    List<String> periksa(Baris baris, Dispensasi dispensasi) {
        List<String> asing = dispensasi.sasaran().npsn().stream()
                .filter(npsn -> peserta.peserta(npsn).isEmpty())
                .toList();
        if (!asing.isEmpty()) {
            pencatat.catat("DP-017", baris, "npsn", Map.of("npsn", asing, "banyak", asing.size()));
        }
        List<String> tersentuh = calon(dispensasi)
                .filter(satu -> dispensasi.sasaran().mencakup(satu.sekolah(), wilayah))
                .map(Peserta::npsn)
                .distinct()
                .toList();
        if (tersentuh.isEmpty() && asing.isEmpty()) {
            pencatat.catat("DP-018", baris, medanSasaran(baris), Map.of());
        }
        return tersentuh;
    }

    /** A letter that names schools is held against those alone: there may be thousands of such letters. */
    private Stream<Peserta> calon(Dispensasi dispensasi) {
        return dispensasi.sasaran().npsn().isEmpty()
                ? peserta.semua().stream()
                : dispensasi.sasaran().npsn().stream().flatMap(npsn -> peserta.peserta(npsn).stream());
    }

    private static String medanSasaran(Baris baris) {
        return Medan.SASARAN.stream()
                .filter(medan -> baris.cari(medan).isPresent())
                .findFirst()
                .orElse("npsn");
    }
}
