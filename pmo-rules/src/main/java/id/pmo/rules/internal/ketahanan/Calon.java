package id.pmo.rules.internal.ketahanan;

import id.pmo.rules.kebijakan.JenisMutasi;
import id.pmo.rules.kebijakan.Mutan;
import id.pmo.rules.kebijakan.Mutan.Nasib;
import java.util.Optional;
import java.util.Set;

/**
 * A slip of which nobody knows yet what becomes of it.
 *
 * @param path its file, in the policy
 * @param baris its line, from 1
 * @param jenis what kind of slip it is
 * @param mutasi the slip in words
 * @param kode the syarat that it is about, whose examples are the first to ask
 */
record Calon(String path, int baris, JenisMutasi jenis, String mutasi, Set<String> kode) {

    Mutan ditolak(String berkas) {
        return mutan(berkas, Nasib.DITOLAK, "");
    }

    /** @param oleh the example that noticed; none where none did */
    Mutan diuji(String berkas, Optional<String> oleh) {
        return mutan(berkas, oleh.isPresent() ? Nasib.KETAHUAN : Nasib.LOLOS, oleh.orElse(""));
    }

    private Mutan mutan(String berkas, Nasib nasib, String oleh) {
        return new Mutan(berkas, baris, jenis, mutasi, nasib, oleh);
    }
}
