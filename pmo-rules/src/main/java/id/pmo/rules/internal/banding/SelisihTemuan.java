package id.pmo.rules.internal.banding;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.kebijakan.Perubahan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two answers to one report. A finding is known by its kode and place. */
public final class SelisihTemuan {

    private final List<Temuan> ditambah = new ArrayList<>();
    private final List<Temuan> dihapus = new ArrayList<>();
    private final List<Temuan> berganti = new ArrayList<>();

    private SelisihTemuan(List<Temuan> lama, List<Temuan> baru) {
        dihapus.addAll(lama);
        for (Temuan temuan : baru) {
            int nomor = nomor(dihapus, temuan);
            if (nomor < 0) {
                ditambah.add(temuan);
            } else if (dihapus.remove(nomor).sifat() != temuan.sifat()) {
                berganti.add(temuan);
            }
        }
    }

    /** What becomes of a report that one policy answers so, and another one so. */
    public static Perubahan dari(HasilPemeriksaan lama, HasilPemeriksaan baru) {
        if (sama(lama.temuan(), baru.temuan())) {
            return perubahan(lama, baru, List.of(), List.of(), List.of());
        }
        SelisihTemuan selisih = new SelisihTemuan(lama.temuan(), baru.temuan());
        return perubahan(lama, baru, selisih.ditambah, selisih.dihapus, selisih.berganti);
    }

    /** Most reports are answered alike by both, and cost no more than this look. */
    private static boolean sama(List<Temuan> lama, List<Temuan> baru) {
        boolean sama = lama.size() == baru.size();
        for (int i = 0; sama && i < lama.size(); i++) {
            sama = samaTempat(lama.get(i), baru.get(i))
                    && lama.get(i).sifat() == baru.get(i).sifat();
        }
        return sama;
    }

    private static int nomor(List<Temuan> semua, Temuan dicari) {
        for (int i = 0; i < semua.size(); i++) {
            if (samaTempat(semua.get(i), dicari)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean samaTempat(Temuan satu, Temuan lain) {
        return satu.kode().equals(lain.kode()) && satu.letak().equals(lain.letak());
    }

    private static Perubahan perubahan(
            HasilPemeriksaan lama,
            HasilPemeriksaan baru,
            List<Temuan> ditambah,
            List<Temuan> dihapus,
            List<Temuan> berganti) {
        return new Perubahan(
                lama.status(), baru.status(), waktu(lama), waktu(baru), teks(ditambah), teks(dihapus), teks(berganti));
    }

    private static List<String> teks(List<Temuan> temuan) {
        return temuan.stream().map(Temuan::toString).toList();
    }

    private static @Nullable StatusWaktu waktu(HasilPemeriksaan hasil) {
        KetepatanWaktu waktu = hasil.waktu();
        return waktu == null ? null : waktu.status();
    }
}
