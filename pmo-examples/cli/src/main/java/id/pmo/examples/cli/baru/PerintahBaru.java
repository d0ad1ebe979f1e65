package id.pmo.examples.cli.baru;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.PmoEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan baru}: a policy that extends another, its calendar moved to another year. */
@Command(name = "baru")
public final class PerintahBaru extends Perintah {

    private static final String KATALOG = "katalog.yaml";
    /** Its path holds only where the parent lies. */
    private static final Pattern SKEMA = Pattern.compile("^# yaml-language-server:.*\\R");

    /** In years, either way. */
    private static final int GESER_TERJAUH = 50;

    private static final Pattern AJARAN = Pattern.compile("\\b(20\\d\\d)-20\\d\\d\\b");

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    @Option(names = "--induk", paramLabel = "ID", descriptionKey = "induk")
    private String induk = PmoEngine.DEFAULT_POLICY;

    @Option(names = "--geser-tahun", paramLabel = "N", descriptionKey = "geserTahun")
    private int geserTahun = 1;

    @Option(names = "--katalog", descriptionKey = "katalog")
    private boolean katalog;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folderBaru")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    /** In some surroundings. */
    public PerintahBaru(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        Path nama = folder.toAbsolutePath().normalize().getFileName();
        String id = nama == null ? "" : nama.toString();
        if (!ID.matcher(id).matches()) {
            throw new GalatPakai("galat.baru.id", id);
        }
        PolicySource bawaan = PolicySource.builtIn();
        if (bawaan.ids().contains(id)) {
            throw new GalatPakai("galat.baru.bawaan", id);
        }
        if (geserTahun < -GESER_TERJAUH || geserTahun > GESER_TERJAUH) {
            throw new GalatPakai("galat.baru.geserTahun", String.valueOf(geserTahun), GESER_TERJAUH);
        }
        if (!bawaan.ids().contains(induk)) {
            throw new GalatPakai("galat.baru.induk", induk, String.join(", ", bawaan.ids()));
        }
        LoadedPolicy diperluas = PolicyLoader.of(bawaan).load(induk);
        SortedMap<String, String> berkas = KerangkaKebijakan.berkas(id, diperluas, geserTahun);
        if (katalog) {
            berkas.put(KATALOG, katalogInduk(bawaan));
        }
        Penulis.tulis(folder, berkas, lingkungan(), kalimat);
        Berkas.tulis(kalimat.isi("baru.lanjut", folder) + "\n", lingkungan());
        Berkas.tulis(tahunLain(id, diperluas.kebijakan(), kalimat), lingkungan());
        return 0;
    }

    /** What is said where the name promises another school year than the calendar has. */
    private String tahunLain(String id, Kebijakan diperluas, Kalimat kalimat) {
        Matcher ajaran = AJARAN.matcher(id);
        if (!ajaran.find()) {
            return "";
        }
        int semula = diperluas.periode().get(0).mulai().getYear();
        int disebut = Integer.parseInt(ajaran.group(1));
        return disebut == semula + geserTahun
                ? ""
                : "\n"
                        + kalimat.isi(
                                "baru.tahun",
                                ajaran.group(),
                                String.valueOf(semula + geserTahun),
                                String.valueOf(disebut - semula))
                        + "\n";
    }

    /** A catalogue is given as a whole, so whoever changes it starts from the parent's, or from that of its parent. */
    private String katalogInduk(PolicySource bawaan) {
        return Stream.of(induk, PmoEngine.DEFAULT_POLICY)
                .flatMap(id -> bawaan.find(id).stream())
                .flatMap(satu -> Stream.ofNullable(satu.files().get(KATALOG)))
                .findFirst()
                .map(isi ->
                        SKEMA.matcher(new String(isi, StandardCharsets.UTF_8)).replaceFirst(""))
                .orElseThrow();
    }
}
