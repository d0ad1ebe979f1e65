package id.pmo.examples.cli.cakupan;

import id.pmo.examples.cli.GalatPakai;
import picocli.CommandLine.ITypeConverter;

/** Reads a percentage: a number from 0 to 100. */
final class BacaPersen implements ITypeConverter<Double> {

    @Override
    public Double convert(String nilai) {
        try {
            double persen = Double.parseDouble(nilai);
            if (persen >= 0 && persen <= 100) {
                return persen;
            }
        } catch (NumberFormatException bukanBilangan) {
            // said below
        }
        throw new GalatPakai("galat.cakupan.minimal", nilai);
    }
}
