package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;

/** The codes of topics and subtopics, which reports refer to as they do to those of syarat. */
final class KodeKatalog {

    private KodeKatalog() {}

    /** What a kode is called in a sentence. */
    static DwiBahasa butir(String kode) {
        return kode.contains(".")
                ? new DwiBahasa("Subtopik " + kode, "Subtopic " + kode)
                : new DwiBahasa("Topik " + kode, "Topic " + kode);
    }
}
