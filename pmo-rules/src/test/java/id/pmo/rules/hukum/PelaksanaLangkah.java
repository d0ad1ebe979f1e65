package id.pmo.rules.hukum;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Langkah;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.Tenggat;
import id.pmo.rules.generator.Kasus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/** Does what steps say, as a school would: reads where, and what to do, and nothing else about the findings. */
final class PelaksanaLangkah {

    private static final String URAIAN = "Uraian yang cukup panjang untuk menjelaskan keadaannya.";
    private static final Pattern ANGKA = Pattern.compile("\\d+");
    private static final Pattern ENTRI = Pattern.compile("/laporanTindakLanjut/(\\d+)/(subtopik|topik)");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Kebijakan kebijakan;
    private final LaporanPmo asal;
    private final LocalDate acuan;
    private final LembarIsian lembar;
    private final PemilihSubtopik pemilih;

    private PelaksanaLangkah(
            List<Langkah> langkah, HasilPemeriksaan hasil, LaporanPmo laporan, Kebijakan kebijakan, Kasus kasus) {
        this.kebijakan = kebijakan;
        this.asal = laporan;
        this.acuan = laporan.dikirimPada() == null
                ? LocalDate.ofInstant(kasus.saat(), WIB)
                : laporan.dikirimPada().atZoneSameInstant(WIB).toLocalDate();
        this.lembar = new LembarIsian(laporan);
        this.pemilih = new PemilihSubtopik(kebijakan, langkah, laporan, hasil.rencanaBerubah(), kasus.riwayat());
    }

    static LaporanPmo lakukan(
            List<Langkah> langkah, HasilPemeriksaan hasil, LaporanPmo laporan, Kebijakan kebijakan, Kasus kasus) {
        PelaksanaLangkah pelaksana = new PelaksanaLangkah(langkah, hasil, laporan, kebijakan, kasus);
        langkah.forEach(pelaksana::lakukan);
        return pelaksana.lembar.jadi();
    }

    private void lakukan(Langkah langkah) {
        Matcher entri = ENTRI.matcher(langkah.letak());
        JsonPointer letak = JsonPointer.compile(langkah.letak());
        if (entri.matches()) {
            pilih(Integer.parseInt(entri.group(1)), langkah);
        } else if (langkah.letak().matches("/laporanTindakLanjut/\\d+")) {
            lembar.pasang(letak, Map.of());
        } else if (langkah.letak().equals("/laporanTindakLanjut")) {
            bagian(letak, langkah);
        } else if (langkah.letak().endsWith("/dokumentasi") || langkah.letak().endsWith("/rekaman")) {
            for (int i = 0; i < angka(langkah); i++) {
                lembar.tambah(letak, Map.of("judul", "Judul " + i, "berkas", "tambahan-" + i + ".pdf"));
            }
        } else if (langkah.letak().endsWith("/refleksi")) {
            lembar.pasang(letak.append(JsonPointer.compile("/berjalanBaik")), URAIAN);
        } else {
            lembar.pasang(letak, isian(langkah.letak()));
        }
    }

    private Object isian(String letak) {
        String medan = letak.substring(letak.lastIndexOf('/') + 1);
        return switch (medan) {
            case "npsn" -> Kasus.NPSN;
            case "angkatan" -> angkatan();
            case "periode" -> 1;
            case "peran" -> peran();
            case "tanggal" -> acuan.toString();
            case "jumlahPeserta" -> 18;
            case "status" -> "AKAN_DILAKSANAKAN";
            case "tenggat" -> Map.of("mulai", "2023-09-01", "selesai", "2023-12-31");
            case "mulai" -> tenggat(letak, t -> t.selesai());
            case "selesai" -> tenggat(letak, t -> t.mulai());
            case "adaKendala" -> false;
            default -> URAIAN;
        };
    }

