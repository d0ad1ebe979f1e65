package id.pmo.rules.internal.ketahanan;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyLoader;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.rules.internal.uji.Keluarga;
import id.pmo.rules.kebijakan.JenisMutasi;
import id.pmo.rules.kebijakan.Mutan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in the values that a policy holds itself: its calendar, its limits, and the weight and kind of its syarat. */
final class KetahananNilai {

    private static final String NILAI = "kebijakan.yaml";
    private static final Pattern SYARAT = Pattern.compile("aturan/.*/([A-Z]{2}-\\d{3})\\.yaml");

    private final Keluarga keluarga;
    private final List<Saksi> saksi;
    private final SumberDiubah sumber;
    private final List<UbahanNilai> ubahan = new ArrayList<>();
    private final List<Calon> calon = new ArrayList<>();

    KetahananNilai(Keluarga keluarga, Map<String, byte[]> files, List<Saksi> saksi, Set<String> kode) {
        this.keluarga = keluarga;
        this.saksi = saksi;
        this.sumber = SumberDiubah.dari(keluarga.sumber());
        Uraian uraian = new Uraian();
        files.forEach((path, isi) -> {
            Matcher syarat = SYARAT.matcher(path);
            boolean punyaSyarat = syarat.matches();
            if (punyaSyarat ? kode.isEmpty() || kode.contains(syarat.group(1)) : path.equals(NILAI) && kode.isEmpty()) {
                cari(path, isi, punyaSyarat ? Set.of(syarat.group(1)) : Set.of(), uraian);
            }
        });
    }

    private void cari(String path, byte[] isi, Set<String> kode, Uraian uraian) {
        for (UbahanNilai satu : PengubahNilai.ubahan(path, new String(isi, StandardCharsets.UTF_8))) {
            ubahan.add(satu);
            calon.add(new Calon(
                    path,
                    satu.baris(),
                    kode.isEmpty() ? JenisMutasi.UBAH_NILAI : JenisMutasi.UBAH_SYARAT,
                    uraian.tulis(path, satu.kunci(), satu.semula(), satu.menjadi()),
                    kode));
        }
    }

    int banyak() {
        return calon.size();
    }

    /** @param maju is run once for each slip */
    List<Mutan> uji(Runnable maju) {
        List<Mutan> hasil = new ArrayList<>();
        for (int i = 0; i < calon.size(); i++) {
            hasil.add(uji(calon.get(i), ubahan.get(i)));
            maju.run();
        }
        return hasil;
    }

    private Mutan uji(Calon satu, UbahanNilai ubah) {
        String id = keluarga.diuji().id();
        String berkas = id + "/" + satu.path();
        PolicyLoader loader = PolicyLoader.of(sumber.dengan(id, satu.path(), ubah.isi()));
        for (Saksi lain : saksi) {
            Kebijakan diubah;
            try {
                diubah = loader.load(lain.policy().id()).kebijakan();
            } catch (PolicyException e) {
                return satu.ditolak(berkas);
            }
            Optional<String> oleh = lain.melihat(diubah, lain.policy().siap().strata(), satu.kode());
            if (oleh.isPresent()) {
                return satu.diuji(berkas, oleh);
            }
        }
        return satu.diuji(berkas, Optional.empty());
    }
}
