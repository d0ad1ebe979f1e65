package id.pmo.examples.cli.bandingkan;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.rules.kebijakan.BatasPerubahan;
import picocli.CommandLine.ITypeConverter;

/** Reads how many reports may turn. */
final class BacaBatas implements ITypeConverter<BatasPerubahan> {

    @Override
    public BatasPerubahan convert(String nilai) {
        try {
            return BatasPerubahan.parse(nilai);
        } catch (IllegalArgumentException e) {
            throw new GalatPakai("galat.bandingkan.batas", nilai);
        }
    }
}
