package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the school's other reports say about this one; worked out as far as its period asks for it. */
public final class Riwayat {

    static final Riwayat TIDAK_DIBERIKAN = new Riwayat();

    private final boolean diberikan;
    private final boolean seperiode;
    private final List<Integer> angkatanLain;
    private final List<Integer> tanpaLaporan;
    private final Map<String, Tahap> tahapTerakhir;
    private final @Nullable Set<String> rencana;
    private final @Nullable Set<String> rencanaLalu;

    private Riwayat() {
        diberikan = false;
        seperiode = false;
        angkatanLain = List.of();
        tanpaLaporan = List.of();
        tahapTerakhir = Map.of();
        rencana = null;
        rencanaLalu = null;
    }

    Riwayat(Ketentuan ketentuan, Ketentuan.Waktu waktu, @Nullable Integer angkatan, List<LaporanPmo> lain) {
        diberikan = true;
        seperiode = jumlah(lain, waktu.periode().ke()) > 0;
        angkatanLain = angkatanLain(lain, angkatan);
        if (waktu.pemilihan()) {
            tanpaLaporan = List.of();
            tahapTerakhir = Map.of();
            rencana = null;
            rencanaLalu = waktu.pembukaLalu() == 0 ? null : rencana(ketentuan, lain, waktu.pembukaLalu());
        } else {
            tanpaLaporan = new ArrayList<>();
            tahapTerakhir = new HashMap<>();
            for (int ke : waktu.sebelumnya()) {
                if (!tahap(ketentuan, lain, ke, tahapTerakhir)) {
                    tanpaLaporan.add(ke);
                }
            }
            rencana = rencana(ketentuan, lain, waktu.pembuka());
            rencanaLalu = null;
        }
    }

    /** Whether the school's other reports are known. */
    public boolean diberikan() {
        return diberikan;
    }

    /** Whether one of them is for the same period. */
    public boolean seperiode() {
        return seperiode;
    }

    /** The cohorts that they name and this report does not, ascending. */
    public List<Integer> angkatanLain() {
        return angkatanLain;
    }

    /** The earlier periods of the cycle without a report. */
    public List<Integer> tanpaLaporan() {
        return tanpaLaporan;
    }

    /** The subtopics that the cycle's plan chose; null where the plan is not known. */
    public @Nullable Set<String> rencana() {
        return rencana;
    }

    /** The subtopics that the plan of the cycle before chose; null where it is not known. */
    public @Nullable Set<String> rencanaLalu() {
        return rencanaLalu;
    }

    @Nullable
    Tahap tahapTerakhir(String subtopik) {
        return tahapTerakhir.get(subtopik);
    }

    private static int jumlah(List<LaporanPmo> lain, int ke) {
        int jumlah = 0;
        for (LaporanPmo l : lain) {
            if (berperiode(l, ke)) {
                jumlah++;
            }
        }
        return jumlah;
    }

    private static boolean berperiode(LaporanPmo laporan, int ke) {
        Integer periode = laporan.periode();
        return periode != null && periode == ke;
    }

    private static List<Integer> angkatanLain(List<LaporanPmo> lain, @Nullable Integer angkatan) {
        TreeSet<Integer> beda = null;
        for (LaporanPmo l : lain) {
            Sekolah sekolah = l.sekolah();
            Integer a = sekolah == null ? null : sekolah.angkatan();
            if (a != null && !a.equals(angkatan)) {
                beda = beda == null ? new TreeSet<>() : beda;
                beda.add(a);
            }
        }
        return beda == null ? List.of() : List.copyOf(beda);
    }

    private static @Nullable Set<String> rencana(Ketentuan ketentuan, List<LaporanPmo> lain, int pembuka) {
        LaporanPmo satu = null;
        for (LaporanPmo l : lain) {
            if (berperiode(l, pembuka)) {
                if (satu != null) {
                    return null;
                }
                satu = l;
            }
        }
        if (satu == null) {
            return null;
        }
        Set<String> dipilih = new LinkedHashSet<>();
        for (TindakLanjut entri : satu.laporanTindakLanjut()) {
            String kode = Bersih.isi(entri.subtopik());
            if (kode != null && ketentuan.subtopik(kode) == null) {
                return null;
            }
            if (kode != null) {
                dipilih.add(kode);
            }
        }
        return dipilih.isEmpty() ? null : dipilih;
    }

    /** Adds what the reports of one period tell, save for subtopics that two of them name; false where there is none. */
    private static boolean tahap(Ketentuan ketentuan, List<LaporanPmo> lain, int ke, Map<String, Tahap> hasil) {
        int jumlah = jumlah(lain, ke);
        Map<String, Tahap> tahap = jumlah > 1 ? new HashMap<>() : hasil;
        Map<String, Integer> disebut = jumlah > 1 ? new HashMap<>() : Map.of();
        for (LaporanPmo l : lain) {
            if (berperiode(l, ke)) {
                Set<String> disini = jumlah > 1 ? new LinkedHashSet<>() : Set.of();
                for (TindakLanjut entri : l.laporanTindakLanjut()) {
                    String kode = Bersih.isi(entri.subtopik());
                    StatusTindakLanjut status = kode == null ? null : ketentuan.status(Bersih.isi(entri.status()));
                    if (kode != null && status != null) {
                        tahap.put(kode, status.tahap());
                        if (jumlah > 1) {
                            disini.add(kode);
                        }
                    }
                }
                disini.forEach(kode -> disebut.merge(kode, 1, Integer::sum));
            }
        }
        if (jumlah > 1) {
            disebut.forEach((kode, kali) -> {
                Tahap satu = tahap.get(kode);
                if (kali == 1 && satu != null) {
                    hasil.put(kode, satu);
                }
            });
        }
        return jumlah > 0;
    }

    /**
     * A subtopic of the cycle's plan.
     *
     * @param dilaporkan whether an entry of this report is about it
     * @param sudah whether its latest earlier stage is that it was carried out
     */
    public record Rencana(Berkas berkas, String kode, boolean dilaporkan, boolean sudah) implements Butir {

        @Override
        public String letak() {
            return "";
        }
    }

    /** An earlier period of the cycle without a report. */
    public record TanpaLaporan(Berkas berkas, int ke) implements Butir {

        @Override
        public String letak() {
            return "";
        }
    }
}
