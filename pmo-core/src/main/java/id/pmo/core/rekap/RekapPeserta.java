package id.pmo.core.rekap;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.peserta.DaftarPeserta;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A {@link Rekap} held against a register: every report that is expected, what came of it, and everything that was left
 * out, with its reason. Each count is the number of its members, so it can be traced; no rate is above one. Immutable.
 */
public final class RekapPeserta {

    private static final Set<Alasan> TANPA_KEWAJIBAN =
            EnumSet.of(Alasan.PERIODE_BELUM_DIBUKA, Alasan.BELUM_IKUT, Alasan.TIDAK_IKUT_LAGI);

    private final Rekap rekap;
    private final List<Kewajiban> kewajiban;
    private final List<Dikecualikan> dikecualikan;

    private RekapPeserta(Rekap rekap, PencocokPeserta pencocok) {
        this.rekap = rekap;
        this.kewajiban = pencocok.kewajiban();
        this.dikecualikan = pencocok.dikecualikan();
    }

    /**
     * Holds a Rekap against a register.
     *
     * @param kebijakan whose calendar counts
     * @param hari the day of the count: periods that open later are not expected yet
     */
    public static RekapPeserta of(Rekap rekap, DaftarPeserta peserta, Kebijakan kebijakan, LocalDate hari) {
        return new RekapPeserta(rekap, new PencocokPeserta(rekap, peserta, kebijakan, hari));
    }

    /** What was held against the register. */
    public Rekap rekap() {
        return rekap;
    }

    /** Every expected report, by the school's number and period: the members of all counts. */
    public List<Kewajiban> kewajiban() {
        return kewajiban;
    }

    /** The counts of all expected reports. */
    public Hitungan jumlah() {
        Penghitung penghitung = new Penghitung();
        kewajiban.forEach(penghitung::hitung);
        return penghitung.selesai();
    }

    /** The counts of each cell that has an expected report, in the order of the dimensions. */
    public List<BarisRekap> menurut(List<Dimensi> dimensi) {
        TreeMap<List<String>, Penghitung> sel = new TreeMap<>(urutan(dimensi));
        for (Kewajiban satu : kewajiban) {
            List<String> kunci = dimensi.stream()
                    .map(d -> d.nilai(satu.peserta(), satu.periode()))
                    .toList();
            sel.computeIfAbsent(kunci, k -> new Penghitung()).hitung(satu);
        }
        return sel.entrySet().stream()
                .map(satu -> new BarisRekap(satu.getKey(), satu.getValue().selesai()))
                .toList();
    }

    /** Schools from which no report is expected for a period, each with the reason. */
    public List<Dikecualikan> tanpaKewajiban() {
        return dikecualikan.stream()
                .filter(satu -> TANPA_KEWAJIBAN.contains(satu.alasan()) && satu.banyak() == 0)
                .toList();
    }

    /** Reports that are not counted, each with the reason. */
    public List<Dikecualikan> takDihitung() {
        return dikecualikan.stream().filter(satu -> satu.banyak() > 0).toList();
    }

    /** How many reports are not counted, by reason. */
    public Map<Alasan, Long> banyakTakDihitung() {
        Map<Alasan, Long> banyak = new EnumMap<>(Alasan.class);
        takDihitung().forEach(satu -> banyak.merge(satu.alasan(), satu.banyak(), Long::sum));
        return banyak;
    }

    /** How many reports that came in are counted. */
    public long banyakDihitung() {
        return kewajiban.stream().filter(satu -> satu.capaian() != null).count();
    }

    private static Comparator<List<String>> urutan(List<Dimensi> dimensi) {
        Comparator<List<String>> urutan = Comparator.comparing(sel -> 0);
        for (int i = 0; i < dimensi.size(); i++) {
            int letak = i;
            urutan = urutan.thenComparing(sel -> sel.get(letak), dimensi.get(i).urutan());
        }
        return urutan;
    }
}
