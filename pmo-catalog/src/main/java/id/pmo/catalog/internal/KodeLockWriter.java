package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Syarat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes the lock of a policy's codes as it should be now. */
public final class KodeLockWriter {

    private static final String KEPALA = """
            # Janji tentang kode syarat, topik dan subtopik: selama versi utama tetap, tidak ada yang hilang atau berubah
            # arti; yang pensiun tidak pernah dipakai lagi. Ditulis oleh: pmo kebijakan kunci FOLDER

            """;

    private static final DumpSettings QUOTED = DumpSettings.builder()
            .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
            .setSplitLines(false)
            .build();

    private KodeLockWriter() {}

    /**
     * The text of the file, over the one that is there. Who writes it seals afterwards, so a seal is not asked.
     *
     * @throws id.pmo.catalog.PolicyException where the policy cannot be loaded, or breaks the lock that is there
     */
    public static String text(PolicySource source, String id) {
        Kebijakan kebijakan = PolicyLoader.of(new WithoutSeals(source)).load(id).kebijakan();
        Problems problems = new Problems();
        PolicyPart self = PolicyChain.resolve(source, id, problems).self();
        List<String> retired = KodeLock.read(self, problems)
                .map(lock -> lock.retiredWith(kebijakan))
                .orElse(List.of());
        StringBuilder text = new StringBuilder(KEPALA)
                .append("versi: \"")
                .append(kebijakan.identitas().versi())
                .append("\"\nkode:")
                .append(kebijakan.syarat().isEmpty() ? " {}\n" : "\n");
        for (Syarat syarat : kebijakan.syarat().values()) {
            text.append("  ").append(syarat.kode()).append(": {jenis: ").append(syarat.jenis());
            text.append(", sifat: ").append(syarat.sifat()).append(", makna: ");
            text.append(quoted(syarat.judul().id())).append("}\n");
        }
        text.append("katalog:\n");
        kebijakan
                .katalog()
                .nama()
                .forEach((kode, nama) -> text.append("  ")
                        .append(quoted(kode))
                        .append(": ")
                        .append(quoted(nama))
                        .append('\n'));
        return text.append("pensiun: [")
                .append(String.join(
                        ", ", retired.stream().map(KodeLockWriter::bare).toList()))
                .append("]\n")
                .toString();
    }

    /** As it is where that is a plain text, such as LP-131. */
    private static String bare(String kode) {
        return kode.matches("[A-Z]{2}-[0-9]{3}") ? kode : quoted(kode);
    }

    /** The codes that the locks of a policy and of those that it extends name as retired. */
    public static SortedSet<String> retired(PolicySource source, String id) {
        Problems problems = new Problems();
        SortedSet<String> retired = new TreeSet<>();
        for (PolicyPart part : PolicyChain.resolve(source, id, problems).parts()) {
            KodeLock.read(part, problems)
                    .ifPresent(lock -> retired.addAll(lock.pensiun().keySet()));
        }
        problems.throwIfAny(id);
        return retired;
    }

    /** On one line, and read again exactly as it was: what YAML cannot show is escaped. */
    private static String quoted(String text) {
        return new Dump(QUOTED).dumpToString(text).strip();
    }
}
