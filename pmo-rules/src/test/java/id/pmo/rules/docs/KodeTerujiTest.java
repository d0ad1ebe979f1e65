package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each problem that a policy can have is awaited by a test somewhere. */
class KodeTerujiTest {

    private static final Pattern KODE = Pattern.compile("KB-\\d{3}");

    /** Told only where a library answers what it never did yet: whatever leads there is refused before. */
    private static final List<String> TIDAK_DAPAT_DIBUAT = List.of("KB-208", "KB-304", "KB-571");

    @Test
    void setiapKodeMasalahDitungguSebuahUji() {
        Set<String> disebut = new TreeSet<>();
        Stream.of("pmo-catalog", "pmo-rules", "pmo-examples/cli")
                .map(modul -> Halaman.di(modul + "/src/test"))
                .forEach(folder -> disebut(folder, disebut));

        assertThat(PolicyProblemKind.all())
                .extracting(PolicyProblemKind::kode)
                .filteredOn(satu -> !disebut.contains(satu))
                .containsExactlyElementsOf(TIDAK_DAPAT_DIBUAT);
    }

    private static void disebut(Path folder, Set<String> disebut) {
        try (Stream<Path> semua = Files.walk(folder)) {
            semua.filter(Files::isRegularFile)
                    .filter(berkas -> !berkas.endsWith("KodeTerujiTest.java"))
                    .filter(berkas -> berkas.toString().matches(".*\\.(java|yaml|txt|json)"))
                    .forEach(berkas -> KODE.matcher(Halaman.baca(berkas))
                            .results()
                            .map(MatchResult::group)
                            .forEach(disebut::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
