package id.pmo.rules.internal.ketahanan;

import id.pmo.rules.internal.uji.Keluarga;
import id.pmo.rules.kebijakan.KemajuanUji;
import id.pmo.rules.kebijakan.Ketahanan;
import id.pmo.rules.kebijakan.Mutan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Makes slips in the files that a policy holds itself; its own examples, and those of the policies that extend it, are
 * asked whether they notice.
 */
public final class PengujiKetahanan {

    private PengujiKetahanan() {}

    /**
     * Makes every slip.
     *
     * @param kode the syarat that the slips are to be about; empty: all slips
     * @throws IllegalStateException if an example does not hold even without a slip
     */
    public static Ketahanan uji(Keluarga keluarga, Set<String> kode, KemajuanUji kemajuan) {
        List<Saksi> saksi = Stream.concat(Stream.of(keluarga.diuji()), keluarga.keturunan().stream())
                .map(Saksi::new)
                .toList();
        for (Saksi satu : saksi) {
            if (!satu.tenang()) {
                throw new IllegalStateException("an example of " + satu.policy().id()
                        + " does not hold; mend it first, since it would notice every slip");
            }
        }
        SortedMap<String, byte[]> files =
                keluarga.sumber().find(keluarga.diuji().id()).orElseThrow().files();
        KetahananAturan aturan = new KetahananAturan(keluarga, files.keySet(), saksi, kode);
        KetahananNilai nilai = new KetahananNilai(keluarga, files, saksi, kode);
        int semua = aturan.langkah() + nilai.banyak();
        int[] selesai = {0};
        Runnable maju = () -> kemajuan.maju(++selesai[0], semua);
        List<Mutan> mutan = new ArrayList<>(aturan.uji(maju));
        mutan.addAll(nilai.uji(maju));
        mutan.sort(Comparator.comparing(Mutan::berkas).thenComparingInt(Mutan::baris));
        return new Ketahanan(keluarga.diuji().isi().kebijakan().identitas(), mutan);
    }
}
