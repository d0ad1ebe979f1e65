package id.pmo.examples.cli.rekap;

import id.pmo.examples.cli.Contoh;
import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small season: a register of five schools in two provinces, and what came in by the end of November. */
final class Musim {

    static final String PADA = "2023-11-30T09:00:00+07:00";

    /** A name that would do harm to a page or a spreadsheet that took it for more than a name. */
    static final String NAMA_JAHAT = "=<script>alert('x')</script>&\"{{judul}}</title>";

    private final Path folder;

    Musim(Path folder) {
        this.folder = folder;
    }

    Hasil rekap(String... pilihan) {
        return rekapDari(peserta(), pilihan);
    }

    Hasil rekapDari(String peserta, String... pilihan) {
        List<String> argumen =
                new ArrayList<>(List.of("rekap", "--peserta", tulis("peserta.csv", peserta), "--pada", PADA));
        argumen.addAll(List.of(pilihan));
        argumen.add(tulis("laporan.ndjson", laporan()));
        return new Panggilan().jalankan(argumen.toArray(String[]::new));
    }

    static String peserta() {
        return """
                npsn,nama,bentuk,status,provinsi,kabupatenKota,kelompokPendampingan,angkatan,dari,sampai
                10000001,SD Contoh,SD,N,Jawa Tengah,Kab. Contoh,Kelompok 1,2,,
                20000002,"%s",SD,N,Jawa Tengah,Kab. Contoh,Kelompok 1,2,,
                20000003,SD Tiga,SD,S,"%s",Kota Contoh,Kelompok 2,1,,
                20000004,SD Empat,SD,S,Bali,Kota Contoh,Kelompok 2,1,,2023-10-31
                20000005,SD Lima,SD,S,Bali,Kota Contoh,Kelompok 2,1,2023-10-01,
                """.formatted(NAMA_JAHAT.replace("\"", "\"\""), NAMA_JAHAT.replace("\"", "\"\""));
    }

    private static String laporan() {
        String terlambat = Contoh.tanpaIsu().replace("2023-09-18T", "2023-09-25T");
        return String.join(
                "\n",
                Contoh.lengkap(),
                Contoh.perkembangan(),
                Contoh.sekolahLain(terlambat, 2),
                Contoh.sekolahLain(Contoh.draf(), 3),
                Contoh.sekolahLain(Contoh.takTerbaca(), 4),
                Contoh.sekolahLain(Contoh.lengkap(), 9),
                Contoh.lengkap(),
                "[]");
    }

    private String tulis(String nama, String isi) {
        try {
            return Files.writeString(folder.resolve(nama), isi).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
