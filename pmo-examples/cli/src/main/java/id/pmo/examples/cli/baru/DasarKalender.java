package id.pmo.examples.cli.baru;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The base reports of a policy without any finding, and what to change in one so that it is of some period and day. */
final class DasarKalender {

    private final Kebijakan induk;
    private final GeserTahun geser;
    private final Map<String, LaporanPmo> lengkap = new TreeMap<>();

    /** @param induk the policy whose base reports are moved to other years */
    DasarKalender(LoadedPolicy induk, GeserTahun geser) {
        this.induk = induk.kebijakan();
        this.geser = geser;
        PmoEngine engine = PmoEngine.ofDefaults();
        induk.contoh().forEach((nama, isi) -> {
            if (LaporanReader.ofDefaults().read(isi) instanceof HasilBaca.Terbaca terbaca
                    && tanpaTemuan(engine, terbaca.laporan())) {
                lengkap.put(nama, terbaca.laporan());
            }
        });
    }

    private boolean tanpaTemuan(PmoEngine engine, LaporanPmo laporan) {
        return laporan.dikirimPada() != null
                && engine.check(
                                laporan,
                                Konteks.at(laporan.dikirimPada().toInstant())
                                        .withKebijakan(induk.identitas().id()))
                        .temuan()
                        .isEmpty();
    }

    /** The name of the base report for a period of the parent, or else of one that is asked for the same. */
    Optional<String> untuk(PeriodePmo periode) {
        return nama(periode.ke())
                .or(() -> induk.periode().stream()
                        .filter(lain -> lain.jenis() == periode.jenis() && lain.siklus() == periode.siklus())
                        .flatMap(lain -> nama(lain.ke()).stream())
                        .findFirst());
    }

    /** The one with the shortest name, which is the plainest of them. */
    private Optional<String> nama(int ke) {
        return lengkap.entrySet().stream()
                .filter(satu -> Objects.equals(satu.getValue().periode(), ke))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length));
    }

    /** The changes that have it sent at a moment. */
    List<String> dikirim(String dasar, PeriodePmo periode, LocalDate hari, LocalTime jam) {
        LaporanPmo laporan = laporan(dasar);
        List<String> ubah = periode(laporan, periode);
        LaporanPelaksanaan pelaksanaan = laporan.laporanPelaksanaan();
        if (!ubah.isEmpty() && pelaksanaan != null && pelaksanaan.tanggal() != null) {
            LocalDate tanggal =
                    periode.bulanPelaksanaan().atDay(pelaksanaan.tanggal().getDayOfMonth());
            ubah.add("/laporanPelaksanaan/tanggal: " + geser.tanggal(tanggal.toString()));
        }
        ubah.add(kirim(hari, jam));
        return ubah;
    }

    /** The changes that have the meeting held and the report sent on one day. */
    List<String> dilaksanakan(String dasar, PeriodePmo periode, LocalDate hari, LocalTime jam) {
        List<String> ubah = periode(laporan(dasar), periode);
        ubah.add("/laporanPelaksanaan/tanggal: " + hari);
        ubah.add(kirim(hari, jam));
        return ubah;
    }

    private LaporanPmo laporan(String dasar) {
        return Objects.requireNonNull(lengkap.get(dasar), dasar);
    }

    private static List<String> periode(LaporanPmo laporan, PeriodePmo periode) {
        return Objects.equals(laporan.periode(), periode.ke())
                ? new ArrayList<>()
                : new ArrayList<>(List.of("/periode: " + periode.ke()));
    }

    private String kirim(LocalDate hari, LocalTime jam) {
        ZoneId zona = induk.waktu().zonaBersama().orElse(Wilayah.WIB);
        return "/dikirimPada: "
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(hari.atTime(jam).atZone(zona));
    }
}
