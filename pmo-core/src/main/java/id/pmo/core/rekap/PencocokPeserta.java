package id.pmo.core.rekap;

import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts each report to the school that answers for it, and each school to what is expected from it. */
final class PencocokPeserta {

    private final DaftarPeserta peserta;
    private final Kebijakan kebijakan;
    private final LocalDate hari;
    private final Map<Kunci, Terhitung> menurutPenanggung = new HashMap<>();
    private final List<Kewajiban> kewajiban = new ArrayList<>();
    private final List<Dikecualikan> dikecualikan = new ArrayList<>();

    PencocokPeserta(Rekap rekap, DaftarPeserta peserta, Kebijakan kebijakan, LocalDate hari) {
        this.peserta = peserta;
        this.kebijakan = kebijakan;
        this.hari = hari;
        rekap.tanpaTempat().forEach((alasan, banyak) -> kecualikan(alasan, null, null, banyak));
        rekap.laporan().forEach(this::tempatkan);
        peserta.semua().stream().map(Peserta::npsn).distinct().forEach(this::tagih);
        Collections.sort(dikecualikan);
    }

    List<Kewajiban> kewajiban() {
        return List.copyOf(kewajiban);
    }

    List<Dikecualikan> dikecualikan() {
        return List.copyOf(dikecualikan);
    }

    /** A register tells who takes part by day; the day of the deadline decides, so that a school owes a period or not. */
    static LocalDate hariPenentu(PeriodePmo periode) {
        return periode.batasWaktu();
    }

    private void tempatkan(Kunci kunci, Terhitung terhitung) {
        Optional<PeriodePmo> periode = kebijakan.periode(kunci.periode());
        Capaian capaian = terhitung.capaian();
        if (periode.isEmpty() || (capaian.waktu() == null && !capaian.tidakTerbaca())) {
            kecualikan(Alasan.PERIODE_TIDAK_DIKENAL, kunci, terhitung);
            return;
        }
        Optional<Peserta> penanggung = peserta.penanggung(kunci.npsn(), hariPenentu(periode.get()));
        if (penanggung.isEmpty()) {
            boolean dikenal = peserta.tercatat(kunci.npsn());
            kecualikan(dikenal ? Alasan.DI_LUAR_MASA_IKUT : Alasan.SEKOLAH_TIDAK_DIKENAL, kunci, terhitung);
        } else if (periode.get().mulai().isAfter(hari)) {
            kecualikan(Alasan.PERIODE_BELUM_DIBUKA, kunci, terhitung);
        } else {
            menurutPenanggung.merge(new Kunci(penanggung.get().npsn(), kunci.periode()), terhitung, Terhitung::gabung);
        }
    }

    private void tagih(String npsn) {
        for (PeriodePmo periode : kebijakan.periode()) {
            Optional<Peserta> satu = peserta.pada(npsn, hariPenentu(periode));
            if (satu.isEmpty()) {
                boolean nanti = peserta.peserta(npsn).stream()
                        .anyMatch(p -> p.dari() != null && p.dari().isAfter(hariPenentu(periode)));
                kecualikan(nanti ? Alasan.BELUM_IKUT : Alasan.TIDAK_IKUT_LAGI, npsn, periode.ke(), 0);
            } else if (periode.mulai().isAfter(hari)) {
                kecualikan(Alasan.PERIODE_BELUM_DIBUKA, npsn, periode.ke(), 0);
            } else {
                tagih(satu.get(), periode);
            }
        }
    }

    private void tagih(Peserta satu, PeriodePmo periode) {
        Terhitung terhitung = menurutPenanggung.get(new Kunci(satu.npsn(), periode.ke()));
        kewajiban.add(new Kewajiban(
                satu,
                periode.ke(),
                periode.jenis() == JenisPeriode.PEMILIHAN,
                terhitung == null ? null : terhitung.capaian()));
        if (terhitung != null && terhitung.banyak() > 1) {
            kecualikan(Alasan.BERULANG, satu.npsn(), periode.ke(), terhitung.banyak() - 1);
        }
    }

    private void kecualikan(Alasan alasan, Kunci kunci, Terhitung terhitung) {
        kecualikan(alasan, kunci.npsn(), kunci.periode(), terhitung.banyak());
    }

    private void kecualikan(Alasan alasan, @Nullable String npsn, @Nullable Integer periode, long banyak) {
        dikecualikan.add(new Dikecualikan(alasan, npsn, periode, banyak));
    }
}
