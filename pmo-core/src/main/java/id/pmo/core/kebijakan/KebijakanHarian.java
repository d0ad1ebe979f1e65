package id.pmo.core.kebijakan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What of a policy holds on which day. */
final class KebijakanHarian {

    private KebijakanHarian() {}

    /** The days on which anything changes. */
    static SortedSet<LocalDate> perubahan(Kebijakan kebijakan) {
        SortedSet<LocalDate> hari = new TreeSet<>();
        kebijakan.perubahan().forEach(p -> hari.add(p.mulai()));
        kebijakan.syarat().values().stream()
                .filter(Syarat::aktif)
                .map(Syarat::masa)
                .forEach(masa -> {
                    LocalDate mulai = masa.mulai();
                    LocalDate sampai = masa.sampai();
                    if (mulai != null) {
                        hari.add(mulai);
                    }
                    if (sampai != null) {
                        hari.add(sampai.plusDays(1));
                    }
                });
        return hari;
    }

    static Kebijakan pada(Kebijakan kebijakan, LocalDate hari) {
        SortedMap<String, Syarat> syarat = new TreeMap<>();
        kebijakan.syarat().forEach((kode, satu) -> syarat.put(kode, pada(satu, hari)));
        Batas batas = kebijakan.batas();
        Map<Integer, KetentuanAngkatan> angkatan = kebijakan.angkatan();
        Map<String, Asal> asal = new LinkedHashMap<>(kebijakan.asal());
        Map<String, MasaBerlaku> masa = kebijakan.masa();
        for (PerubahanNilai perubahan : kebijakan.perubahan()) {
            if (!hari.isBefore(perubahan.mulai())) {
                batas = perubahan.batas();
                angkatan = perubahan.angkatan();
                asal.putAll(perubahan.asal());
                masa = perubahan.masa();
            }
        }
        return new Kebijakan(
                kebijakan.identitas(),
                kebijakan.nama(),
                kebijakan.varian(),
                kebijakan.waktu(),
                kebijakan.periode(),
                angkatan,
                kebijakan.statusTindakLanjut(),
                batas,
                List.of(),
                kebijakan.katalog(),
                kebijakan.tugas(),
                syarat,
                asal,
                masa);
    }

    private static Syarat pada(Syarat syarat, LocalDate hari) {
        return syarat.aktif() && !syarat.masa().mencakup(hari) ? syarat.tidakAktif() : syarat;
    }
}
