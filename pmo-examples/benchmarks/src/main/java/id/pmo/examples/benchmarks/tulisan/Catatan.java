package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.hasil.Temuan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of one report, and what was found to be wrong with it. For one thread. */
public final class Catatan {

    private static final byte TIDAK_BERLAKU = 0;
    private static final byte BERLAKU = 1;
    private static final byte TERTUNDA = 2;

    private final Berkas berkas;
    private final byte[] keadaan = new byte[Kode.BANYAK];
    private final @Nullable List<Temuan>[] temuan = daftarKosong();
    private final boolean[] wajibDiEntri;
    private boolean wajibDiPelaksanaan;
    private boolean wajibDiTindakLanjut;
    private boolean wajib;

    /** Nothing asked and nothing found yet. */
    public Catatan(Berkas berkas) {
        this.berkas = berkas;
        this.wajibDiEntri = new boolean[berkas.laporan().laporanTindakLanjut().size()];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    private static @Nullable List<Temuan>[] daftarKosong() {
        return new List[Kode.BANYAK];
    }

    /** The syarat is in force. */
    public void berlaku(Kode kode) {
        keadaan[kode.nomor()] = BERLAKU;
    }

    /** The syarat would be in force if the school's other reports were known; in force wins over this. */
    public void tunda(Kode kode) {
        if (keadaan[kode.nomor()] == TIDAK_BERLAKU) {
            keadaan[kode.nomor()] = TERTUNDA;
        }
    }

    /** The codes of all syarat in force. */
    public Set<String> kodeBerlaku() {
        Set<String> kode = new HashSet<>();
        for (Kode k : Kode.values()) {
            if (diperiksa(k)) {
                kode.add(k.tulisan());
            }
        }
        return kode;
    }

    /** All findings. */
    public List<Temuan> semua() {
        List<Temuan> semua = new ArrayList<>();
        for (List<Temuan> daftar : temuan) {
            if (daftar != null) {
                semua.addAll(daftar);
            }
        }
        return semua;
    }

    /** Whether the syarat is in force. */
    public boolean diperiksa(Kode kode) {
        return keadaan[kode.nomor()] == BERLAKU;
    }

    /** Records a breach at this place; names and values take turns. */
    public void catat(Kode kode, String letak, Object... nilai) {
        if (berkas.ketentuan().wajib[kode.nomor()]) {
            wajib = true;
            wajibDiPelaksanaan |= letak.startsWith("/laporanPelaksanaan");
            wajibDiTindakLanjut |= letak.startsWith("/laporanTindakLanjut");
        }
        tambah(kode, letak, nilai);
    }

    /** Records a breach in a field of an item, or at the item itself where the field is empty. */
    public void catat(Kode kode, Butir butir, String medan, Object... nilai) {
        if (butir instanceof Entri entri) {
            catat(kode, entri.urutan(), entri.letak() + medan, nilai);
        } else {
            catat(kode, butir.letak() + medan, nilai);
        }
    }

    /** Records a breach at this place in the follow-up entry of that position. */
    public void catat(Kode kode, int entri, String letak, Object... nilai) {
        wajibDiEntri[entri] |= berkas.ketentuan().wajib[kode.nomor()];
        catat(kode, letak, nilai);
    }

    private void tambah(Kode kode, String letak, Object[] nilai) {
        List<Temuan> daftar = temuan[kode.nomor()];
        if (daftar == null) {
            daftar = new ArrayList<>(2);
            temuan[kode.nomor()] = daftar;
        }
        daftar.add(new Temuan(berkas.ketentuan().syarat[kode.nomor()], letak, pasangan(nilai)));
    }

    private static Map<String, Object> pasangan(Object[] nilai) {
        if (nilai.length == 0) {
            return Map.of();
        }
        Map<String, Object> pasangan = new LinkedHashMap<>(nilai.length);
        for (int i = 0; i < nilai.length; i += 2) {
            pasangan.put((String) nilai[i], nilai[i + 1]);
        }
        return pasangan;
    }

    /** Puts the findings of each syarat in order, for those who record them in any. */
    public void urutkan() {
        for (List<Temuan> daftar : temuan) {
            if (daftar != null && daftar.size() > 1) {
                Collections.sort(daftar);
            }
        }
    }

    /** Whether a breach of a WAJIB syarat has been recorded. */
    public boolean adaWajib() {
        return wajib;
    }

    /** Whether one lies in the section on the meeting. */
    public boolean wajibDiPelaksanaan() {
        return wajibDiPelaksanaan;
    }

    /** Whether one lies in the section on follow-up. */
    public boolean wajibDiTindakLanjut() {
        return wajibDiTindakLanjut;
    }

    /** Whether one lies in the follow-up entry of that position. */
    public boolean wajibDiEntri(int urutan) {
        return wajibDiEntri[urutan];
    }

    boolean tertunda(int kode) {
        return keadaan[kode] == TERTUNDA;
    }

    boolean tidakBerlaku(int kode) {
        return keadaan[kode] == TIDAK_BERLAKU;
    }

    /** The findings of a syarat in the order of recording; null where there is none. */
    @Nullable
    List<Temuan> temuan(int kode) {
        return temuan[kode];
    }
}
