package id.pmo.catalog.peserta;

import id.pmo.catalog.internal.csv.BarisTabel;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.StatusSekolah;
import id.pmo.core.peserta.Peserta;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row of a register, and tells all that is wrong with it. */
final class BarisPeserta {

    private static final DwiBahasa NPSN = new DwiBahasa(
            "NPSN: delapan angka, atau dua huruf kapital dan enam angka",
            "an NPSN: eight digits, or two capital letters and six digits");
    private static final DwiBahasa ANGKATAN =
            new DwiBahasa("nomor angkatan mulai 1", "the number of a cohort from 1 on");
    private static final DwiBahasa TANGGAL = new DwiBahasa("tanggal tahun-bulan-hari", "a date as year-month-day");

    private final BarisTabel baris;
    private final Wilayah wilayah;
    private final @Nullable Kebijakan kebijakan;
    private final Pencatat pencatat;
    private boolean salah;

    /** {@code kebijakan} is null where cohorts are not held against any. */
    BarisPeserta(BarisTabel baris, Wilayah wilayah, @Nullable Kebijakan kebijakan, Pencatat pencatat) {
        this.baris = baris;
        this.wilayah = wilayah;
        this.kebijakan = kebijakan;
        this.pencatat = pencatat;
    }

    /** The school; none where something is wrong with the row. */
    Optional<Peserta> baca() {
        String npsn = wajib("npsn", NPSN, this::npsn);
        Integer angkatan = wajib("angkatan", ANGKATAN, this::angkatan);
        BentukSekolah bentuk = nilai("bentuk", isi -> pilihan("bentuk", isi, BentukSekolah.values()));
        StatusSekolah status = nilai("status", isi -> pilihan("status", status(isi), StatusSekolah.values()));
        LocalDate dari = nilai("dari", isi -> tanggal("dari", isi));
        LocalDate sampai = nilai("sampai", isi -> tanggal("sampai", isi));
        String sebelumnya = baris.isi("npsnSebelumnya");
        List<String> lama = sebelumnya == null ? List.of() : sebelumnya(sebelumnya, npsn);
        if (dari != null && sampai != null && sampai.isBefore(dari)) {
            tolak("PS-007", "sampai", Map.of("dari", dari.toString(), "sampai", sampai.toString()));
        }
        if (salah || npsn == null || angkatan == null) {
            return Optional.empty();
        }
        return Optional.of(new Peserta(
                npsn,
                angkatan,
                rapi("nama"),
                bentuk,
                status,
                provinsi(),
                rapi("kabupatenKota"),
                rapi("kelompokPendampingan"),
                dari,
                sampai,
                lama));
    }

    private List<String> sebelumnya(String isi, @Nullable String npsn) {
        List<String> lama =
                Stream.of(isi.split("[\\s|/]+")).filter(s -> !s.isEmpty()).toList();
        lama.stream()
                .filter(satu -> !PemeriksaNpsn.berbentukNpsn(satu))
                .forEach(satu -> salahNilai("npsnSebelumnya", satu, NPSN, "20330686"));
        if (npsn != null && lama.contains(npsn)) {
            tolak("PS-009", "npsnSebelumnya", Map.of("npsn", npsn));
        }
        return lama;
    }

    private @Nullable String npsn(String isi) {
        if (PemeriksaNpsn.berbentukNpsn(isi)) {
            return isi;
        }
        salahNilai("npsn", isi, NPSN, "20330686");
        return null;
    }

    private @Nullable Integer angkatan(String isi) {
        if (isi.matches("[1-9][0-9]{0,3}")) {
            Integer nomor = Integer.valueOf(isi);
            if (kebijakan != null && kebijakan.angkatan(nomor).isEmpty()) {
                Map<String, ?> nilai = Map.of(
                        "ditemukan",
                        nomor,
                        "kebijakan",
                        kebijakan.identitas().id(),
                        "dikenal",
                        kebijakan.angkatan().keySet());
                catat("PS-015", "angkatan", nilai);
            }
            return nomor;
        }
        salahNilai("angkatan", isi, ANGKATAN, "2");
        return null;
    }

    private @Nullable LocalDate tanggal(String kolom, String isi) {
        try {
            return LocalDate.parse(isi);
        } catch (DateTimeParseException bukanTanggal) {
            salahNilai(kolom, isi, TANGGAL, "2023-08-01");
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E pilihan(String kolom, String isi, E[] dikenal) {
        for (E satu : dikenal) {
            if (satu.name().equals(isi.toUpperCase(Locale.ROOT))) {
                return satu;
            }
        }
        String semua = Arrays.stream(dikenal).map(Enum::name).collect(Collectors.joining(", "));
        salahNilai(
                kolom,
                isi,
                new DwiBahasa("salah satu dari " + semua, "one of " + semua),
                dikenal[dikenal.length > 1 ? 1 : 0].name());
        return null;
    }

    /** The registry of schools writes N and S. */
    private static String status(String isi) {
        return switch (isi.toUpperCase(Locale.ROOT)) {
            case "N" -> StatusSekolah.NEGERI.name();
            case "S" -> StatusSekolah.SWASTA.name();
            default -> isi;
        };
    }

    private @Nullable String provinsi() {
        String tertulis = rapi("provinsi");
        if (tertulis == null) {
            return null;
        }
        Optional<String> dikenal = wilayah.provinsi(tertulis).map(Wilayah.Provinsi::nama);
        if (dikenal.isEmpty()) {
            catat("PS-010", "provinsi", Map.of("ditemukan", tertulis, "contoh", "Jawa Tengah"));
        }
        return dikenal.orElse(tertulis);
    }

    private @Nullable String rapi(String kolom) {
        String isi = baris.isi(kolom);
        return isi == null ? null : isi.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
    }

    private <T> @Nullable T wajib(String kolom, DwiBahasa seharusnya, Function<String, @Nullable T> baca) {
        String isi = baris.isi(kolom);
        if (isi == null) {
            tolak("PS-005", kolom, Map.of("kolom", kolom, "seharusnya", seharusnya));
            return null;
        }
        return baca.apply(isi);
    }

    private <T> @Nullable T nilai(String kolom, Function<String, @Nullable T> baca) {
        String isi = baris.isi(kolom);
        return isi == null ? null : baca.apply(isi);
    }

    private void salahNilai(String kolom, String isi, DwiBahasa seharusnya, String contoh) {
        tolak("PS-006", kolom, Map.of("kolom", kolom, "ditemukan", isi, "seharusnya", seharusnya, "contoh", contoh));
    }

    private void tolak(String kode, String kolom, Map<String, ?> nilai) {
        salah = true;
        catat(kode, kolom, nilai);
    }

    private void catat(String kode, String kolom, Map<String, ?> nilai) {
        pencatat.catat(kode, baris.nomor(), baris.kolom(kolom), kolom, nilai);
    }
}
