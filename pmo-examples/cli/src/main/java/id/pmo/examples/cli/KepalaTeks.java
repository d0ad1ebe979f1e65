package id.pmo.examples.cli;

import id.pmo.core.bahasa.Penulis;
import id.pmo.core.hasil.Bagian;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.examples.cli.arus.LaporanMasuk;
import id.pmo.examples.cli.arus.Penilaian;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the head of a report: which one it is, and its two verdicts. */
final class KepalaTeks {

    private final Kalimat kalimat;
    private final Warna warna;
    private final Saat saat;
    private final JudulTeks judul;
    private final TertundaTeks tertunda;

    KepalaTeks(Kalimat kalimat, Warna warna) {
        this.kalimat = kalimat;
        this.warna = warna;
        this.saat = new Saat(kalimat);
        this.judul = new JudulTeks(kalimat);
        this.tertunda = new TertundaTeks(kalimat);
    }

    void tulis(Lembar lembar, Penilaian penilaian, Optional<Kebijakan> kebijakan) {
        HasilPemeriksaan hasil = penilaian.hasil();
        Optional<PeriodePmo> periode = kebijakan.flatMap(k -> k.periode(hasil.periode()));
        lembar.baris(0, warna.judul(judul.tulis(penilaian, kebijakan)));
        Map<String, String> isi = isi(penilaian, periode);
        int lebar = isi.keySet().stream().mapToInt(String::length).max().orElse(0);
        isi.forEach((label, nilai) -> lembar.baris(1, label + " ".repeat(lebar - label.length() + 2) + nilai));
        KetepatanWaktu waktu = hasil.waktu();
        if (waktu != null && waktu.zonaDiandaikan()) {
            lembar.baris(1, kalimat.isi("kepala.zonaDiandaikan"));
        }
    }

    private Map<String, String> isi(Penilaian penilaian, Optional<PeriodePmo> periode) {
        LaporanMasuk masuk = penilaian.laporan();
        HasilPemeriksaan hasil = penilaian.hasil();
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put(kalimat.isi("kepala.asal"), masuk.asal(kalimat));
        masuk.laporan()
                .map(LaporanPmo::pelapor)
                .flatMap(pelapor -> Optional.ofNullable(pelapor.peran()))
                .ifPresent(peran -> isi.put(kalimat.isi("kepala.pelapor"), kalimat.label(peran)));
        isi.put(kalimat.isi("kepala.kelengkapan"), kelengkapan(hasil));
        tertunda.tulis(penilaian, periode).ifPresent(satu -> isi.put(kalimat.isi("kepala.tertunda"), satu));
        Bagian bagian = hasil.bagian();
        if (bagian != null) {
            isi.put(kalimat.isi("bagian.PELAKSANAAN"), status(bagian.laporanPelaksanaan()));
            isi.put(kalimat.isi("bagian.TINDAK_LANJUT"), tindakLanjut(bagian));
        }
        periode.ifPresent(p -> isi.put(
                kalimat.isi("kepala.masa"),
                kalimat.isi(
                        "kepala.masa.isi",
                        Penulis.tulis(p.mulai(), kalimat.bahasa()),
                        Penulis.tulis(p.selesai(), kalimat.bahasa()))));
        KetepatanWaktu waktu = hasil.waktu();
        if (waktu != null) {
            waktu(isi, masuk, hasil, waktu);
        }
        isi.put(kalimat.isi("kepala.diperiksa"), diperiksa(hasil));
        return isi;
    }

    private String kelengkapan(HasilPemeriksaan hasil) {
        String status = status(hasil.status());
        return hasil.keterisian() == null
                ? status
                : status
                        + kalimat.isi(
                                "kepala.keterisian",
                                hasil.keterisian().terpenuhi(),
                                hasil.keterisian().berlaku());
    }

    private String tindakLanjut(Bagian bagian) {
        String entri = IntStream.range(0, bagian.entri().size())
                .mapToObj(i -> kalimat.isi("kepala.entri", i + 1, bagian.entri().get(i)))
                .collect(Collectors.joining(", "));
        String status = status(bagian.laporanTindakLanjut());
        return entri.isEmpty() ? status : status + " (" + entri + ")";
    }

    private void waktu(Map<String, String> isi, LaporanMasuk masuk, HasilPemeriksaan hasil, KetepatanWaktu waktu) {
        ZoneId zona = waktu.batas().getZone();
        Optional<OffsetDateTime> dikirim = masuk.laporan().map(LaporanPmo::dikirimPada);
        isi.put(kalimat.isi("kepala.batas"), saat.tulis(waktu.batas().toInstant(), zona));
        isi.put(
                kalimat.isi("kepala.ketepatan"),
                kalimat.label(waktu.status())
                        + " ("
                        + saat.jarak(
                                dikirim.map(OffsetDateTime::toInstant)
                                        .orElse(hasil.diperiksaPada().toInstant()),
                                waktu.batas(),
                                dikirim.isPresent())
                        + ")");
        dikirim.ifPresent(d -> isi.put(kalimat.isi("kepala.dikirim"), saat.tulis(d.toInstant(), zona)));
        masuk.laporan()
                .map(LaporanPmo::diperbaruiPada)
                .ifPresent(d -> isi.put(kalimat.isi("kepala.diperbarui"), saat.tulis(d.toInstant(), zona)));
    }

    private String diperiksa(HasilPemeriksaan hasil) {
        String pada = saat.tulis(
                hasil.diperiksaPada().toInstant(), hasil.diperiksaPada().getZone());
        return hasil.kebijakan() == null
                ? pada
                : kalimat.isi(
                        "kepala.diperiksa.isi",
                        pada,
                        hasil.kebijakan().id(),
                        hasil.kebijakan().versi());
    }

    private String status(StatusKelengkapan status) {
        return warna.status(status, kalimat.label(status));
    }
}