    /** The cohort for which the reporter is the right one, else any. */
    private int angkatan() {
        Peran peran = Optional.ofNullable(asal.pelapor()).map(Pelapor::peran).orElse(Peran.KEPALA_SEKOLAH);
        return kebijakan.angkatan().values().stream()
                .filter(a -> a.pelapor().contains(peran))
                .map(KetentuanAngkatan::angkatan)
                .findFirst()
                .orElse(1);
    }

    private String peran() {
        return kebijakan
                .angkatan(Optional.ofNullable(asal.sekolah())
                        .map(Sekolah::angkatan)
                        .orElse(null))
                .map(a -> a.pelapor().iterator().next())
                .orElse(Peran.KEPALA_SEKOLAH)
                .name();
    }

    private String tenggat(String letak, Function<Tenggat, LocalDate> ujungLain) {
        int entri = Integer.parseInt(letak.split("/", -1)[2]);
        return ujungLain.apply(asal.laporanTindakLanjut().get(entri).tenggat()).toString();
    }

    private void pilih(int entri, Langkah langkah) {
        if (langkah.letak().endsWith("/topik") || langkah.kode().equals(List.of("TL-005"))) {
            lembar.pasang(
                    letak(entri, "topik"),
                    kebijakan
                            .katalog()
                            .subtopik(pemilih.sekarang(entri))
                            .map(s -> s.topik())
                            .orElse(""));
            return;
        }
        pasang(entri, pemilih.pilih(entri, langkah), true);
        if (pemilih.tanpaStatus(entri)) {
            // what an earlier report said of the subtopic that it had does not hold for the new one
            lembar.pasang(letak(entri, "status"), "AKAN_DILAKSANAKAN");
        }
    }

    private void pasang(int entri, String kode, boolean denganTopik) {
        lembar.pasang(letak(entri, "subtopik"), kode);
        if (denganTopik) {
            lembar.pasang(letak(entri, "topik"), topik(kode));
        }
    }

    private void bagian(JsonPointer letak, Langkah langkah) {
        if (langkah.kode().contains("TL-002")) {
            pemilih.lebur(angka(langkah)).forEach((entri, kode) -> pasang(entri, kode, topikCocok(entri)));
            return;
        }
        Stream<String> kode = langkah.kode().contains("TL-001")
                ? pemilih.baru(angka(langkah)).stream()
                : Stream.of(pemilih.disebut(langkah).orElseGet(pemilih::salahSatu));
        kode.forEach(k -> lembar.tambah(
                letak,
                Map.of(
                        "subtopik",
                        k,
                        "topik",
                        topik(k),
                        "isu",
                        URAIAN,
                        "rencanaImplementasi",
                        URAIAN,
                        "penanggungJawab",
                        "Wakil kepala sekolah",
                        "status",
                        "AKAN_DILAKSANAKAN",
                        "tenggat",
                        isian("/tenggat"),
                        "tujuan",
                        URAIAN,
                        "indikatorKeberhasilan",
                        URAIAN,
                        "refleksi",
                        Map.of("berjalanBaik", URAIAN, "adaKendala", false))));
    }

    /** Whether the topic of an entry fits by now: what does not is left to the step that says so. */
    private boolean topikCocok(int entri) {
        String topik = Teks.isi(lembar.teks(letak(entri, "topik")));
        return kebijakan
                .katalog()
                .subtopik(Teks.isi(lembar.teks(letak(entri, "subtopik"))))
                .filter(s -> s.topik().equals(topik))
                .isPresent();
    }

    /** Its topic; any topic suits a subtopic that the catalogue does not know. */
    private String topik(String subtopik) {
        return kebijakan
                .katalog()
                .subtopik(subtopik)
                .map(s -> s.topik())
                .orElseGet(() -> kebijakan.katalog().topik().get(0).kode());
    }

    private static JsonPointer letak(int entri, String medan) {
        return JsonPointer.compile("/laporanTindakLanjut/" + entri + "/" + medan);
    }

    private static int angka(Langkah langkah) {
        Matcher angka = ANGKA.matcher(langkah.perbaikan().get(0).id());
        return angka.find() ? Integer.parseInt(angka.group()) : 1;
    }
}
