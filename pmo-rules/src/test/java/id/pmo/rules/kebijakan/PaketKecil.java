package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * LP-131 of the built-in policy as a policy by itself, with the built-in calendar, limits and examples of that syarat: small
 * enough to be compiled again and again. Its major version is the next one, since it gives up all other codes.
 */
public final class PaketKecil implements PolicySource {

    public static final String ID = "psp-2023-2024";
    public static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.drl";

    private static final String PAKET = "psp_2023_2024";
    private static final String KEBERLAKUAN = """
            package psp_2023_2024.keberlakuan
            import id.pmo.core.aturan.Angkatan
            global id.pmo.core.aturan.PencatatKeberlakuan keberlakuan

            rule "Dokumentasi diminta dari semua selain angkatan 3"
            when
                Angkatan( nomor != 3 )
            then
                keberlakuan.berlaku( "LP-131" );
            end
            """;

    private final SortedMap<String, byte[]> files;

    private PaketKecil(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The pack as it should be. */
    public static PaketKecil utuh() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PolicySource.builtIn().find(ID).orElseThrow().files().forEach((path, isi) -> {
            if (path.matches("kebijakan\\.yaml|katalog\\.yaml|contoh/.*-lengkap\\.json|.*/LP-131\\..*")) {
                files.put(path, isi);
            }
        });
        String kebijakan = new String(files.getOrDefault("kebijakan.yaml", new byte[0]), StandardCharsets.UTF_8);
        return new PaketKecil(files)
                .dengan(
                        "kebijakan.yaml",
                        kebijakan
                                .replace("versi: \"1.0.0\"", "versi: \"2.0.0\"")
                                .getBytes(StandardCharsets.UTF_8))
                .dengan("aturan/keberlakuan/semua.drl", KEBERLAKUAN.getBytes(StandardCharsets.UTF_8))
                .dengan(
                        "aturan/simpulan/putusan.drl",
                        KebijakanMini.PUTUSAN
                                .replace("package mini", "package " + PAKET)
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a file that is new or other; null: without it. */
    public PaketKecil dengan(String path, byte[] isi) {
        SortedMap<String, byte[]> lain = new TreeMap<>(files);
        if (isi == null) {
            lain.remove(path);
        } else {
            lain.put(path, isi);
        }
        return new PaketKecil(lain);
    }

    /** The bytes of each file by its path. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return id.equals(ID) ? Optional.of(new PolicyFiles(ID, files)) : Optional.empty();
    }
}
