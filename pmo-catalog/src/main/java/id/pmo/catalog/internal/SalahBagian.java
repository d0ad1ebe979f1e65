package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.Optional;

/** Says where a key of {@code kebijakan.yaml} belongs that stands in a section that does not have it. */
final class SalahBagian {

    private SalahBagian() {}

    /** Of a key in a block of {@code asal} that is one of a value. */
    static Optional<DwiBahasa> diAsal(String key) {
        return Skema.bagian(key)
                .map(bagian -> new DwiBahasa(
                        "Di bawah \"asal\" hanya tertulis dari mana sebuah nilai; nilainya sendiri ada di bagian \""
                                + bagian + "\" di tepi kiri berkas.",
                        "What stands under \"asal\" only says where a value comes from; the value itself stands in the section \""
                                + bagian + "\" at the left margin of the file."));
    }

    /** Of a key in a section that is the name of a section. */
    static Optional<DwiBahasa> diBagian(String key) {
        return Skema.akar().contains(key)
                ? Optional.of(
                        new DwiBahasa(
                                "Kunci ini ditulis di tepi kiri berkas, atau di bawah \"asal\" bila hanya menyebut sumber. Periksa lekuknya.",
                                "This key stands at the left margin of the file, or under \"asal\" where it only names a source. See to its indentation."))
                : Optional.empty();
    }
}
