package id.pmo.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** What the arguments stand for, wherever the cluster keeps its files. */
final class DaftarMasukan {

    private static final String PARQUET = ".parquet";

    private final Configuration hadoop;
    private final Map<Path, BerkasMasukan> ndjson = new LinkedHashMap<>();
    private final Set<String> parquet = new LinkedHashSet<>();

    private DaftarMasukan(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Finds the files; a folder stands for the NDJSON below it, sorted by path, and for one table where Parquet is in it.
     *
     * @throws GalatTugas if one of them is not there, or is something that only the command reads
     */
    static DaftarMasukan dari(List<String> argumen, Configuration hadoop) {
        DaftarMasukan daftar = new DaftarMasukan(hadoop);
        for (String satu : argumen) {
            try {
                daftar.tambah(satu);
            } catch (IOException | IllegalArgumentException e) {
                throw new GalatTugas("galat.baca", satu, String.valueOf(e.getMessage()));
            }
        }
        return daftar;
    }

    /** Files of one report a line, each once. */
    List<BerkasMasukan> ndjson() {
        return List.copyOf(ndjson.values());
    }

    /** Tables in Parquet, as the caller named them. */
    List<String> parquet() {
        return List.copyOf(parquet);
    }

    private void tambah(String argumen) throws IOException {
        Path path = new Path(argumen);
        FileSystem fs = path.getFileSystem(hadoop);
        if (!fs.exists(path)) {
            throw new GalatTugas("galat.tidakAda", argumen);
        }
        if (argumen.endsWith(PARQUET)) {
            parquet.add(argumen);
        } else if (fs.getFileStatus(path).isDirectory()) {
            tambahFolder(fs, fs.makeQualified(path), argumen.replaceFirst("/+$", ""));
        } else {
            tambahBerkas(argumen, fs.makeQualified(path));
        }
    }

    private void tambahFolder(FileSystem fs, Path folder, String nama) throws IOException {
        List<Path> isi = new ArrayList<>();
        for (RemoteIterator<LocatedFileStatus> semua = fs.listFiles(folder, true); semua.hasNext(); ) {
            isi.add(semua.next().getPath());
        }
        if (isi.stream().anyMatch(satu -> satu.getName().endsWith(PARQUET))) {
            parquet.add(nama);
        }
        isi.sort(Comparator.comparing(Path::toString));
        int awal = folder.toString().length();
        for (Path satu : isi) {
            if (ndjson(satu.getName()) || json(satu.getName())) {
                tambahBerkas(nama + satu.toString().substring(awal), satu);
            }
        }
    }

    private void tambahBerkas(String nama, Path tempat) {
        if (!ndjson(nama)) {
            throw new GalatTugas("galat.spark.jenis", nama);
        }
        ndjson.putIfAbsent(tempat, new BerkasMasukan(nama, tempat.toString()));
    }

    private static boolean ndjson(String nama) {
        return nama.toLowerCase(Locale.ROOT).matches(".*\\.ndjson(\\.gz)?");
    }

    private static boolean json(String nama) {
        return nama.toLowerCase(Locale.ROOT).matches(".*\\.json(\\.gz)?");
    }
}
