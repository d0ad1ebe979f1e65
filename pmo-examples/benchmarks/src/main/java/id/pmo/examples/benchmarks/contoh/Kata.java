package id.pmo.examples.benchmarks.contoh;

import java.util.List;
import java.util.SplittableRandom;

/** Texts as schools write them: from a word to a paragraph. */
final class Kata {

    private static final List<String> KALIMAT = List.of(
            "Hasil asesmen awal belum dipakai guru untuk menyusun pembelajaran di kelas.",
            "Sebagian murid belum lancar membaca sehingga tertinggal di pelajaran lain.",
            "Waktu belajar bersama antarguru belum terjadwal dan sering bergeser.",
            "Orang tua belum banyak dilibatkan dalam kegiatan literasi di rumah.",
            "Guru kelas atas dan kelas bawah belum menyepakati cara menilai yang sama.",
            "Modul ajar masih disalin dari contoh dan belum disesuaikan dengan kebutuhan murid.",
            "Ruang baca sudah tersedia, tetapi jam kunjungannya belum dipakai semua kelas.",
            "Komunitas belajar berjalan dua pekan sekali dan dihadiri sebagian besar guru.",
            "Lokakarya penyusunan asesmen diadakan bersama sekolah lain di gugus yang sama.",
            "Setiap guru mencoba satu cara mengajar baru, lalu membagikan hasilnya.");

    private static final List<String> KOSONG = List.of("", "-", "…", "  ", "--");
    private static final List<String> PENDEK = List.of("Literasi", "Sudah baik", "Perlu pelatihan", "Lihat lampiran");

    private Kata() {}

    static String pilih(SplittableRandom acak, List<String> pilihan) {
        return pilihan.get(acak.nextInt(pilihan.size()));
    }

    /** One to three sentences. */
    static String uraian(SplittableRandom acak) {
        StringBuilder teks = new StringBuilder(pilih(acak, KALIMAT));
        for (int lagi = acak.nextInt(3); lagi > 0; lagi--) {
            teks.append(' ').append(pilih(acak, KALIMAT));
        }
        return teks.toString();
    }

    static String kosong(SplittableRandom acak) {
        return pilih(acak, KOSONG);
    }

    static String pendek(SplittableRandom acak) {
        return pilih(acak, PENDEK);
    }
}
