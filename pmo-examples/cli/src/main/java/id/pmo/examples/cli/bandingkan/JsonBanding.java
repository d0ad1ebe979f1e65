package id.pmo.examples.cli.bandingkan;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.examples.cli.kebijakan.NilaiJson;
import id.pmo.rules.kebijakan.BatasPerubahan;
import id.pmo.rules.kebijakan.ContohBalik;
import id.pmo.rules.kebijakan.Perubahan;
import id.pmo.rules.kebijakan.RekapPerubahan.Jumlah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a comparison as one JSON object: every key always, in one order. */
final class JsonBanding {

    private JsonBanding() {}

    static String tulis(HasilBanding hasil) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("lama", kebijakan(hasil.lama().identitas(), hasil.asalLama()));
        isi.put("baru", kebijakan(hasil.baru().identitas(), hasil.asalBaru()));
        isi.put("korpus", korpus(hasil.korpus()));
        isi.put("pada", hasil.pada());
        isi.put("disamarkan", hasil.disamarkan());
        isi.putAll(jumlah(hasil.rekap().semua()));
        isi.put("takTerbaca", hasil.rekap().takTerbaca());
        isi.put("balik", hasil.balik().stream().map(satu -> balik(hasil, satu)).toList());
        isi.put("temuan", bagian("kode", hasil.rekap().kode(), JsonBanding::temuan));
        isi.put("provinsi", bagian("nama", hasil.rekap().provinsi(), JsonBanding::jumlah));
        isi.put("angkatan", bagian("nama", hasil.rekap().angkatan(), JsonBanding::jumlah));
        isi.put(
                "daftarTakTerbaca",
                hasil.takTerbaca().stream().map(JsonBanding::takTerbaca).toList());
        BatasPerubahan batas = hasil.batas();
        isi.put("batas", batas == null ? null : batas.toString());
        isi.put("batasLaporan", batas == null ? null : batas.banyak(hasil.rekap()));
        isi.put("batasDilewati", hasil.batasDilewati());
        isi.put("tidakDiharapkan", hasil.tidakDiharapkan());
        return NilaiJson.teks(json -> NilaiJson.tulis(json, isi)) + "\n";
    }

    private static Map<String, @Nullable Object> kebijakan(IdentitasKebijakan kebijakan, String asal) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("id", kebijakan.id());
        isi.put("versi", kebijakan.versi());
        isi.put("sidikJari", kebijakan.sidikJari());
        isi.put("asal", asal);
        return isi;
    }

    private static Map<String, @Nullable Object> balik(HasilBanding hasil, Perubahan.Balik balik) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("statusLama", balik.statusLama());
        isi.put("statusBaru", balik.statusBaru());
        isi.put("waktuLama", balik.waktuLama());
        isi.put("waktuBaru", balik.waktuBaru());
        isi.put("banyak", hasil.rekap().balik().get(balik));
        HasilBanding.Contoh contoh = hasil.contoh().get(balik);
        isi.put("asal", contoh == null ? null : contoh.asal());
        isi.put("contoh", contoh == null ? null : contoh(contoh.isi()));
        return isi;
    }

    private static Map<String, @Nullable Object> contoh(ContohBalik contoh) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("pada", contoh.pada());
        isi.put("berbalik", contoh.berbalik());
        isi.put("ditambah", contoh.perubahan().ditambah());
        isi.put("dihapus", contoh.perubahan().dihapus());
        isi.put("berganti", contoh.perubahan().berganti());
        isi.put("laporan", new NilaiJson.Mentah(contoh.laporan()));
        List<String> riwayat = contoh.riwayat();
        isi.put(
                "riwayat",
                riwayat == null
                        ? null
                        : riwayat.stream().map(NilaiJson.Mentah::new).toList());
        return isi;
    }

    private static Map<String, @Nullable Object> korpus(AsalKorpus korpus) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("berkas", korpus.berkas());
        isi.put("sekolah", korpus.sekolah());
        isi.put("benih", korpus.benih());
        return isi;
    }

    private static Map<String, @Nullable Object> takTerbaca(HasilBanding.TakTerbaca satu) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("asal", satu.asal());
        isi.put("kode", satu.kode());
        return isi;
    }

    private static List<Map<String, @Nullable Object>> bagian(
            String nama, SortedMap<String, Jumlah> bagian, Function<Jumlah, Map<String, @Nullable Object>> isi) {
        return bagian.entrySet().stream()
                .map(satu -> {
                    Map<String, @Nullable Object> sel = new LinkedHashMap<>();
                    sel.put(nama, satu.getKey());
                    sel.putAll(isi.apply(satu.getValue()));
                    return sel;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> jumlah(Jumlah jumlah) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("laporan", jumlah.laporan());
        isi.put("berubah", jumlah.berubah());
        isi.put("berbalik", jumlah.berbalik());
        isi.putAll(temuan(jumlah));
        return isi;
    }

    private static Map<String, @Nullable Object> temuan(Jumlah jumlah) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("ditambah", jumlah.ditambah());
        isi.put("dihapus", jumlah.dihapus());
        isi.put("berganti", jumlah.berganti());
        return isi;
    }
}
