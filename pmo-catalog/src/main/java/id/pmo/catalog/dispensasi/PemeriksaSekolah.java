package id.pmo.catalog.dispensasi;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import java.util.Collection;
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

    /** Tells those of these numbers that the register does not have; whether it has them all. */
    boolean semuaTerdaftar(Baris baris, Collection<String> npsn) {
        List<String> asing = npsn.stream()
                .distinct()
                .sorted()
                .filter(satu -> peserta.peserta(satu).isEmpty())
                .toList();
        if (!asing.isEmpty()) {
            pencatat.catat("DP-017", baris, "npsn", Map.of("npsn", asing, "banyak", asing.size()));
        }
        return asing.isEmpty();
    }

    /** The schools of the register that it is for; that there is none is told only where it is to be told. */
    List<String> tersentuh(Baris baris, Dispensasi dispensasi, boolean sebutBilaTiada) {
        List<String> tersentuh = calon(dispensasi)
                .filter(satu -> dispensasi.sasaran().mencakup(satu.sekolah(), wilayah))
                .map(Peserta::npsn)
                .distinct()
                .toList();
        if (tersentuh.isEmpty() && sebutBilaTiada) {
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
