package id.pmo.rules.internal.uji;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.internal.penilaian.Penilai;
import id.pmo.rules.kebijakan.Beda;
import id.pmo.rules.kebijakan.HasilContoh;
import id.pmo.rules.kebijakan.HasilUji;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Runs examples under one policy. Thread-safe. */
public final class Penguji {

    private final BiFunction<LaporanPmo, Konteks, HasilPemeriksaan> penilai;

    /** By what this one judges. */
    public Penguji(Penilai penilai) {
        this(penilai::nilai);
    }

    /** The same for what judges in another way. */
    Penguji(BiFunction<LaporanPmo, Konteks, HasilPemeriksaan> penilai) {
        this.penilai = penilai;
    }

    /** A judge by a policy and its rules. */
    public static Penguji of(KebijakanDiuji policy) {
        return new Penguji(new Penilai(policy.siap().kebijakan(), policy.siap().strata(), DaftarWilayah::ofDefaults));
    }

    /**
     * Runs the examples of a policy and of those that it extends.
     *
     * @param kode the syarat to test; empty: all
     */
    public static HasilUji uji(Keluarga keluarga, Set<String> kode) {
        List<HasilContoh> hasil = new ArrayList<>();
        Stream.concat(keluarga.leluhur().stream(), Stream.of(keluarga.diuji())).forEach(policy -> {
            Penguji penguji = of(policy);
            policy.contoh().stream()
                    .filter(contoh -> kode.isEmpty() || kode.contains(contoh.kode()))
                    .map(penguji::uji)
                    .forEach(hasil::add);
        });
        KebijakanDiuji diuji = keluarga.diuji();
        return new HasilUji(
                diuji.isi().kebijakan().identitas(),
                hasil,
                PencariTanpaContoh.cari(diuji.isi(), diuji.contoh()).stream()
                        .filter(satu -> kode.isEmpty() || kode.contains(satu.kode()))
                        .toList());
    }

    /** Runs one example. */
    public HasilContoh uji(ContohSiap siap) {
        ContohSiap.Bahan bahan = siap.uji();
        if (bahan == null) {
            List<Beda> salah = siap.salah().stream()
                    .map(pesan -> new Beda(Beda.Hal.CONTOH, "", "", pesan))
                    .toList();
            return new HasilContoh(siap.kebijakan(), siap.kode(), siap.contoh(), List.of(), salah);
        }
        HasilPemeriksaan hasil;
        try {
            hasil = penilai.apply(bahan.laporan(), bahan.konteks());
        } catch (RuntimeException e) {
            List<Beda> beda = List.of(Pembanding.aturanGagal(e));
            return new HasilContoh(siap.kebijakan(), siap.kode(), siap.contoh(), List.of(), beda);
        }
        List<String> temuan = hasil.temuan().stream().map(Temuan::toString).toList();
        return new HasilContoh(
                siap.kebijakan(), siap.kode(), siap.contoh(), temuan, Pembanding.bandingkan(siap, hasil));
    }

    /** Whether an example that can be run holds; quicker than {@link #uji}, and says nothing of why. */
    public boolean berlaku(ContohSiap siap) {
        ContohSiap.Bahan bahan = siap.uji();
        if (bahan == null) {
            return true;
        }
        try {
            return Pembanding.sama(siap, penilai.apply(bahan.laporan(), bahan.konteks()));
        } catch (RuntimeException e) {
            return false;
        }
    }
}
