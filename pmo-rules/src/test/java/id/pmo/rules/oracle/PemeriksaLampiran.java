package id.pmo.rules.oracle;

import static id.pmo.rules.oracle.Bacaan.ada;
import static id.pmo.rules.oracle.Bacaan.kode;
import static id.pmo.rules.oracle.Bacaan.kosong;

import id.pmo.core.laporan.Lampiran;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** LP-131 to LP-141: the documents and recordings of the meeting. */
final class PemeriksaLampiran {

    private static final String DOKUMENTASI = "/laporanPelaksanaan/dokumentasi";
    private static final String REKAMAN = "/laporanPelaksanaan/rekaman";

    private record Butir(int posisi, Lampiran isi) {

        String letak(String bidang) {
            return DOKUMENTASI + "/" + posisi + "/" + bidang;
        }
    }

    private PemeriksaLampiran() {}

    static void periksa(Perkara p, Lembar lembar) {
        AngkatanOracle angkatan = p.angkatan();
        int minimalDokumentasi = angkatan == null ? 0 : angkatan.minimalDokumentasi();
        int minimalRekaman = angkatan == null ? 0 : angkatan.minimalRekaman();
        List<Butir> dokumentasi = butir(p.pelaksanaan().dokumentasi());
        boolean dinilai = minimalDokumentasi > 0 && !dokumentasi.isEmpty();

        lembar.satu("LP-131", minimalDokumentasi > 0, DOKUMENTASI, () -> dokumentasi.size() < minimalDokumentasi);
        lembar.banyak("LP-132", dinilai, () -> letak(dokumentasi, "judul", b -> kosong(b.isi.judul())));
        lembar.banyak("LP-133", dinilai, () -> letak(dokumentasi, "berkas", b -> kosong(b.isi.berkas())));
        lembar.banyak("LP-134", !dokumentasi.isEmpty(), () -> {
            Set<String> sudah = new HashSet<>();
            return letak(dokumentasi, "berkas", b -> ada(b.isi.berkas()) && !sudah.add(kode(b.isi.berkas())));
        });
        lembar.satu(
                "LP-141",
                minimalRekaman > 0,
                REKAMAN,
                () -> p.pelaksanaan().rekaman().stream()
                                .filter(r -> ada(r.berkas()))
                                .count()
                        < minimalRekaman);
    }

    private static List<Butir> butir(List<Lampiran> daftar) {
        return IntStream.range(0, daftar.size())
                .mapToObj(i -> new Butir(i, daftar.get(i)))
                .filter(b -> ada(b.isi.judul()) || ada(b.isi.berkas()))
                .toList();
    }

    private static List<String> letak(List<Butir> butir, String bidang, Predicate<Butir> rusak) {
        return butir.stream().filter(rusak).map(b -> b.letak(bidang)).toList();
    }
}
