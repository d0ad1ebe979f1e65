package id.pmo.rules.docs;

import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.contoh.Contoh;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every message and remedy as a school reads it, to the letter: from the first example that breaks each syarat. */
class PesanTest {

    @Test
    void setiapPesanPersisSepertiTertulis() {
        Map<String, Temuan> pertama = new LinkedHashMap<>();
        Contoh.semua()
                .forEach(contoh -> contoh.hasil().temuan().stream()
                        .filter(temuan -> temuan.kode().equals(contoh.kode()))
                        .forEach(temuan -> pertama.putIfAbsent(contoh.kode(), temuan)));

        StringBuilder halaman = new StringBuilder("# Pesan\n\n")
                .append(
                        "Every message as a school reads it, made by the build from the first example that breaks each syarat.\n");
        pertama.values().stream().sorted().forEach(temuan -> tulis(halaman, temuan));

        Halaman.seluruhnya("docs/pesan.md", halaman.toString());
    }

    private static void tulis(StringBuilder halaman, Temuan temuan) {
        Syarat syarat = temuan.syarat();
        halaman.append("\n## ")
                .append(syarat.kode())
                .append(" · ")
                .append(syarat.judul().id())
                .append("\n\n");
        halaman.append("`")
                .append(temuan.letak())
                .append("` · ")
                .append(syarat.sifat().label().id())
                .append("\n\n");
        halaman.append("> ")
                .append(temuan.pesan().id())
                .append(' ')
                .append(temuan.perbaikan().id())
                .append("\n\n");
        halaman.append("> ")
                .append(temuan.pesan().en())
                .append(' ')
                .append(temuan.perbaikan().en())
                .append('\n');
    }
}
