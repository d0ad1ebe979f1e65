package id.pmo.catalog.segel;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.internal.SealWriter;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Seals policies: writes down the sums of their files, and signs that. */
public final class Penyegel {

    private Penyegel() {}

    /**
     * The files of a policy's seal. Where the policy has a seal that still fits, its manifest stays as it is and the
     * signature is put beside those that are there; else all of them are new.
     *
     * @param kunci Ed25519
     * @param saat when it is sealed
     * @param berlakuSampai last day, in WIB, on which it may go live; null: no end, or that of the seal that is there
     * @return the bytes of each file by its path in the policy's folder; any other seal there must be removed
     * @throws id.pmo.catalog.PolicyException where the policy cannot be loaded
     */
    public static SortedMap<String, byte[]> segel(
            PolicySource source, String id, PrivateKey kunci, Instant saat, @Nullable LocalDate berlakuSampai) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(saat, "saat");
        return SealWriter.seal(source, id, kunci, saat, berlakuSampai);
    }
}
