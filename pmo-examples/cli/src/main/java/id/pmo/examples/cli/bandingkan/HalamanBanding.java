package id.pmo.examples.cli.bandingkan;

import com.samskivert.mustache.Mustache;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.kebijakan.JsonTertata;
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
import java.util.stream.Collectors;

/** Writes a comparison as one page that holds all it needs, without a script; what comes from data is escaped as text. */
final class HalamanBanding {

    private static final String TEMPAT = "/id/pmo/examples/cli/bandingkan/";

    /** More examples than this are closed at first, so that the page can be looked over. */
    private static final int TERBUKA = 2;

    private final Kalimat kalimat;
    private final Map<String, Object> model = new HashMap<>();

    HalamanBanding(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    String tulis(HasilBanding hasil) {
        kepala(hasil);
        ringkasan(hasil.rekap());
        rincian(hasil);
        takTerbaca(hasil);
        model.put("t", (Mustache.Lambda) (potongan, keluar) -> keluar.write(kalimat.isi(potongan.execute())));
        return Mustache.compiler()
                .escapeHTML(true)
                .nullValue("")
                .compile(Sumber.baca(TEMPAT + "halaman.mustache"))
                .execute(model);
    }

    private void kepala(HasilBanding hasil) {
        String gaya = Sumber.baca("halaman.css") + Sumber.baca(TEMPAT + "halaman.css");
        IdentitasKebijakan lama = hasil.lama().identitas();
        IdentitasKebijakan baru = hasil.baru().identitas();
        model.put("bahasa", kalimat.bahasa().kode());
        model.put("gaya", gaya);
        model.put("sidikGaya", Sumber.sidik(gaya));
        model.put("judul", kalimat.isi("bandingkan.judul", lama.id(), lama.versi(), baru.id(), baru.versi()));
        model.put(
                "korpus",
                hasil.korpus().teks(kalimat) + " " + kalimat.isi("bandingkan.pada", hasil.saat(hasil.pada())));
        model.put("peringatan", peringatan(hasil));
        model.put("asalLama", hasil.asalLama());
        model.put("asalBaru", hasil.asalBaru());
        model.put("sidikLama", lama.sidikJari());
        model.put("sidikBaru", baru.sidikJari());
    }

    private void ringkasan(RekapPerubahan rekap) {
        Jumlah semua = rekap.semua();
        model.put(
                "jumlah",
                kalimat.isi(
                        "bandingkan.jumlah", semua.laporan(), semua.berubah(), semua.berbalik(), rekap.takTerbaca()));
        model.put(
                "kartu",
                List.of(
                        kartu("laporan", semua.laporan()),
                        kartu("berubah", semua.berubah()),
                        kartu("berbalik", semua.berbalik()),
                        kartu("takTerbaca", rekap.takTerbaca())));
    }

    private Map<String, String> kartu(String nama, long banyak) {
        return Map.of("nama", kalimat.isi("bandingkan.kartu." + nama), "banyak", String.valueOf(banyak));
    }

    private void rincian(HasilBanding hasil) {
        RekapPerubahan rekap = hasil.rekap();
        model.put("rahasia", rahasia(hasil));
        model.put(
                "balik", hasil.balik().stream().map(satu -> balik(hasil, satu)).toList());
        model.put("adaBalik", !rekap.balik().isEmpty());
        model.put("adaTemuan", !rekap.kode().isEmpty());
        model.put("temuan", temuan(hasil));
        model.put("bagian", List.of(bagian("provinsi", rekap.provinsi()), bagian("angkatan", rekap.angkatan())));
    }

    private String rahasia(HasilBanding hasil) {
        if (hasil.disamarkan()) {
            return kalimat.isi("bandingkan.disamarkan");
        }
        return hasil.korpus().berkas() == null ? "" : kalimat.isi("bandingkan.terbuka");
    }

    private Map<String, Object> balik(HasilBanding hasil, Perubahan.Balik balik) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("nama", balik.toString());
        isi.put("banyak", String.valueOf(hasil.rekap().balik().get(balik)));
        HasilBanding.Contoh contoh = hasil.contoh().get(balik);
        if (contoh != null) {
            isi.put("contoh", contoh(hasil, balik, contoh));
        }
        return isi;
    }

