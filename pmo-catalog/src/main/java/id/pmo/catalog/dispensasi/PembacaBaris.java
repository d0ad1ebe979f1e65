package id.pmo.catalog.dispensasi;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.dispensasi.Surat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a dispensasi as it stands in a file, and tells all that keeps it from being one. */
final class PembacaBaris {

    private static final DwiBahasa JENIS = new DwiBahasa(
            "PERPANJANGAN, PEMBEBASAN, atau PERUBAHAN_SUBTOPIK", "PERPANJANGAN, PEMBEBASAN or PERUBAHAN_SUBTOPIK");
    private static final DwiBahasa NPSN = new DwiBahasa(
            "NPSN: delapan angka, atau dua huruf kapital dan enam angka",
            "an NPSN: eight digits, or two capital letters and six digits");
    private static final DwiBahasa NOMOR = new DwiBahasa("bilangan bulat mulai 1", "a whole number from 1 on");
    private static final DwiBahasa TANGGAL = new DwiBahasa("tanggal tahun-bulan-hari", "a date as year-month-day");
    private static final DwiBahasa TEKS = new DwiBahasa("teks yang berisi", "a text that says something");

    private static final Map<String, String> CONTOH =
            Map.of("nomorSurat", "421/117/2023", "pemberi", "Dinas Pendidikan", "alasan", "sekolah terdampak banjir");

    private final Baris baris;
    private final Pencatat pencatat;

    PembacaBaris(Baris baris, Pencatat pencatat) {
        this.baris = baris;
        this.pencatat = pencatat;
    }

    /** What could be read; a dispensasi only where nothing was noted meanwhile. */
    IsianDispensasi baca() {
        String jenis = jenis();
        List<String> npsn = npsn();
        String provinsi = isi("provinsi");
        String kabupatenKota = isi("kabupatenKota");
        Integer angkatan = nomor("angkatan", false);
        boolean sekolahDisebut =
                baris.cari("npsn").isPresent() || baris.cari("angkatan").isPresent();
        if (!sekolahDisebut && provinsi == null && kabupatenKota == null) {
            pencatat.catat("DP-010", baris, "npsn", Map.of());
        }
        Integer periode = nomor("periode", true);
        Surat surat = surat();
        LocalDate batasWaktu = jenis.equals(Medan.PERPANJANGAN) ? tanggal("batasWaktu") : null;
        String kode =
                jenis.equals(Medan.PEMBEBASAN) ? wajib("kode").map(Sel::teks).orElse(null) : null;
        boolean perubahan = jenis.equals(Medan.PERUBAHAN_SUBTOPIK);
        List<String> semula = perubahan ? kode("semula") : List.of();
        List<String> menjadi = perubahan ? kode("menjadi") : List.of();
        if (perubahan) {
            perubahan(semula, menjadi);
        }
        asing(jenis);
        return new IsianDispensasi(
                jenis, npsn, provinsi, kabupatenKota, angkatan, periode, batasWaktu, kode, semula, menjadi, surat);
    }

    private String jenis() {
        Optional<Sel> tertulis = wajib(Medan.JENIS);
        String jenis =
                tertulis.map(Sel::teks).orElse("").toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        if (tertulis.isPresent() && !Medan.MENURUT_JENIS.containsKey(jenis)) {
            salah(Medan.JENIS, tertulis.get().teks(), JENIS, Medan.PERPANJANGAN);
        }
        return jenis;
    }

    private List<String> npsn() {
        List<String> tertulis = kode("npsn");
        tertulis.stream()
                .filter(Predicate.not(PemeriksaNpsn::berbentukNpsn))
                .forEach(satu -> salah("npsn", satu, NPSN, "20330686"));
        return tertulis.stream().filter(PemeriksaNpsn::berbentukNpsn).toList();
    }

    private @Nullable String isi(String medan) {
        return baris.cari(medan).map(Sel::teks).map(Teks::isi).orElse(null);
    }

    private @Nullable Surat surat() {
        LocalDate tanggal = tanggal("tanggal");
        Optional<String> nomor = teks("nomorSurat");
        Optional<String> pemberi = teks("pemberi");
        Optional<String> alasan = teks("alasan");
        return tanggal == null || nomor.isEmpty() || pemberi.isEmpty() || alasan.isEmpty()
                ? null
                : new Surat(nomor.get(), pemberi.get(), tanggal, alasan.get());
    }

    private void perubahan(List<String> semula, List<String> menjadi) {
        if (semula.isEmpty() && menjadi.isEmpty()) {
            pencatat.catat("DP-009", baris, "menjadi", Map.of("medan", "menjadi"));
        } else if (new TreeSet<>(semula).equals(new TreeSet<>(menjadi))) {
            pencatat.catat("DP-012", baris, "menjadi", Map.of("subtopik", menjadi));
        }
    }

    /** A field that another kind has is a slip of the kind or of the field, and never passed over. */
    private void asing(String jenis) {
        Medan.MENURUT_JENIS.forEach((lain, medan) -> medan.stream()
                .filter(satu -> Medan.MENURUT_JENIS.containsKey(jenis)
                        && !lain.equals(jenis)
                        && baris.cari(satu).isPresent())
                .forEach(satu -> pencatat.catat("DP-013", baris, satu, Map.of("medan", satu, "jenis", jenis))));
    }

    private List<String> kode(String medan) {
        return baris.cari(medan).map(Sel::satuan).orElse(List.of());
    }

    private Optional<String> teks(String medan) {
        Optional<String> isi = wajib(medan).map(Sel::teks);
        if (isi.filter(Teks::kosong).isPresent()) {
            salah(medan, isi.get(), TEKS, CONTOH.getOrDefault(medan, ""));
            return Optional.empty();
        }
        return isi;
    }

    private @Nullable Integer nomor(String medan, boolean wajib) {
        Optional<Sel> sel = wajib ? wajib(medan) : baris.cari(medan);
        if (sel.isEmpty()) {
            return null;
        }
        String isi = sel.get().teks();
        if (!isi.matches("[1-9][0-9]{0,3}")) {
            salah(medan, isi, NOMOR, "2");
            return null;
        }
        return Integer.valueOf(isi);
    }

    private @Nullable LocalDate tanggal(String medan) {
        Optional<Sel> sel = wajib(medan);
        try {
            return sel.isEmpty() ? null : LocalDate.parse(sel.get().teks());
        } catch (DateTimeParseException bukanTanggal) {
            salah(medan, sel.orElseThrow().teks(), TANGGAL, "2023-10-05");
            return null;
        }
    }

    private Optional<Sel> wajib(String medan) {
        Optional<Sel> sel = baris.cari(medan);
        if (sel.isEmpty()) {
            pencatat.catat("DP-009", baris, medan, Map.of("medan", medan));
        }
        return sel;
    }

    private void salah(String medan, String ditemukan, DwiBahasa seharusnya, String contoh) {
        Map<String, ?> nilai =
                Map.of("medan", medan, "ditemukan", ditemukan, "seharusnya", seharusnya, "contoh", contoh);
        pencatat.catat("DP-011", baris, medan, nilai);
    }
}
