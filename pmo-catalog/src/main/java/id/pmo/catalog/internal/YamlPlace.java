package id.pmo.catalog.internal;

/**
 * Which key of which file a node stands under, and where to tell what is wrong with it.
 *
 * @param berkas the file
 * @param kunci path of the key; empty at the root
 * @param problems where to tell
 */
record YamlPlace(String berkas, String kunci, Problems problems) {

    YamlPlace below(String key) {
        return new YamlPlace(berkas, kunci.isEmpty() ? key : kunci + "." + key, problems);
    }
}
