package id.pmo.examples.cli.baru;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.GalatPakai;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first files of a new syarat, made like another one's: its rule, its texts with examples, and the rule that puts it in
 * force. They hold as they are; what differs is changed from there.
 */
final class KerangkaSyarat {

    private static final Pattern KODE = Pattern.compile("[A-Z]{2}-[0-9]{3}");
    private static final Pattern IMPOR = Pattern.compile("(?m)^import\\s+[\\w.]+\\.(\\w+)\\s*;?\\s*\\n");
    private static final Pattern TEKS = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern PAKET = Pattern.compile("(?m)^package\\s+\\w+");
    private static final Pattern ATURAN = Pattern.compile("(?ms)^rule\\s+\"([^\"]*)\".*?^end\\b");
    private static final Pattern AKIBAT = Pattern.compile("(?s)\\bthen\\b(.*?)\\bend\\b");
    private static final Pattern SKEMA = Pattern.compile("(?m)\\A# yaml-language-server:.*\\n");
    private static final Pattern DASAR = Pattern.compile("(?m)^dasar:.*\\n");
    private static final Pattern SUMBER = Pattern.compile("(?m)^sumber:.*\\n(?:  .*\\n)*");
    private static final Pattern ALASAN = Pattern.compile("(?m)^alasan:.*\\n(?:  .*\\n)*");
    private static final Pattern PANGGILAN = Pattern.compile("keberlakuan\\.(berlaku|tunda)\\([^)]*\\)");

    private final PolicySource sumber;
    private final String id;
    private final LoadedPolicy kebijakan;

    /** @param id the policy that gets the syarat */
    KerangkaSyarat(PolicySource sumber, String id) {
        this.sumber = sumber;
        this.id = id;
        this.kebijakan = PolicyLoader.of(sumber).load(id);
    }

    /**
     * Text of each file by its path in the policy.
     *
     * @throws GalatPakai if the kode is none, or taken, or there is nothing of that kode to be like
     */
    SortedMap<String, String> berkas(String kode, String seperti) {
        if (!KODE.matcher(kode).matches()) {
            throw new GalatPakai("galat.baru.kode", kode);
        }
        Kebijakan isi = kebijakan.kebijakan();
        if (isi.syarat().containsKey(kode)) {
            throw new GalatPakai(
                    "galat.baru.kodeTerpakai", kode, isi.identitas().id());
        }
        if (KunciKode.pensiun(sumber, id).contains(kode)) {
            throw new GalatPakai("galat.baru.kodePensiun", kode, isi.identitas().id());
        }
        String drl = kebijakan.aturan().keySet().stream()
                .filter(path -> path.endsWith("/" + seperti + ".drl"))
                .findFirst()
                .orElseThrow(() -> new GalatPakai(
                        "galat.baru.seperti", seperti, isi.identitas().id()));
        sebagian(kode, seperti, drl);
        String yaml = drl.substring(0, drl.length() - ".drl".length()) + ".yaml";
        SortedMap<String, String> berkas = new TreeMap<>();
        berkas.put(ganti(drl, seperti, kode), paket(teks(drl)).replace(seperti, kode));
        berkas.put(ganti(yaml, seperti, kode), contoh(pemilik(drl), yaml, seperti, kode));
        berkas.put("aturan/keberlakuan/" + kode.toLowerCase(Locale.ROOT) + ".drl", keberlakuan(kode, seperti));
        return berkas;
    }

    /** The letters of a kode say of which part of the report it is, so they may not be those of another part's. */
    private void sebagian(String kode, String seperti, String drl) {
        String awalan = kode.substring(0, 3);
        String folder = drl.substring(0, drl.lastIndexOf('/') + 1);
        boolean milikBagianLain = !seperti.startsWith(awalan)
                && kebijakan.aturan().keySet().stream()
                        .filter(path -> !path.startsWith(folder))
                        .anyMatch(path -> path.contains("/" + awalan));
        if (milikBagianLain) {
            throw new GalatPakai(
                    "galat.baru.bagianLain",
                    kode,
                    seperti,
                    folder,
                    seperti.substring(0, 2) + kode.substring(2),
                    awalan);
        }
    }

