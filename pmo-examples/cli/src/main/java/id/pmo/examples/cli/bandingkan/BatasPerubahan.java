package id.pmo.examples.cli.bandingkan;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.rules.kebijakan.RekapPerubahan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/**
 * How many reports may turn.
 *
 * @param terbanyak so many, or so many per cent of all
 * @param persen whether per cent are meant
 */
record BatasPerubahan(double terbanyak, boolean persen) {

    boolean dilewati(RekapPerubahan.Jumlah semua) {
        double berbalik = semua.berbalik();
        return persen ? 100 * berbalik > terbanyak * semua.laporan() : berbalik > terbanyak;
    }

    /** Reads {@code 100} or {@code 2.5%}. */
    static final class Baca implements ITypeConverter<BatasPerubahan> {

        private static final Pattern BENTUK = Pattern.compile("(\\d{1,9})|(\\d{1,3}(?:\\.\\d{1,6})?)%");

        @Override
        public BatasPerubahan convert(String nilai) {
            Matcher bagian = BENTUK.matcher(nilai);
            if (!bagian.matches()) {
                throw new GalatPakai("galat.bandingkan.batas", nilai);
            }
            return bagian.group(1) == null
                    ? new BatasPerubahan(Double.parseDouble(bagian.group(2)), true)
                    : new BatasPerubahan(Double.parseDouble(bagian.group(1)), false);
        }
    }
}
