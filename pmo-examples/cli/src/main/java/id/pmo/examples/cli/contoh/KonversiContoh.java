package id.pmo.examples.cli.contoh;

import id.pmo.examples.cli.GalatPakai;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options about made-up reports. */
public final class KonversiContoh {

    private KonversiContoh() {}

    /** Reads how many schools. */
    public static final class KeBanyak implements ITypeConverter<Integer> {

        private static final int TERBANYAK = 5_000_000;

        @Override
        public Integer convert(String nilai) {
            if (nilai.matches("[1-9][0-9]{0,6}") && Integer.parseInt(nilai) <= TERBANYAK) {
                return Integer.valueOf(nilai);
            }
            throw new GalatPakai("galat.contoh.sekolah", nilai, TERBANYAK);
        }
    }

    /** Reads a seed. */
    public static final class KeBenih implements ITypeConverter<Long> {

        @Override
        public Long convert(String nilai) {
            try {
                return Long.valueOf(nilai);
            } catch (NumberFormatException bukanBilangan) {
                throw new GalatPakai("galat.contoh.benih", nilai);
            }
        }
    }

    /** Reads {@code 3} or {@code 1-6}. */
    static final class KePeriode implements ITypeConverter<RentangPeriode> {

        private static final Pattern BENTUK = Pattern.compile("([1-9]\\d?)(?:-([1-9]\\d?))?");

        @Override
        public RentangPeriode convert(String nilai) {
            Matcher bagian = BENTUK.matcher(nilai);
            if (bagian.matches()) {
                int dari = Integer.parseInt(bagian.group(1));
                int sampai = bagian.group(2) == null ? dari : Integer.parseInt(bagian.group(2));
                if (dari <= sampai) {
                    return new RentangPeriode(dari, sampai);
                }
            }
            throw new GalatPakai("galat.contoh.periode", nilai);
        }
    }
}