    /** The rules that put the other syarat in force, for this one alone. */
    private String keberlakuan(String kode, String seperti) {
        String kepala = "";
        List<String> aturan = new ArrayList<>();
        for (Map.Entry<String, String> berkas : kebijakan.aturan().entrySet()) {
            if (!berkas.getKey().startsWith("aturan/keberlakuan/")) {
                continue;
            }
            Matcher satu = ATURAN.matcher(berkas.getValue());
            while (satu.find()) {
                if (menyebut(satu.group(), seperti)) {
                    kepala = kepala.isEmpty() ? berkas.getValue().substring(0, mulai(berkas.getValue())) : kepala;
                    aturan.add(aturan(satu.group(), satu.group(1), kode));
                }
            }
        }
        String semua = String.join("\n\n", aturan);
        return paket(yangDipakai(kepala, semua)) + semua + "\n";
    }

    /** Without the imports that none of these rules uses; what stands in quotes are words of no type. */
    private static String yangDipakai(String kepala, String aturan) {
        String tanpaTeks = TEKS.matcher(aturan).replaceAll("");
        return IMPOR.matcher(kepala)
                .replaceAll(impor -> Pattern.compile("\\b" + impor.group(1) + "\\b")
                                .matcher(tanpaTeks)
                                .find()
                        ? Matcher.quoteReplacement(impor.group())
                        : "");
    }

    private static int mulai(String berkas) {
        Matcher pertama = ATURAN.matcher(berkas);
        return pertama.find() ? pertama.start() : berkas.length();
    }

    private static boolean menyebut(String aturan, String kode) {
        Matcher akibat = AKIBAT.matcher(aturan);
        return akibat.find() && akibat.group(1).contains("\"" + kode + "\"");
    }

    private static String aturan(String aturan, String nama, String kode) {
        return PANGGILAN
                .matcher(aturan.replace("\"" + nama + "\"", "\"" + kode + ": " + nama + "\""))
                .replaceAll(m -> "keberlakuan." + m.group(1) + "( \"" + kode + "\" )");
    }

    /** The policy whose own file holds the rule: its examples speak of its own calendar. */
    private PolicyFiles pemilik(String drl) {
        return Stream.concat(Stream.of(id), sumber.ids().stream())
                .flatMap(satu -> sumber.find(satu).stream())
                .filter(satu -> satu.files().containsKey(drl))
                .findFirst()
                .orElseThrow();
    }

    /** Where the other syarat is found broken, the new one is too; so the examples expect both, until its rule differs. */
    private String contoh(PolicyFiles pemilik, String yaml, String seperti, String kode) {
        String teks = new String(pemilik.files().getOrDefault(yaml, new byte[0]), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
        String keduanya =
                teks.lines().map(baris -> keduanya(baris, seperti, kode)).collect(Collectors.joining("\n", "", "\n"));
        int geserTahun = tahun(kebijakan) - tahun(PolicyLoader.of(sumber).load(pemilik.id()));
        return new GeserTahun(geserTahun).tanggal(belumDiputuskan(keduanya, seperti));
    }

    /** What the other syarat rests on is no ground for this one, and where its schema lies is not known here. */
    private static String belumDiputuskan(String teks, String seperti) {
        String tanpaSkema = SKEMA.matcher(teks).replaceAll("");
        String tanpaAlasan = ALASAN.matcher(tanpaSkema).replaceAll("");
        String kini = SUMBER.matcher(DASAR.matcher(tanpaAlasan).replaceFirst("dasar: TAFSIR\n"))
                .replaceFirst("""
                        sumber: "Belum ada naskah; ditiru dari %1$s."
                        alasan: "Belum diputuskan siapa pun."
                        """.formatted(seperti));
        return "# Ditiru dari " + seperti + ": ganti judul, sumber, alasan dan kalimatnya, lalu contohnya.\n" + kini;
    }

    /** A finding is an item on a line of its own, or one of several between brackets. */
    private static String keduanya(String baris, String seperti, String kode) {
        String butir = baris.strip();
        if (butir.matches("- \"?" + seperti + "( /[^\"]*)?\"?")) {
            return baris + "\n" + baris.replace(seperti, kode);
        }
        return butir.startsWith("bebas:")
                ? baris.replace(seperti, seperti + ", " + kode)
                : baris.replaceAll("\"" + seperti + "( /[^\"]*)\"", "\"" + seperti + "$1\", \"" + kode + "$1\"");
    }

    private static int tahun(LoadedPolicy kebijakan) {
        return kebijakan.kebijakan().periode().get(0).mulai().getYear();
    }

    private String paket(String drl) {
        return PAKET.matcher(drl).replaceFirst("package " + id.replace('-', '_'));
    }

    private String teks(String path) {
        return kebijakan.aturan().getOrDefault(path, "");
    }

    private static String ganti(String path, String seperti, String kode) {
        return path.substring(0, path.lastIndexOf('/') + 1)
                + path.substring(path.lastIndexOf('/') + 1).replace(seperti, kode);
    }
}
