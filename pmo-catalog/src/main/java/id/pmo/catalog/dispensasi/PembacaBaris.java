package id.pmo.catalog.dispensasi;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
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

/** Makes a dispensasi out of what stands in a file, or tells all that keeps it from being one. */
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

    /** The dispensasi; none where something is wrong with it. */
    Optional<Dispensasi> baca() {
        int sebelumnya = pencatat.banyak();
        String jenis = jenis();
        Sasaran sasaran = sasaran();
        Integer periode = nomor("periode", true);
        Surat surat = surat();
        LocalDate batasWaktu = jenis.equals(Medan.PERPANJANGAN) ? tanggal("batasWaktu") : null;
        String kode =
                jenis.equals(Medan.PEMBEBASAN) ? wajib("kode").map(Sel::teks).orElse(null) : null;
        if (jenis.equals(Medan.PERUBAHAN_SUBTOPIK)) {
            perubahan();
        }
        asing(jenis);
        if (pencatat.banyak() > sebelumnya || sasaran == null || periode == null || surat == null) {
            return Optional.empty();
        }
        if (batasWaktu != null) {
            return Optional.of(new Perpanjangan(sasaran, periode, batasWaktu, surat));
        }
        return Optional.of(
                kode != null
                        ? new Pembebasan(sasaran, periode, kode, surat)
                        : new PerubahanSubtopik(
                                sasaran,
                                periode,
                                new TreeSet<>(kode("semula")),
                                new TreeSet<>(kode("menjadi")),
                                surat));
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

    private @Nullable Sasaran sasaran() {
        if (Medan.SASARAN.stream().noneMatch(medan -> baris.cari(medan).isPresent())) {
            pencatat.catat("DP-010", baris, "npsn", Map.of());
            return null;
        }
        List<String> npsn = kode("npsn");
        npsn.stream()
                .filter(Predicate.not(PemeriksaNpsn::berbentukNpsn))
                .forEach(satu -> salah("npsn", satu, NPSN, "20330686"));
        Integer angkatan = nomor("angkatan", false);
        if (!npsn.stream().allMatch(PemeriksaNpsn::berbentukNpsn)
                || (angkatan == null && baris.cari("angkatan").isPresent())) {
            return null;
        }
        return new Sasaran(
                new TreeSet<>(npsn),
                baris.cari("provinsi").map(Sel::teks).orElse(null),
                baris.cari("kabupatenKota").map(Sel::teks).orElse(null),
                angkatan);
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

    private void perubahan() {
        if (kode("semula").isEmpty() && kode("menjadi").isEmpty()) {
            pencatat.catat("DP-009", baris, "menjadi", Map.of("medan", "menjadi"));
        } else if (new TreeSet<>(kode("semula")).equals(new TreeSet<>(kode("menjadi")))) {
            pencatat.catat("DP-012", baris, "menjadi", Map.of("subtopik", kode("menjadi")));
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
