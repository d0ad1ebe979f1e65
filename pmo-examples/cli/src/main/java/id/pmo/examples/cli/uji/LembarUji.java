package id.pmo.examples.cli.uji;

import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LaporanUji;
import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.kebijakan.NilaiJson;
import id.pmo.rules.kebijakan.Beda;
import id.pmo.rules.kebijakan.HasilContoh;
import id.pmo.rules.kebijakan.HasilUji;
import id.pmo.rules.kebijakan.SyaratTanpaContoh;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what became of examples as sentences for people. */
public final class LembarUji {

    private final Kalimat kalimat;
    private final StringBuilder lembar = new StringBuilder();

    LembarUji(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    String tulis(List<HasilUji> semua) {
        for (HasilUji hasil : semua) {
            hasil.gagal().forEach(this::gagal);
            hasil.tanpaContoh().forEach(this::tanpaContoh);
            baris(
                    0,
                    kalimat.isi(
                            "uji.jumlah",
                            hasil.kebijakan().id(),
                            hasil.kebijakan().versi(),
                            hasil.contoh().size(),
                            hasil.contoh().size() - hasil.gagal().size(),
                            hasil.gagal().size()));
            milik(hasil);
        }
        return lembar.toString();
    }

    /** Examples of a parent say nothing of what changed here: they run by the parent. */
    private void milik(HasilUji hasil) {
        String sendiri = hasil.kebijakan().id();
        SortedMap<String, Long> lain = hasil.contoh().stream()
                .map(HasilContoh::kebijakan)
                .filter(id -> !id.equals(sendiri))
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        if (!lain.isEmpty()) {
            long banyak = lain.values().stream().mapToLong(Long::longValue).sum();
            baris(
                    1,
                    kalimat.isi("uji.milik", hasil.contoh().size() - banyak, banyak, String.join(", ", lain.keySet())));
        }
    }

    /** Of the examples that do not hold the first few. */
    public static String gagal(List<HasilUji> semua, int terbanyak, Kalimat kalimat) {
        LembarUji lembar = new LembarUji(kalimat);
        semua.stream().flatMap(hasil -> hasil.gagal().stream()).limit(terbanyak).forEach(lembar::gagal);
        return lembar.lembar.toString();
    }

    /** The first few syarat that go without an example. */
    public static String tanpaContoh(List<HasilUji> semua, int terbanyak, Kalimat kalimat) {
        LembarUji lembar = new LembarUji(kalimat);
        semua.stream()
                .flatMap(hasil -> hasil.tanpaContoh().stream())
                .limit(terbanyak)
                .forEach(lembar::tanpaContoh);
        return lembar.lembar.toString();
    }

    private void tanpaContoh(SyaratTanpaContoh syarat) {
        baris(0, kabar(syarat, kalimat));
        baris(1, saran(syarat, kalimat));
        lembar.append('\n');
    }

    /** That a syarat goes without an example. */
    static String kabar(SyaratTanpaContoh syarat, Kalimat kalimat) {
        return kalimat.isi(syarat.aktif() ? "uji.tanpaContoh" : "uji.tanpaContoh.mati", syarat.kode());
    }

    /** Which example it needs, and where. */
    static String saran(SyaratTanpaContoh syarat, Kalimat kalimat) {
        return kalimat.isi(
                syarat.aktif() ? "uji.tanpaContoh.saran" : "uji.tanpaContoh.mati.saran",
                syarat.kode(),
                syarat.berkas());
    }

    private void gagal(HasilContoh hasil) {
        baris(0, kalimat.isi("uji.gagal", hasil.kode(), hasil.contoh().nama()));
        isi(hasil).forEach(satu -> baris(1, satu));
        lembar.append('\n');
    }

    /** What a person needs to mend the rule or the example, line by line. */
    List<String> isi(HasilContoh hasil) {
        ContohUji contoh = hasil.contoh();
        List<String> isi = new ArrayList<>();
        isi.add(Aman.teks(contoh.berkas() + ":" + contoh.baris()));
        laporan(isi, "uji.dasar", contoh.laporan());
        if (contoh.riwayat() != null) {
            contoh.riwayat().forEach(lain -> laporan(isi, "uji.riwayat", lain));
        }
        if (!contoh.bebas().isEmpty()) {
            isi.add(kalimat.isi("uji.bebas", String.join(", ", contoh.bebas())));
        }
        isi.add(kalimat.isi("uji.diharapkan", daftar(contoh.temuan())));
        isi.add(kalimat.isi("uji.hasil", daftar(hasil.temuan())));
        for (Beda beda : hasil.beda()) {
            isi.add(Aman.teks("- " + beda.pesan().dalam(kalimat.bahasa())));
        }
        isi.add(kalimat.isi("uji.saran"));
        return isi;
    }

    private void laporan(List<String> isi, String kunci, LaporanUji laporan) {
        isi.add(kalimat.isi(kunci, laporan.dasar()));
        laporan.ubah().forEach((letak, nilai) -> isi.add("  " + kalimat.isi("uji.ubah", letak, nilai(nilai))));
    }

    private String daftar(List<String> temuan) {
        return temuan.isEmpty() ? kalimat.isi("uji.tanpaTemuan") : String.join(", ", temuan);
    }

    private static String nilai(@Nullable Object nilai) {
        return NilaiJson.teks(json -> NilaiJson.tulis(json, nilai));
    }

    private void baris(int masuk, String teks) {
        lembar.append("  ".repeat(masuk)).append(teks).append('\n');
    }
}
