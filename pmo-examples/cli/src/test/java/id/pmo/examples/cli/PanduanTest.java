package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The maintainers' guide, followed to the letter: each change is made, each command run, in the order of the page. A
 * command ends with 0, or with the number behind {@code sh}; what stands in a block {@code text} is part of what the command
 * before it prints.
 */
class PanduanTest {

    private static final Path PANDUAN = Path.of("../../docs/panduan-kebijakan.md");
    private static final Pattern BLOK = Pattern.compile("(?ms)^```(sh|diff|text)(?: (\\d))?\\n(.*?)^```$");
    private static final Pattern MILIK_PEMBACA = Pattern.compile("(lama/)?psp-2024-2025.*|(ketua|wakil).*");
    private static final Pattern SALIN = Pattern.compile("mkdir (\\S+) && cp -r (\\S+) \\1/");

    private static final Pattern HAPUS = Pattern.compile("rm (?:-r )?(psp-2024-2025/\\S+)");

    private static final Pattern KETAHUAN = Pattern.compile("(\\d+),\\d % kesalahan tiruan ketahuan");

    @TempDir
    private Path meja;

    private Hasil terakhir = new Hasil(0, "", "");

    @Test
    void setiapPerubahanDanPerintahDiPanduanBerjalan() throws IOException {
        List<MatchResult> blok =
                BLOK.matcher(Files.readString(PANDUAN)).results().toList();
        assertThat(blok).hasSizeGreaterThan(12);
        for (MatchResult satu : blok) {
            String isi = satu.group(3);
            switch (satu.group(1)) {
                case "diff" -> ubah(isi);
                case "text" -> assertThat(terakhir.keluaran()).contains(isi.stripTrailing());
                default -> {
                    int status = satu.group(2) == null ? 0 : Integer.parseInt(satu.group(2));
                    isi.lines().forEach(baris -> jalankan(baris, status));
                }
            }
        }
    }

    @Test
    void contohKebijakanYangDibangunDenganPanduanMenyadariHampirSetiapKekeliruan() throws IOException {
        String halaman = Files.readString(PANDUAN);
        List<Integer> persen = KETAHUAN.matcher(halaman)
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .toList();

        assertThat(persen).hasSizeGreaterThan(2).allMatch(satu -> satu >= 95);
        assertThat(halaman.substring(0, halaman.indexOf("## Memberlakukan"))).containsPattern("""
                (?s)```sh
                pmo kebijakan periksa psp-2024-2025
                pmo kebijakan uji psp-2024-2025
                pmo kebijakan cakupan psp-2024-2025 [^\n]*
                pmo kebijakan dokumen psp-2024-2025 [^\n]*
                pmo kebijakan uji-ketahanan psp-2024-2025 --alasan \\S+
                ```

                ```text
                \\d+,\\d % kesalahan tiruan ketahuan
                """);
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

    private void jalankan(String baris, int status) {
        Matcher salin = SALIN.matcher(baris);
        if (salin.matches()) {
            salin(meja.resolve(salin.group(2)), meja.resolve(salin.group(1)).resolve(salin.group(2)));
            return;
        }
        Matcher hapus = HAPUS.matcher(baris);
        if (hapus.matches()) {
            hapus(meja.resolve(hapus.group(1)));
            return;
        }
        assertThat(baris).startsWith("pmo ");
        String[] argumen = Stream.of(baris.substring("pmo ".length()).split(" "))
                .map(satu -> MILIK_PEMBACA.matcher(satu).matches()
                        ? meja.resolve(satu).toString()
                        : satu)
                .toArray(String[]::new);
        terakhir = new Panggilan().jalankan(argumen);
        assertThat(terakhir.status())
                .as("%s%n%s%n%s", baris, terakhir.keluaran(), terakhir.galat())
                .isEqualTo(status);
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

    private static void hapus(Path berkas) {
        assertThat(berkas).exists();
        try (Stream<Path> semua = Files.walk(berkas)) {
            for (Path satu : semua.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(satu);
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
