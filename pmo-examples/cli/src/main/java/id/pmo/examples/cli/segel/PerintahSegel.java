package id.pmo.examples.cli.segel;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.Timpaan;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.PemeriksaKebijakan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo kebijakan segel}: signs policies, in their folder or into an archive. */
@Command(name = "segel")
public final class PerintahSegel extends Perintah {

    private static final Pattern TANDA_TANGAN = Pattern.compile("META-INF/segel\\..+\\.sig");

    @Option(names = "--kunci", paramLabel = "PEM", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String kunci;

    @Option(names = "--berlaku-sampai", paramLabel = "${bundle:label.tanggal}")
    private @Nullable String sampai;

    @Option(names = "--keluaran", paramLabel = "ZIP")
    private @Nullable Path keluaran;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Mixin
    private final FolderKebijakan folder = new FolderKebijakan();

    /** In some surroundings. */
    public PerintahSegel(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        return folder.jalankan(lingkungan(), bahasa.kalimat(), this::segel);
    }

    private int segel(FolderKebijakan.Isi isi, Kalimat kalimat) {
        if (keluaran != null) {
            Timpaan.oleh("--keluaran", keluaran).tolak(List.of(kunci));
            isi.jaga("--keluaran", keluaran);
            if (Files.exists(keluaran, LinkOption.NOFOLLOW_LINKS)) {
                throw new GalatPakai("galat.segel.arsipAda", keluaran, isi.akar());
            }
        }
        PrivateKey pribadi = pribadi();
        LocalDate hari = hari();
        PolicySource sumber = isi.sumber().fixed();
        periksa(sumber, isi.ids(), kalimat);
        Map<String, SortedMap<String, byte[]>> segel = new TreeMap<>();
        isi.ids()
                .forEach(id -> segel.put(
                        id,
                        Penyegel.segel(sumber, id, pribadi, lingkungan().clock().instant(), hari)));
        try {
            Path zip = keluaran;
            if (zip == null) {
                for (Map.Entry<String, SortedMap<String, byte[]>> satu : segel.entrySet()) {
                    tulis(isi.folder(satu.getKey()), satu.getValue());
                }
            } else {
                ArsipKebijakan.tulis(zip, sumber, segel);
            }
        } catch (IOException e) {
            throw new GalatPakai("galat.tulis", e);
        }
        segel.forEach((id, berkas) -> gugur(sumber, id, berkas.keySet(), kalimat));
        String penanda = KunciSegel.id(KunciSegel.publik(pribadi));
        segel.forEach((id, berkas) ->
                Berkas.tulis(kalimat.isi("segel.selesai", id, penanda, berkas.size() - 1) + "\n", lingkungan()));
        return 0;
    }

    /** Nobody vouches for a policy that no host can take: it is loaded and compiled first, within the guard rails. */
    private void periksa(PolicySource sumber, Set<String> ids, Kalimat kalimat) {
        List<PolicyProblem> masalah = selama("kemajuan.menyusun", kalimat, () -> {
            PemeriksaKebijakan pemeriksa = PemeriksaKebijakan.of(sumber);
            return ids.stream().flatMap(id -> pemeriksa.periksa(id).stream()).toList();
        });
        if (!masalah.isEmpty()) {
            throw new PolicyException(String.join(", ", ids), masalah);
        }
    }

    /** Tells of signatures in the folder that the new seal no longer has. */
    private void gugur(PolicySource sumber, String id, Set<String> tinggal, Kalimat kalimat) {
        long gugur = sumber.find(id).orElseThrow().files().keySet().stream()
                .filter(path -> TANDA_TANGAN.matcher(path).matches() && !tinggal.contains(path))
                .count();
        if (gugur > 0) {
            PrintWriter galat = lingkungan().galatTeks();
            galat.print(kalimat.isi("segel.gugur", id, gugur) + "\n");
            galat.flush();
        }
    }

    private PrivateKey pribadi() {
        try {
            return KunciSegel.pribadi(new String(Berkas.baca(kunci), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new GalatPakai("galat.segel.kunci", kunci);
        }
    }

    private @Nullable LocalDate hari() {
        try {
            return sampai == null ? null : LocalDate.parse(sampai);
        } catch (DateTimeException e) {
            throw new GalatPakai("galat.segel.tanggal", String.valueOf(sampai));
        }
    }

    private static void tulis(Path folder, SortedMap<String, byte[]> segel) throws IOException {
        Path meta = Files.createDirectories(folder.resolve("META-INF"));
        try (DirectoryStream<Path> lama = Files.newDirectoryStream(meta, "segel.*")) {
            for (Path satu : lama) {
                Files.delete(satu);
            }
        }
        for (Map.Entry<String, byte[]> satu : segel.entrySet()) {
            Files.write(folder.resolve(satu.getKey()), satu.getValue());
        }
    }
}
