package id.pmo.examples.cli.rekap;

import id.pmo.core.rekap.Dimensi;
import id.pmo.examples.cli.GalatPakai;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/**
 * By what a table is split, in that order.
 *
 * @param dimensi each once
 */
public record DaftarDimensi(List<Dimensi> dimensi) {

    /** By province. */
    public static final DaftarDimensi BAWAAN = new DaftarDimensi(List.of(Dimensi.PROVINSI));

    /** Reads names with commas between them. A regency is told within its province, since two may share a name. */
    public static final class Baca implements ITypeConverter<DaftarDimensi> {
        @Override
        public DaftarDimensi convert(String nilai) {
            List<Dimensi> dimensi = new ArrayList<>();
            Set<Dimensi> disebut = EnumSet.noneOf(Dimensi.class);
            for (String nama : nilai.split(",", -1)) {
                Dimensi satu = cari(nama.strip());
                if (!disebut.add(satu)) {
                    throw new GalatPakai("galat.rekap.menurutBerulang", satu.kode());
                }
                if (satu == Dimensi.KABUPATEN_KOTA && !dimensi.contains(Dimensi.PROVINSI)) {
                    dimensi.add(Dimensi.PROVINSI);
                }
                if (!dimensi.contains(satu)) {
                    dimensi.add(satu);
                }
            }
            return new DaftarDimensi(List.copyOf(dimensi));
        }

        private static Dimensi cari(String nama) {
            return Arrays.stream(Dimensi.values())
                    .filter(satu -> satu.kode().equalsIgnoreCase(nama))
                    .findFirst()
                    .orElseThrow(() -> new GalatPakai(
                            "galat.rekap.menurut",
                            nama,
                            Arrays.stream(Dimensi.values()).map(Dimensi::kode).collect(Collectors.joining(", "))));
        }
    }
}
