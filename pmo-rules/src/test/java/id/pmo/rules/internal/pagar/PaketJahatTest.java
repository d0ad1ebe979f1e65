package id.pmo.rules.internal.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.kebijakan.Activation;
import id.pmo.rules.kebijakan.ActivationStep;
import id.pmo.rules.kebijakan.PaketKecil;
import id.pmo.rules.kebijakan.PolicyManager;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No hostile rule file goes live, whatever way its pack comes: as a folder, an archive, on a class path, or sealed. */
class PaketJahatTest {

    private static final String ID = PaketKecil.ID;
    private static final KeyPair KUNCI = KunciSegel.baru();

    private static final PolicyManager BIASA = PolicyManager.builder().build();
    private static final PolicyManager BERKUNCI = PolicyManager.builder()
            .seal(SealPolicy.of(List.of(KUNCI.getPublic())))
            .build();

    @TempDir
    private Path tempat;

    static Stream<Arguments> jahat() {
        return Korpus.kasus("jahat").map(satu -> Arguments.of(satu.getKey(), satu.getValue()));
    }

    @Test
    void paketYangBaikDiterimaDariSetiapSumber() throws IOException {
        for (Map.Entry<String, PolicySource> sumber : sumber(PaketKecil.utuh()).entrySet()) {
            PolicyManager manager = sumber.getKey().contains("segel") ? BERKUNCI : BIASA;
            Activation hasil = manager.activate(sumber.getValue(), "uji", sumber.getKey());

            assertThat(hasil.problems()).as(sumber.getKey()).isEmpty();
            assertThat(manager.engine().kebijakan()).containsExactly(ID);
            assertThat(manager.rollback("uji", "selesai").accepted()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jahat")
    void berkasJahatDitolakDariSetiapSumber(String nama, Map<String, Object> kasus) throws IOException {
        PaketKecil paket =
                PaketKecil.utuh().dengan(Korpus.jalur(kasus), Korpus.teks(kasus).getBytes(StandardCharsets.UTF_8));

        for (Map.Entry<String, PolicySource> sumber : sumber(paket).entrySet()) {
            PolicyManager manager = sumber.getKey().contains("segel") ? BERKUNCI : BIASA;
            PmoEngine lama = manager.engine();
            Activation hasil = manager.activate(sumber.getValue(), "uji", nama);

            assertThat(hasil.step()).as(sumber.getKey()).isEqualTo(ActivationStep.LOAD);
            assertThat(Korpus.pesan(hasil.problems()))
                    .as(sumber.getKey())
                    .containsAll(YamlResource.list(kasus, "ditolak"));
            assertThat(manager.engine()).isSameAs(lama);
        }
    }

    /** What would run on the class path is the host's own; in a file that is handed over it is not even looked at. */
    @Test
    void kelasDiDalamBerkasTidakMeloloskanAturannya() throws IOException {
        PaketKecil paket = PaketKecil.utuh()
                .dengan(
                        Korpus.LP_131,
                        Korpus.ASLI
                                .replace("jumlahDokumentasi <", "eval( true ) <")
                                .getBytes(StandardCharsets.UTF_8));
        Path jar = jar(paket, Map.of("META-INF/pmo/aturan-x.txt", "jahat.Rules\n", "jahat/Rules.class", "x"));
        PmoEngine lama = BIASA.engine();

        Activation hasil = BIASA.activate(PolicySource.jar(jar), "uji", "kelas");

        assertThat(hasil.step()).isEqualTo(ActivationStep.LOAD);
        assertThat(hasil.problems()).extracting(PolicyProblem::kode).allMatch(kode -> kode.startsWith("KB-5"));
        assertThat(BIASA.engine()).isSameAs(lama);
    }

    private Map<String, PolicySource> sumber(PaketKecil paket) throws IOException {
        Path folder = Files.createDirectories(tempat.resolve("folder").resolve(ID));
        for (Map.Entry<String, byte[]> berkas : paket.files().entrySet()) {
            Path path = folder.resolve(berkas.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, berkas.getValue());
        }
        Path jar = jar(paket, Map.of());
        PaketKecil bersegel = paket;
        for (Map.Entry<String, byte[]> segel : Penyegel.segel(paket, ID, KUNCI.getPrivate(), Instant.EPOCH, null)
                .entrySet()) {
            bersegel = bersegel.dengan(segel.getKey(), segel.getValue());
        }
        Map<String, PolicySource> semua = new LinkedHashMap<>();
        semua.put("folder", PolicySource.directory(folder.getParent()));
        semua.put("folder satu kebijakan", PolicySource.directory(folder));
        semua.put("zip", PolicySource.zip(zip(tempat.resolve("paket.zip"), "", paket, Map.of())));
        semua.put("jar", PolicySource.jar(jar));
        semua.put(
                "jalur kelas",
                PolicySource.classpath(new URLClassLoader(new URL[] {jar.toUri().toURL()}, null), Set.of(ID)));
        semua.put("zip bersegel", PolicySource.zip(zip(tempat.resolve("bersegel.zip"), "", bersegel, Map.of())));
        semua.put("bersama yang bawaan", paket.withParents(PolicySource.builtIn()));
        return semua;
    }

    private Path jar(PaketKecil paket, Map<String, String> lain) throws IOException {
        String akar = "id/pmo/kebijakan/" + ID + "/";
        Map<String, String> isi = new LinkedHashMap<>(lain);
        isi.put(akar + "isi.txt", String.join("\n", paket.files().keySet()));
        return zip(tempat.resolve("paket.jar"), akar, paket, isi);
    }

    private static Path zip(Path berkas, String akar, PaketKecil paket, Map<String, String> lain) throws IOException {
        try (OutputStream keluar = Files.newOutputStream(berkas);
                ZipOutputStream zip = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, byte[]> satu : paket.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(akar + satu.getKey()));
                zip.write(satu.getValue());
            }
            for (Map.Entry<String, String> satu : lain.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return berkas;
    }
}
