package id.pmo.catalog.peserta;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.catalog.internal.KatalogMasalah;
import id.pmo.catalog.internal.csv.BarisTabel;
import id.pmo.catalog.internal.csv.TabelCsv;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a participants' register from CSV: a line of column names in any order, then one school a line. {@code npsn} and
 * {@code angkatan} must be there; see {@link #KOLOM}. A row that is wrong is left out and told, and never spoils another.
 * Provinces are brought to their present official names. Immutable and thread-safe.
 */
public final class PesertaReader {

    /** The columns that a register may have. */
    public static final List<String> KOLOM = List.of(
            "npsn",
            "nama",
            "bentuk",
            "status",
            "provinsi",
            "kabupatenKota",
            "kelompokPendampingan",
            "angkatan",
            "dari",
            "sampai",
            "npsnSebelumnya");

    private static final List<String> WAJIB = List.of("npsn", "angkatan");
    private static final KatalogMasalah KATALOG = KatalogMasalah.read("peserta.yaml");

    private final Wilayah wilayah;
    private final @Nullable Kebijakan kebijakan;

    private PesertaReader(Wilayah wilayah, @Nullable Kebijakan kebijakan) {
        this.wilayah = wilayah;
        this.kebijakan = kebijakan;
    }

    /** A reader that knows the provinces of this library. */
    public static PesertaReader ofDefaults() {
        return new PesertaReader(DaftarWilayah.ofDefaults(), null);
    }

    /** The same, holding cohorts against a policy: one that it does not have is told, and its schools count all the same. */
    public PesertaReader withKebijakan(Kebijakan dasar) {
        return new PesertaReader(wilayah, Objects.requireNonNull(dasar, "dasar"));
    }

    /**
     * Reads a register. Never throws for what the file holds.
     *
     * @param berkas name of the file, as problems give it
     * @param isi its bytes: UTF-8, with or without byte order mark, or UTF-16 with one; fields separated by comma,
     *     semicolon or tab
     */
    public BacaanPeserta read(String berkas, byte[] isi) {
        TabelCsv tabel = TabelCsv.read(isi, KOLOM);
        List<MasalahBerkas> masalah = new ArrayList<>();
        Pencatat pencatat = (kode, baris, kolom, isian, nilai) ->
                masalah.add(KATALOG.masalah(kode, berkas, baris, kolom, isian, nilai));
        periksaKepala(tabel, pencatat);
        tabel.rusak().forEach(rusak -> catat(rusak, tabel, pencatat));
        List<Peserta> peserta =
                WAJIB.stream().allMatch(kolom -> ada(tabel, kolom)) ? peserta(tabel, pencatat) : List.of();
        if (tabel.barisBukanUtf8() > 0) {
            pencatat.catat("PS-011", tabel.barisBukanUtf8(), 0, "", Map.of());
        }
        if (peserta.isEmpty()) {
            pencatat.catat("PS-012", 0, 0, "", Map.of());
        }
        int ditolak = tabel.baris().size() + tabel.rusak().size() - peserta.size();
        return new BacaanPeserta(DaftarPeserta.of(peserta), ditolak, masalah);
    }

    private static void periksaKepala(TabelCsv tabel, Pencatat pencatat) {
        Set<String> terlihat = new HashSet<>();
        for (int i = 0; i < tabel.kepala().size(); i++) {
            String tertulis = tabel.kepala().get(i);
            Optional<String> nama = TabelCsv.nama(tertulis, KOLOM);
            if (nama.isEmpty() || !terlihat.add(nama.get())) {
                pencatat.catat(
                        nama.isEmpty() ? "PS-002" : "PS-013",
                        1,
                        i + 1,
                        tertulis,
                        Map.of("kolom", tertulis, "dikenal", KOLOM));
            }
        }
        for (String kolom : WAJIB) {
            if (!ada(tabel, kolom)) {
                pencatat.catat("PS-001", 1, 0, kolom, Map.of("kolom", kolom, "dikenal", KOLOM));
            }
        }
    }

    private static boolean ada(TabelCsv tabel, String kolom) {
        return tabel.kepala().stream()
                .flatMap(tertulis -> TabelCsv.nama(tertulis, KOLOM).stream())
                .anyMatch(kolom::equals);
    }

    private static void catat(TabelCsv.Rusak rusak, TabelCsv tabel, Pencatat pencatat) {
        if (rusak.banyak() == 0) {
            pencatat.catat("PS-004", rusak.baris(), 0, "", Map.of());
        } else {
            Map<String, Integer> nilai = Map.of(
                    "ditemukan", rusak.banyak(), "seharusnya", tabel.kepala().size());
            pencatat.catat("PS-003", rusak.baris(), 0, "", nilai);
        }
    }

    private List<Peserta> peserta(TabelCsv tabel, Pencatat pencatat) {
        List<Peserta> semua = new ArrayList<>();
        Map<String, List<PadaBaris>> menurutNpsn = new HashMap<>();
        for (BarisTabel baris : tabel.baris()) {
            new BarisPeserta(baris, wilayah, kebijakan, pencatat).baca().ifPresent(satu -> {
                List<PadaBaris> lain = menurutNpsn.computeIfAbsent(satu.npsn(), n -> new ArrayList<>(1));
                Optional<PadaBaris> bentrok = lain.stream()
                        .filter(dulu -> dulu.peserta.beririsan(satu))
                        .findFirst();
                if (bentrok.isPresent()) {
                    Map<String, Object> nilai = Map.of("npsn", satu.npsn(), "baris", bentrok.get().nomor);
                    pencatat.catat("PS-008", baris.nomor(), baris.kolom("npsn"), "npsn", nilai);
                } else {
                    lain.add(new PadaBaris(satu, baris.nomor(), baris.kolom("npsnSebelumnya")));
                    semua.add(satu);
                }
            });
        }
        PutaranGabungan.cari(semua).forEach(putaran -> catat(putaran, menurutNpsn, pencatat));
        return semua;
    }

    private static void catat(List<String> putaran, Map<String, List<PadaBaris>> menurutNpsn, Pencatat pencatat) {
        menurutNpsn.getOrDefault(putaran.get(0), List.of()).stream()
                .filter(satu -> !satu.peserta.npsnSebelumnya().isEmpty())
                .findFirst()
                .ifPresent(satu -> pencatat.catat(
                        "PS-014",
                        satu.nomor,
                        satu.kolomSebelumnya,
                        "npsnSebelumnya",
                        Map.of("putaran", String.join(" → ", putaran))));
    }

    private record PadaBaris(Peserta peserta, long nomor, int kolomSebelumnya) {}
}
