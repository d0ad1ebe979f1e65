package id.pmo.examples.cli.baru;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
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

/**
 * The first examples of a policy with deadlines of its own: for each period a report sent on the last day, and one sent a
 * day later.
 */
final class ContohBatasWaktu {

    static final String KODE = "BW-001";

    private final Kebijakan induk;
    private final GeserTahun geser;
    private final Map<String, LaporanPmo> lengkap = new TreeMap<>();

    /** @param induk the policy whose deadlines are moved */
    ContohBatasWaktu(LoadedPolicy induk, GeserTahun geser) {
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

    /** The file of the syarat that holds the deadline, with nothing but examples; none where the parent asks for no such thing. */
    Optional<String> yaml() {
        Syarat syarat = induk.syarat().get(KODE);
        List<String> contoh = new ArrayList<>();
        if (syarat != null) {
            induk.periode().forEach(periode -> contoh(periode, syarat.sifat(), contoh));
        }
        return contoh.isEmpty() ? Optional.empty() : Optional.of("""
                # Batas waktu kebijakan ini, masing-masing pada hari terakhirnya dan sehari sesudahnya. Ganti bila batas waktunya diganti.
                contohUji:
                %s
                """.formatted(String.join("\n", contoh)));
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

    private void contoh(PeriodePmo periode, Sifat sifat, List<String> contoh) {
        LocalDate batas = induk.waktu()
                .batasEfektif(LocalDate.parse(geser.tanggal(periode.batasWaktu().toString())));
        if (batas.isBefore(LocalDate.parse(geser.tanggal(periode.selesai().toString())))) {
            dasar(periode).ifPresent(dasar -> {
                contoh.add("""
                          - nama: "periode ke-%d dikirim pada hari batas waktunya"
                            dasar: %s
                            ubah:
                        %s
                            temuan: []
                            keadaan: TERPENUHI
                            waktu: TEPAT_WAKTU""".formatted(periode.ke(), dasar, ubah(dasar, periode, batas, LocalTime.of(23, 59, 59))));
                contoh.add("""
                          - nama: "periode ke-%d dikirim sehari setelah batas waktunya"
                            dasar: %s
                            ubah:
                        %s
                            temuan: ["%s /dikirimPada"]
                            keadaan: TIDAK_SESUAI
                            sifat: %s
                            waktu: TERLAMBAT""".formatted(
                        periode.ke(), dasar, ubah(dasar, periode, batas.plusDays(1), LocalTime.MIDNIGHT), KODE, sifat));
            });
        }
    }

    /** The base report for the period, or else one that is asked for the same. */
    private Optional<String> dasar(PeriodePmo periode) {
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

    private String ubah(String dasar, PeriodePmo periode, LocalDate hari, LocalTime jam) {
        LaporanPmo laporan = Objects.requireNonNull(lengkap.get(dasar), dasar);
        List<String> ubah = new ArrayList<>();
        if (!Objects.equals(laporan.periode(), periode.ke())) {
            ubah.add("      /periode: " + periode.ke());
            LaporanPelaksanaan pelaksanaan = laporan.laporanPelaksanaan();
            if (pelaksanaan != null && pelaksanaan.tanggal() != null) {
                LocalDate tanggal =
                        periode.bulanPelaksanaan().atDay(pelaksanaan.tanggal().getDayOfMonth());
                ubah.add("      /laporanPelaksanaan/tanggal: " + geser.tanggal(tanggal.toString()));
            }
        }
        ZoneId zona = induk.waktu().zonaBersama().orElse(Wilayah.WIB);
        ubah.add("      /dikirimPada: "
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(hari.atTime(jam).atZone(zona)));
        return String.join("\n", ubah);
    }
}
