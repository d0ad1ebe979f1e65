package id.pmo.rules.kebijakan;

import java.util.Objects;

/**
 * One slip made in a file of a policy, and what became of it.
 *
 * @param berkas the file, as {@code <policy id>/<path in the policy>}
 * @param baris the line of the slip, from 1
 * @param jenis what kind of slip it is
 * @param mutasi the slip in words that stay the same when lines move: the rule or the key, what stood there, and what
 *     stands there now; no two slips of a file share them
 * @param nasib what became of it
 * @param oleh the example that noticed it, as {@code KODE: nama}; empty where none did
 */
public record Mutan(String berkas, int baris, JenisMutasi jenis, String mutasi, Nasib nasib, String oleh) {

    /** Nothing may be null. */
    public Mutan {
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(jenis, "jenis");
        Objects.requireNonNull(mutasi, "mutasi");
        Objects.requireNonNull(nasib, "nasib");
        Objects.requireNonNull(oleh, "oleh");
    }

    /** What can become of a slip. */
    public enum Nasib {
        /** An example no longer holds. */
        KETAHUAN,
        /** Every example still holds. */
        LOLOS,
        /** The policy can no longer be compiled or loaded, so that no example is needed to notice. */
        DITOLAK
    }
}
