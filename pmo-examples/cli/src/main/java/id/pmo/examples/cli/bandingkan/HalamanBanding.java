package id.pmo.examples.cli.bandingkan;

import com.samskivert.mustache.Mustache;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.rekap.Sumber;
import id.pmo.rules.kebijakan.ContohBalik;
import id.pmo.rules.kebijakan.Perubahan;
import id.pmo.rules.kebijakan.RekapPerubahan;
import id.pmo.rules.kebijakan.RekapPerubahan.Jumlah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes a comparison as one page that holds all it needs, without a script; what comes from data is escaped as text. */
final class HalamanBanding {

    private static final String TEMPLAT = "/id/pmo/examples/cli/bandingkan/halaman.mustache";

    private final Kalimat kalimat;

    HalamanBanding(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    String tulis(HasilBanding hasil) {
        RekapPerubahan rekap = hasil.rekap();
        Jumlah semua = rekap.semua();
        String gaya = Sumber.baca("halaman.css") + "pre { overflow-x: auto; white-space: pre-wrap; }\n";
        Map<String, Object> model = new HashMap<>();
        model.put("bahasa", kalimat.bahasa().kode());
        model.put("gaya", gaya);
        model.put("sidikGaya", Sumber.sidik(gaya));
        model.put(
                "judul",
                kalimat.isi(
                        "bandingkan.judul",
                        hasil.lama().id(),
                        hasil.lama().versi(),
                        hasil.baru().id(),
                        hasil.baru().versi()));
        model.put(
                "jumlah",
                kalimat.isi(
                        "bandingkan.jumlah", semua.laporan(), semua.berubah(), semua.berbalik(), rekap.takTerbaca()));
        model.put(
                "balik", hasil.balik().stream().map(satu -> balik(hasil, satu)).toList());
        model.put("adaBalik", !rekap.balik().isEmpty());
        model.put("adaTemuan", !rekap.kode().isEmpty());
        model.put("temuan", baris(rekap.kode()));
        model.put(
                "bagian",
                List.of(
                        Map.of("nama", kalimat.isi("bandingkan.provinsi"), "baris", baris(rekap.provinsi())),
                        Map.of("nama", kalimat.isi("bandingkan.angkatan"), "baris", baris(rekap.angkatan()))));
        model.put("peringatan", peringatan(hasil));
        model.put("t", (Mustache.Lambda) (potongan, keluar) -> keluar.write(kalimat.isi(potongan.execute())));
        return Mustache.compiler()
                .escapeHTML(true)
                .nullValue("")
                .compile(Sumber.baca(TEMPLAT))
                .execute(model);
    }

    private Map<String, Object> balik(HasilBanding hasil, Perubahan.Balik balik) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("nama", balik.toString());
        isi.put("banyak", String.valueOf(hasil.rekap().balik().get(balik)));
        HasilBanding.Contoh contoh = hasil.contoh().get(balik);
        if (contoh != null) {
            isi.put("contoh", contoh(balik, contoh));
        }
        return isi;
    }

    private Map<String, Object> contoh(Perubahan.Balik balik, HasilBanding.Contoh contoh) {
        ContohBalik isi = contoh.isi();
        List<String> riwayat = isi.riwayat() == null ? List.of() : isi.riwayat();
        return Map.of(
                "asal",
                kalimat.isi("bandingkan.contoh", balik, contoh.asal(), isi.pada()),
                "samar",
                !isi.berbalik(),
                "laporan",
                isi.laporan(),
                "adaRiwayat",
                !riwayat.isEmpty(),
                "riwayat",
                String.join("\n", riwayat));
    }

    private List<Map<String, String>> baris(SortedMap<String, Jumlah> jumlah) {
        return jumlah.entrySet().stream()
                .map(satu -> Map.of(
                        "nama",
                        satu.getKey().equals(RekapPerubahan.TIDAK_DIKENAL)
                                ? kalimat.isi("bandingkan.tidakDikenal")
                                : satu.getKey(),
                        "laporan",
                        String.valueOf(satu.getValue().laporan()),
                        "berubah",
                        String.valueOf(satu.getValue().berubah()),
                        "berbalik",
                        String.valueOf(satu.getValue().berbalik()),
                        "ditambah",
                        String.valueOf(satu.getValue().ditambah()),
                        "dihapus",
                        String.valueOf(satu.getValue().dihapus()),
                        "berganti",
                        String.valueOf(satu.getValue().berganti())))
                .toList();
    }

    private List<String> peringatan(HasilBanding hasil) {
        List<String> semua = new ArrayList<>();
        if (hasil.batasDilewati()) {
            semua.add(kalimat.isi(
                    "bandingkan.batasDilewati", hasil.rekap().semua().berbalik()));
        }
        if (!hasil.tidakDiharapkan().isEmpty()) {
            semua.add(kalimat.isi("bandingkan.tidakDiharapkan", String.join(", ", hasil.tidakDiharapkan())));
        }
        return semua;
    }
}