    private Map<String, Object> contoh(HasilBanding hasil, Perubahan.Balik balik, HasilBanding.Contoh contoh) {
        ContohBalik isi = contoh.isi();
        List<String> alasan = new AlasanBalik(hasil, kalimat).baris(isi.perubahan());
        List<String> riwayat = isi.riwayat() == null ? List.of() : isi.riwayat();
        return Map.of(
                "asal",
                kalimat.isi("bandingkan.contoh", balik, contoh.asal(), hasil.saat(isi.pada())),
                "adaAlasan",
                !alasan.isEmpty(),
                "alasan",
                alasan,
                "terbuka",
                hasil.contoh().size() <= TERBUKA,
                "samar",
                !isi.berbalik(),
                "laporan",
                JsonTertata.tulis(isi.laporan()),
                "adaRiwayat",
                !riwayat.isEmpty(),
                "riwayat",
                riwayat.stream().map(JsonTertata::tulis).collect(Collectors.joining("\n")));
    }

    private List<Map<String, String>> temuan(HasilBanding hasil) {
        return hasil.rekap().kode().entrySet().stream()
                .map(satu -> {
                    Map<String, String> baris = new HashMap<>(baris(satu.getKey(), satu.getValue()));
                    baris.put(
                            "judulSyarat",
                            hasil.judul(satu.getKey())
                                    .map(judul -> judul.dalam(kalimat.bahasa()))
                                    .orElse(""));
                    return baris;
                })
                .toList();
    }

    private Map<String, Object> bagian(String nama, SortedMap<String, Jumlah> jumlah) {
        return Map.of(
                "id",
                nama,
                "nama",
                kalimat.isi("bandingkan." + nama),
                "kepala",
                kalimat.isi("bandingkan.kepala." + nama),
                "baris",
                jumlah.entrySet().stream()
                        .map(satu -> baris(
                                satu.getKey().equals(RekapPerubahan.TIDAK_DIKENAL)
                                        ? kalimat.isi("bandingkan.tidakDikenal")
                                        : satu.getKey(),
                                satu.getValue()))
                        .toList());
    }

    private static Map<String, String> baris(String nama, Jumlah jumlah) {
        return Map.of(
                "nama",
                nama,
                "laporan",
                String.valueOf(jumlah.laporan()),
                "berubah",
                String.valueOf(jumlah.berubah()),
                "berbalik",
                String.valueOf(jumlah.berbalik()),
                "ditambah",
                String.valueOf(jumlah.ditambah()),
                "dihapus",
                String.valueOf(jumlah.dihapus()),
                "berganti",
                String.valueOf(jumlah.berganti()));
    }

    private void takTerbaca(HasilBanding hasil) {
        model.put("adaTakTerbaca", !hasil.takTerbaca().isEmpty());
        model.put(
                "takTerbaca",
                hasil.takTerbaca().stream()
                        .map(satu -> Map.of("asal", satu.asal(), "kode", String.join(", ", satu.kode())))
                        .toList());
        model.put(
                "takDisebut", hasil.takDisebut() == 0 ? "" : kalimat.isi("bandingkan.takDisebut", hasil.takDisebut()));
    }

    private List<String> peringatan(HasilBanding hasil) {
        List<String> semua = new ArrayList<>();
        if (hasil.batasDilewati()) {
            semua.add(hasil.pesanBatas(kalimat));
        }
        if (!hasil.tidakDiharapkan().isEmpty()) {
            semua.add(kalimat.isi("bandingkan.tidakDiharapkan", String.join(", ", hasil.tidakDiharapkan())));
        }
        return semua;
    }
}
