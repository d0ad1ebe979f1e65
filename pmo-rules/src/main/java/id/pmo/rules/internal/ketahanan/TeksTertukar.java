package id.pmo.rules.internal.ketahanan;

import id.pmo.rules.internal.engine.mutant.TextSwap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A kode is mistaken for the next one of the policy, a verdict for the next one that a report can get. */
final class TeksTertukar implements TextSwap {

    private static final List<List<String>> SIMPULAN = List.of(
            List.of("LENGKAP", "BELUM_LENGKAP", "BELUM_DIISI"),
            List.of(
                    "BELUM_DIBUKA",
                    "BERJALAN",
                    "LEWAT_BELUM_DIKIRIM",
                    "SEBELUM_DIBUKA",
                    "TEPAT_WAKTU",
                    "TERLAMBAT",
                    "SETELAH_DITUTUP"));

    private final List<String> kode;

    TeksTertukar(Collection<String> kode) {
        this.kode = List.copyOf(kode);
    }

    @Override
    public Optional<String> other(String call, String text) {
        if (call.startsWith("simpulan.")) {
            return SIMPULAN.stream()
                    .flatMap(pilihan -> berikut(pilihan, text).stream())
                    .findFirst();
        }
        return berikut(kode, text);
    }

    @Override
    public boolean lists(String call) {
        return call.startsWith("keberlakuan.");
    }

    private static Optional<String> berikut(List<String> pilihan, String ini) {
        int nomor = pilihan.indexOf(ini);
        return nomor < 0 || pilihan.size() < 2
                ? Optional.empty()
                : Optional.of(pilihan.get((nomor + 1) % pilihan.size()));
    }
}
