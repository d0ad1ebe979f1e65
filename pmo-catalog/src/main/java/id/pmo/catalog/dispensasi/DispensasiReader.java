package id.pmo.catalog.dispensasi;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.peserta.DaftarPeserta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads dispensations from files: YAML ({@code .yaml}, {@code .yml}), JSON ({@code .json}) or a table ({@code .csv}, and
 * any other name). All that is wrong is told at once, each with its place and the way out; what is wrong is never passed
 * over. Immutable and thread-safe.
 */
public final class DispensasiReader {

    /** The fields of a dispensasi, which are the columns of a table. */
    public static final List<String> KOLOM = Medan.SEMUA;

    private final List<Kebijakan> kebijakan;
    private final @Nullable DaftarPeserta peserta;
    private final Wilayah wilayah = DaftarWilayah.ofDefaults();

    private DispensasiReader(List<Kebijakan> kebijakan, @Nullable DaftarPeserta peserta) {
        this.kebijakan = kebijakan;
        this.peserta = peserta;
    }

    /** A reader for dispensations to be used under these policies: each of them must have what a file names. */
    public static DispensasiReader of(Collection<Kebijakan> kebijakan) {
        return new DispensasiReader(List.copyOf(kebijakan), null);
    }

    /** The same, holding the schools that a file names against a participants' register. */
    public DispensasiReader withPeserta(DaftarPeserta daftar) {
        return new DispensasiReader(kebijakan, Objects.requireNonNull(daftar, "daftar"));
    }

    /** Reads one file. Never throws for what it holds. */
    public BacaanDispensasi read(String berkas, byte[] isi) {
        return read(new TreeMap<>(Map.of(berkas, isi)));
    }

    /** Reads several files as one, by their names; what they grant twice is told. */
    public BacaanDispensasi read(SortedMap<String, byte[]> berkas) {
        Pencatat pencatat = new Pencatat();
        PemeriksaTumpang tumpang = new PemeriksaTumpang(pencatat);
        List<DispensasiTercatat> hasil = new ArrayList<>();
        berkas.forEach((nama, isi) -> {
            int sebelumnya = pencatat.banyak();
            List<Baris> baris = baris(nama, isi, pencatat);
            if (baris.isEmpty() && pencatat.banyak() == sebelumnya) {
                pencatat.catat("DP-021", nama, 0, 0, "", Map.of());
            }
            for (Baris satu : baris) {
                periksa(satu, pencatat, tumpang).ifPresent(hasil::add);
            }
        });
        return new BacaanDispensasi(hasil, pencatat.masalah());
    }

    /** Tells all that is wrong with a dispensasi; none where its form or the policy is against it. */
    private Optional<DispensasiTercatat> periksa(Baris baris, Pencatat pencatat, PemeriksaTumpang tumpang) {
        int sebelumnya = pencatat.banyak();
        IsianDispensasi isian = new PembacaBaris(baris, pencatat).baca();
        boolean terbaca = pencatat.banyak() == sebelumnya;
        kebijakan.forEach(satu -> new PemeriksaKebijakan(satu, wilayah, pencatat).periksa(baris, isian));
        boolean tegak = pencatat.banyak() == sebelumnya;
        PemeriksaSekolah sekolah = peserta == null ? null : new PemeriksaSekolah(peserta, wilayah, pencatat);
        boolean terdaftar = sekolah == null || sekolah.semuaTerdaftar(baris, isian.npsn());
        if (!terbaca) {
            return Optional.empty();
        }
        Dispensasi dispensasi = isian.utuh();
        Collection<String> tersentuh =
                sekolah == null ? dispensasi.sasaran().npsn() : sekolah.tersentuh(baris, dispensasi, terdaftar);
        if (sekolah == null || !tersentuh.isEmpty()) {
            tumpang.periksa(baris, dispensasi, tersentuh);
        }
        return tegak
                ? Optional.of(new DispensasiTercatat(dispensasi, baris.berkas(), baris.nomor()))
                : Optional.empty();
    }

    private static List<Baris> baris(String berkas, byte[] isi, Pencatat pencatat) {
        String nama = berkas.toLowerCase(Locale.ROOT);
        if (nama.endsWith(".yaml") || nama.endsWith(".yml")) {
            return SumberYaml.baca(berkas, isi, pencatat);
        }
        return nama.endsWith(".json") ? SumberJson.baca(berkas, isi, pencatat) : SumberCsv.baca(berkas, isi, pencatat);
    }
}
