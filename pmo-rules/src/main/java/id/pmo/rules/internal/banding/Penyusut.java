package id.pmo.rules.internal.banding;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.LaporanWriter;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.internal.uji.PohonJson;
import id.pmo.rules.kebijakan.ContohBalik;
import id.pmo.rules.kebijakan.Perubahan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes from a report, piece by piece, what is not needed for its verdict to turn. Not for two threads at once. */
public final class Penyusut {

    private static final LaporanReader PEMBACA = LaporanReader.ofDefaults();

    private final BiFunction<LaporanPmo, Konteks, Perubahan> banding;
    private final Perubahan semula;
    private final Set<String> dikenal;

    /**
     * For reports under some policies.
     *
     * @param banding judges a report by both
     * @param semula what becomes of the report: it has to go on turning so, for no reason that it does not have
     * @param dikenal the codes in reports that are no free text
     */
    public Penyusut(BiFunction<LaporanPmo, Konteks, Perubahan> banding, Perubahan semula, Set<String> dikenal) {
        this.banding = banding;
        this.semula = semula;
        this.dikenal = dikenal;
    }

    /** The smallest report that is found by taking pieces away one by one, until no single one can go. */
    public ContohBalik susut(LaporanPmo laporan, Konteks konteks, boolean tampilkanTeks) {
        List<Object> pohon = new ArrayList<>();
        pohon.add(pohon(laporan));
        konteks.riwayat().ifPresent(riwayat -> riwayat.forEach(lain -> pohon.add(pohon(lain))));
        boolean adaRiwayat = konteks.riwayat().isPresent();
        buang(pohon, 1, pohon.size(), () -> tetap(pohon, konteks));
        boolean berkurang = true;
        while (berkurang) {
            berkurang = false;
            for (Object satu : List.copyOf(pohon)) {
                berkurang |= kurangi(satu, pohon, konteks);
            }
        }
        Perubahan perubahan = perubahan(pohon, konteks).orElseThrow();
        if (!tampilkanTeks) {
            Penyamar penyamar = new Penyamar(dikenal);
            pohon.replaceAll(penyamar::samarkan);
        }
        pohon.forEach(Penyusut::buangKosong);
        return new ContohBalik(
                PohonJson.tulis(pohon.get(0)),
                adaRiwayat ? pohon.stream().skip(1).map(PohonJson::tulis).toList() : null,
                konteks.pada(),
                tetap(pohon, konteks),
                perubahan);
    }

    /** Tries to empty each part, the larger ones first, since what is within then goes with them. */
    private boolean kurangi(Object bagian, List<Object> pohon, Konteks konteks) {
        boolean berkurang = false;
        if (bagian instanceof Map<?, ?> peta) {
            Map<String, @Nullable Object> objek = objek(peta);
            for (Map.Entry<String, @Nullable Object> satu : objek.entrySet()) {
                Object isi = satu.getValue();
                if (isi == null || isi.equals(List.of())) {
                    continue;
                }
                satu.setValue(isi instanceof List<?> ? List.of() : null);
                if (tetap(pohon, konteks)) {
                    berkurang = true;
                } else {
                    satu.setValue(isi);
                    berkurang |= kurangi(isi, pohon, konteks);
                }
            }
        } else if (bagian instanceof List<?> larik) {
            List<@Nullable Object> daftar = daftar(larik);
            berkurang = buang(daftar, 0, daftar.size(), () -> tetap(pohon, konteks));
            for (Object isi : daftar.stream().filter(Objects::nonNull).toList()) {
                berkurang |= kurangi(isi, pohon, konteks);
            }
        }
        return berkurang;
    }

    /** Takes away what is not needed of a part of a list: all of it, else what can go of each half. */
    private static <T extends @Nullable Object> boolean buang(
            List<T> daftar, int dari, int sampai, BooleanSupplier tetap) {
        if (dari >= sampai) {
            return false;
        }
        List<T> potongan = new ArrayList<>(daftar.subList(dari, sampai));
        daftar.subList(dari, sampai).clear();
        if (tetap.getAsBoolean()) {
            return true;
        }
        daftar.addAll(dari, potongan);
        if (potongan.size() == 1) {
            return false;
        }
        int tengah = (dari + sampai) / 2;
        boolean kanan = buang(daftar, tengah, sampai, tetap);
        return buang(daftar, dari, tengah, tetap) || kanan;
    }

    /** Fields that are not there say the same as empty ones, and leave the example readable. */
    private static void buangKosong(Object bagian) {
        if (bagian instanceof Map<?, ?> peta) {
            peta.values().removeIf(isi -> isi == null || isi.equals(List.of()));
            peta.values().forEach(Penyusut::buangKosong);
        } else if (bagian instanceof List<?> larik) {
            larik.stream().filter(Objects::nonNull).forEach(Penyusut::buangKosong);
        }
    }

    private boolean tetap(List<Object> pohon, Konteks konteks) {
        return perubahan(pohon, konteks)
                .filter(satu -> satu.balik().equals(semula.balik())
                        && adaDi(semula.ditambah(), satu.ditambah())
                        && adaDi(semula.dihapus(), satu.dihapus())
                        && adaDi(semula.berganti(), satu.berganti()))
                .isPresent();
    }

    /** Whether findings are of those kode: where they lie moves as items of lists go. */
    private static boolean adaDi(List<String> semula, List<String> temuan) {
        Set<String> kode = semula.stream().map(Penyusut::kode).collect(Collectors.toSet());
        return temuan.stream().map(Penyusut::kode).allMatch(kode::contains);
    }

    private static String kode(String temuan) {
        return temuan.split(" ", 2)[0];
    }

    /** What becomes of the report; nothing where it can no longer be read. */
    private Optional<Perubahan> perubahan(List<Object> pohon, Konteks konteks) {
        List<LaporanPmo> laporan = new ArrayList<>();
        for (Object satu : pohon) {
            Optional<LaporanPmo> terbaca = laporan(satu);
            if (terbaca.isEmpty()) {
                return Optional.empty();
            }
            laporan.add(terbaca.get());
        }
        Konteks lengkap =
                konteks.riwayat().isPresent() ? konteks.withRiwayat(laporan.subList(1, laporan.size())) : konteks;
        return Optional.of(banding.apply(laporan.get(0), lengkap));
    }

    private static Optional<LaporanPmo> laporan(Object pohon) {
        return PEMBACA.read(PohonJson.tulis(pohon)) instanceof HasilBaca.Terbaca terbaca
                ? Optional.of(terbaca.laporan())
                : Optional.empty();
    }

    private static Object pohon(LaporanPmo laporan) {
        Object pohon = PohonJson.baca(LaporanWriter.write(laporan));
        return pohon == null ? Map.of() : pohon;
    }

    @SuppressWarnings("unchecked") // trees read from JSON hold nothing else
    private static Map<String, @Nullable Object> objek(Map<?, ?> peta) {
        return (Map<String, @Nullable Object>) peta;
    }

    @SuppressWarnings("unchecked") // trees read from JSON hold nothing else
    private static List<@Nullable Object> daftar(List<?> larik) {
        return (List<@Nullable Object>) larik;
    }
}
