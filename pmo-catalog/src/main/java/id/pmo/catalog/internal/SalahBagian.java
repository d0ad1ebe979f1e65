package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.Map;
import java.util.Optional;

/** Says where a key of {@code kebijakan.yaml} belongs that stands in a place that does not have it. */
final class SalahBagian {

    private static final Map<String, String> BERKAS_LAIN =
            Map.of("topik", PolicyPaths.KATALOG, "pensiun", PolicyPaths.KATALOG, "tugas", PolicyPaths.TUGAS);

    private SalahBagian() {}

    /** Of a key at the left margin that is one of another file, or of a section. */
    static Optional<DwiBahasa> diAkar(String key) {
        if (BERKAS_LAIN.containsKey(key)) {
            String berkas = BERKAS_LAIN.get(key);
            return Optional.of(new DwiBahasa(
                    "Kunci ini ditulis di berkas " + berkas + ", di folder yang sama.",
                    "This key stands in the file " + berkas + ", in the same folder."));
        }
        if (key.equals("en")) {
            return Optional.of(diBawah("\"nama\"", "\"nama\""));
        }
        return key.matches("[1-9][0-9]{0,2}")
                ? Optional.of(diBawah("bagian \"angkatan\"", "the section \"angkatan\""))
                : Skema.bagian(key).map(SalahBagian::letak).map(di -> diBawah(di.id(), di.en()));
    }

    /** Of a key directly under {@code asal} that is one of a block there. */
    static Optional<DwiBahasa> diAtasAsal(String key) {
        return AsalReader.KUNCI.contains(key)
                ? Optional.of(diBawah("nama bagian atau kolomnya", "the name of its section or column"))
                : Optional.empty();
    }

    /** Of a key in a block of {@code asal} that is one of a value. */
    static Optional<DwiBahasa> diAsal(String key) {
        return Skema.bagian(key)
                .map(bagian -> new DwiBahasa(
                        "Di bawah \"asal\" hanya tertulis dari mana sebuah nilai; nilainya sendiri ada di bagian \""
                                + bagian + "\" di tepi kiri berkas.",
                        "What stands under \"asal\" only says where a value comes from; the value itself stands in the section \""
                                + bagian + "\" at the left margin of the file."));
    }

    /** Of a key in a section that is the name of a section, or one of another section. */
    static Optional<DwiBahasa> diBagian(String bagian, String key) {
        if (Skema.akar().contains(key)) {
            return Optional.of(
                    new DwiBahasa(
                            "Kunci ini ditulis di tepi kiri berkas, atau di bawah \"asal\" bila hanya menyebut sumber. Periksa lekuknya.",
                            "This key stands at the left margin of the file, or under \"asal\" where it only names a source. See to its indentation."));
        }
        if (key.equals("nilai")) {
            return Optional.of(diBawah("nama nilainya", "the name of its value"));
        }
        return Skema.bagian(key)
                .filter(lain -> !lain.equals(bagian))
                .map(SalahBagian::letak)
                .map(di ->
                        new DwiBahasa("Kunci ini ditulis di " + di.id() + ".", "This key stands in " + di.en() + "."));
    }

    private static DwiBahasa diBawah(String id, String en) {
        return new DwiBahasa(
                "Kunci ini ditulis di bawah " + id + ", lebih menjorok.",
                "This key stands under " + en + ", indented.");
    }

    private static DwiBahasa letak(String bagian) {
        DwiBahasa nama = new DwiBahasa("bagian \"" + bagian + "\"", "the section \"" + bagian + "\"");
        return bagian.equals("angkatan")
                ? new DwiBahasa(nama.id() + ", di bawah nomor angkatannya", nama.en() + ", under the cohort's number")
                : nama;
    }
}
