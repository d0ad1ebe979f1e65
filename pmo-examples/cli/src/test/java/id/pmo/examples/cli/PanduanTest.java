package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The maintainers' guide, followed to the letter: each change is made, each command run, in the order of the page. */
class PanduanTest {

    private static final Path PANDUAN = Path.of("../../docs/panduan-kebijakan.md");
    private static final Pattern BLOK = Pattern.compile("(?ms)^```(sh|diff)\\n(.*?)^```$");
    private static final Pattern MILIK_PEMBACA = Pattern.compile("(lama/)?psp-2024-2025.*|(ketua|wakil).*");
    private static final Pattern SALIN = Pattern.compile("mkdir (\\S+) && cp -r (\\S+) \\1/");

    @TempDir
    private Path meja;

    @Test
    void setiapPerubahanDanPerintahDiPanduanBerjalan() throws IOException {
        List<MatchResult> blok =
                BLOK.matcher(Files.readString(PANDUAN)).results().toList();
        assertThat(blok).hasSizeGreaterThan(12);
        for (MatchResult satu : blok) {
            if (satu.group(1).equals("diff")) {
                ubah(satu.group(2));
            } else {
                satu.group(2).lines().forEach(this::jalankan);
            }
        }
    }

    @Test
    void panduanMenyebutSetiapPerintahKebijakan() throws IOException {
        String bantuan =
                new Panggilan().jalankan("kebijakan", "--help").keluaran().split("(?m)^Perintah:$", -1)[1];
        List<String> perintah = Pattern.compile("(?m)^  ([a-z-]+) ")
                .matcher(bantuan)
                .results()
                .map(m -> m.group(1))
                .toList();

        assertThat(perintah).isNotEmpty();
        assertThat(perintah).allSatisfy(satu -> assertThat(PANDUAN).content().contains(satu));
    }

    private void jalankan(String baris) {
        Matcher salin = SALIN.matcher(baris);
        if (salin.matches()) {
            salin(meja.resolve(salin.group(2)), meja.resolve(salin.group(1)).resolve(salin.group(2)));
            return;
        }
        assertThat(baris).startsWith("pmo ");
        String[] argumen = Stream.of(baris.substring("pmo ".length()).split(" "))
                .map(satu -> MILIK_PEMBACA.matcher(satu).matches()
                        ? meja.resolve(satu).toString()
                        : satu)
                .toArray(String[]::new);
        Hasil hasil = new Panggilan().jalankan(argumen);
        assertThat(hasil.status())
                .as("%s%n%s%n%s", baris, hasil.keluaran(), hasil.galat())
                .isZero();
    }

    private static void salin(Path dari, Path ke) {
        try (Stream<Path> semua = Files.walk(dari)) {
            for (Path satu : semua.toList()) {
                Path tujuan = ke.resolve(dari.relativize(satu));
                Files.createDirectories(tujuan.getParent());
                Files.copy(satu, tujuan);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ubah(String blok) throws IOException {
        List<String> baris = blok.lines().toList();
        Path berkas = meja.resolve(baris.get(0).substring("--- ".length()));
        List<String> lama = new ArrayList<>();
        List<String> baru = new ArrayList<>();
        for (String satu : baris.subList(1, baris.size())) {
            (satu.startsWith("-") ? lama : baru).add(satu.substring(1));
        }
        Files.createDirectories(berkas.getParent());
        if (lama.isEmpty()) {
            Files.writeString(berkas, String.join("\n", baru) + "\n");
            return;
        }
        String isi = Files.readString(berkas);
        String dicari = "\n" + String.join("\n", lama) + "\n";
        assertThat(isi).as("%s memuat baris yang diubah", berkas).contains(dicari);
        Files.writeString(berkas, isi.replace(dicari, "\n" + String.join("\n", baru) + "\n"));
    }
}
