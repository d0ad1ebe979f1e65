package id.pmo.examples.cli.kunci;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.Kalimat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lock of a policy's codes as it is, beside what it should be now. */
public final class KeadaanKunci {

    private final Optional<String> kini;
    private final String terbaru;

    private KeadaanKunci(Optional<String> kini, String terbaru) {
        this.kini = kini;
        this.terbaru = terbaru;
    }

    /**
     * That of a policy.
     *
     * @throws PolicyException where the policy cannot be loaded, or breaks the lock that it has
     */
    public static KeadaanKunci dari(PolicySource sumber, String id) {
        String terbaru = KunciKode.terbaru(sumber, id);
        return new KeadaanKunci(
                sumber.find(id)
                        .map(PolicyFiles::files)
                        .map(files -> files.get(KunciKode.BERKAS))
                        .map(bita -> new String(bita, StandardCharsets.UTF_8).replace("\r\n", "\n")),
                terbaru);
    }

    /** Whether the policy has a lock. */
    public boolean ada() {
        return kini.isPresent();
    }

    /** Whether the lock is there and up to date. */
    public boolean sesuai() {
        return kini.filter(terbaru::equals).isPresent();
    }

    /** What the lock should hold. */
    String terbaru() {
        return terbaru;
    }

    /** Each line of the lock that is not as it should be, ended by a line break; a line holds one kode. */
    public String beda(Kalimat kalimat) {
        List<String> dulu = kini.stream().flatMap(String::lines).toList();
        List<String> baru = terbaru.lines().toList();
        return Stream.concat(tanpa(dulu, baru, "kunci.hilang", kalimat), tanpa(baru, dulu, "kunci.tambah", kalimat))
                .collect(Collectors.joining());
    }

    private static Stream<String> tanpa(List<String> semua, List<String> lain, String kata, Kalimat kalimat) {
        return semua.stream()
                .filter(baris -> !baris.startsWith("#") && !lain.contains(baris))
                .map(baris -> kalimat.isi(kata, baris.strip()) + "\n");
    }
}
