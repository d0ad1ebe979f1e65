package id.pmo.core.rekap;

import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers results into a {@link Rekap}, one by one or part by part. Not for two threads at once. */
public final class PenyusunRekap {

    private final Map<Kunci, Terhitung> laporan = new HashMap<>();
    private final TreeMap<Alasan, Long> tanpaTempat = new TreeMap<>();
    private final TreeMap<String, Long> kebijakan = new TreeMap<>();
    private final IdentityHashMap<Kebijakan, PembacaCapaian> pembaca = new IdentityHashMap<>();

    /** Reports are many and what they say is not: equal lists are kept once. */
    private final Map<List<?>, List<?>> bersama = new HashMap<>();

    /**
     * Adds one result.
     *
     * @param isi the report that was judged; null where it could not be read
     * @param dasar the policy whose topics and statuses it names
     */
    public void tambah(HasilPemeriksaan hasil, @Nullable LaporanPmo isi, Kebijakan dasar) {
        IdentitasKebijakan penilai = hasil.kebijakan();
        if (penilai != null) {
            kebijakan.merge(penilai.id() + " " + penilai.versi() + " " + penilai.sidikJari(), 1L, Long::sum);
        }
        String npsn = hasil.npsn();
        Integer periode = hasil.periode();
        if (npsn == null || !PemeriksaNpsn.berbentukNpsn(npsn)) {
            tanpaTempat.merge(Alasan.TANPA_NPSN, 1L, Long::sum);
        } else if (periode == null) {
            tanpaTempat.merge(Alasan.TANPA_PERIODE, 1L, Long::sum);
        } else {
            Capaian capaian =
                    pembaca.computeIfAbsent(dasar, PembacaCapaian::new).baca(hasil, isi);
            tambah(new Kunci(npsn, periode), new Terhitung(hemat(capaian), 1));
        }
    }

    /** Adds all that another one holds. */
    public void tambah(Rekap lain) {
        lain.laporan().forEach(this::tambah);
        lain.tanpaTempat().forEach((alasan, banyak) -> tanpaTempat.merge(alasan, banyak, Long::sum));
        lain.kebijakan().forEach((nama, banyak) -> kebijakan.merge(nama, banyak, Long::sum));
    }

    /** What was gathered so far. */
    public Rekap selesai() {
        return new Rekap(new TreeMap<>(laporan), tanpaTempat, kebijakan);
    }

    private void tambah(Kunci kunci, Terhitung terhitung) {
        laporan.merge(kunci, terhitung, Terhitung::gabung);
    }

    private Capaian hemat(Capaian capaian) {
        return new Capaian(
                capaian.status(),
                capaian.waktu(),
                capaian.dikirimPada(),
                capaian.diperbaruiPada(),
                capaian.hariDariBatas(),
                satu(capaian.dibebaskan()),
                satu(capaian.temuan()),
                satu(capaian.tindakLanjut()));
    }

    @SuppressWarnings("unchecked") // an equal list holds the same type
    private <T> List<T> satu(List<T> daftar) {
        return (List<T>) bersama.computeIfAbsent(daftar, sama -> sama);
    }
}
