package id.pmo.examples.cli.jelaskan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * The codes asked about, in the order of the call, each once.
 *
 * @param semua the codes
 */
record DaftarKode(List<String> semua) {

    /** Reads codes that are divided by commas, in small letters too. */
    static final class Baca implements ITypeConverter<DaftarKode> {
        @Override
        public DaftarKode convert(String nilai) {
            return new DaftarKode(Stream.of(nilai.split(",", -1))
                    .map(kode -> kode.strip().toUpperCase(Locale.ROOT))
                    .distinct()
                    .toList());
        }
    }
}
