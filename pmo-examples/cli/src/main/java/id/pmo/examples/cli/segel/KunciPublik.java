package id.pmo.examples.cli.segel;

import id.pmo.catalog.segel.KunciSegel;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.tabel.Berkas;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;

/**
 * The public key of an approver.
 *
 * @param berkas the file, as it was named
 * @param kunci what is in it
 */
public record KunciPublik(String berkas, PublicKey kunci) {

    /**
     * Reads the keys of a call.
     *
     * @throws GalatPakai if one of the files cannot be read, or holds no public key
     */
    public static List<KunciPublik> baca(List<String> berkas) {
        return berkas.stream().map(KunciPublik::baca).toList();
    }

    private static KunciPublik baca(String berkas) {
        try {
            return new KunciPublik(berkas, KunciSegel.publik(new String(Berkas.baca(berkas), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new GalatPakai("galat.segel.kunciPublik", berkas);
        }
    }

    /** The id of the key. */
    public String id() {
        return KunciSegel.id(kunci);
    }
}
