package id.pmo.examples.cli.jelaskan;

import id.pmo.examples.cli.GalatPakai;
import picocli.CommandLine.ITypeConverter;

/** In which form explanations are written. */
enum BentukPenjelasan {
    /** Sentences for people. */
    TEKS,
    /** One JSON array. */
    JSON;

    /** Reads {@code teks} or {@code json}. */
    static final class Baca implements ITypeConverter<BentukPenjelasan> {
        @Override
        public BentukPenjelasan convert(String nilai) {
            return switch (nilai) {
                case "teks" -> TEKS;
                case "json" -> JSON;
                default -> throw new GalatPakai("galat.jelaskan.format", nilai);
            };
        }
    }
}
