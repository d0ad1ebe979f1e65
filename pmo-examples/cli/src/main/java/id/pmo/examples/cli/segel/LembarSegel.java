package id.pmo.examples.cli.segel;

import id.pmo.catalog.segel.KeadaanSegel;
import id.pmo.catalog.segel.KeadaanSegel.TandaTangan;
import id.pmo.core.bahasa.Penulis;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.periksakebijakan.LembarPeriksa;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A seal for people: what it says, and whether it holds. */
final class LembarSegel {

    private final Kalimat kalimat;
    private final List<KunciPublik> kunci;
    private final LocalDate hari;
    private final StringBuilder teks = new StringBuilder();

    /** @param hari the day, in WIB, on which somebody asks */
    LembarSegel(Kalimat kalimat, List<KunciPublik> kunci, LocalDate hari) {
        this.kalimat = kalimat;
        this.kunci = kunci;
        this.hari = hari;
    }

    /** Of every key that was given, a signature must be there and hold; of the others, none can be wrong. */
    boolean berlaku(KeadaanSegel segel) {
        return segel.beda().isEmpty()
                && !segel.lewat(hari)
                && !segel.tandaTangan().isEmpty()
                && kunci.stream().allMatch(satu -> segel.tandaTangan().get(satu.id()) == TandaTangan.SAH);
    }

    String tulis(String id, KeadaanSegel segel) {
        baris("segel.keadaan", id, segel.versi());
        baris("segel.sidikJari", segel.sidikJari());
        baris("segel.dibuat", saat(segel.dibuatPada()));
        sampai(segel);
        tandaTangan(segel);
        isi(segel);
        String akhir = !berlaku(segel) ? "segel.buruk" : kunci.isEmpty() ? "segel.tanpaKunci" : "segel.baik";
        baris(akhir, id);
        return teks.toString();
    }

    private void sampai(KeadaanSegel segel) {
        LocalDate sampai = segel.berlakuSampai();
        if (sampai == null) {
            baris("segel.tanpaBatas");
        } else {
            baris(segel.lewat(hari) ? "segel.lewat" : "segel.sampai", Penulis.tulis(sampai, kalimat.bahasa()));
        }
    }

    private void tandaTangan(KeadaanSegel segel) {
        segel.tandaTangan().forEach((id, keadaan) -> baris("segel.tandaTangan." + keadaan, id, berkas(id)));
        kunci.stream()
                .filter(satu -> !segel.tandaTangan().containsKey(satu.id()))
                .forEach(satu -> baris("segel.tandaTangan.TIDAK_ADA", satu.id(), satu.berkas()));
        if (segel.tandaTangan().isEmpty() && kunci.isEmpty()) {
            baris("segel.tanpaTandaTangan");
        }
    }

    private String berkas(String id) {
        return kunci.stream()
                .filter(satu -> satu.id().equals(id))
                .map(KunciPublik::berkas)
                .findFirst()
                .orElse("");
    }

    private void isi(KeadaanSegel segel) {
        if (segel.beda().isEmpty()) {
            baris("segel.isiSama", segel.banyakBerkas());
            return;
        }
        baris("segel.isiBeda", segel.beda().size());
        teks.append(LembarPeriksa.baris(segel.beda().stream(), kalimat.bahasa()).indent(4));
    }

    private String saat(String dibuatPada) {
        try {
            ZonedDateTime saat = Instant.parse(dibuatPada).atZone(Wilayah.WIB);
            return kalimat.isi(
                    "saat",
                    Penulis.tulis(saat.toLocalDate(), kalimat.bahasa()),
                    DateTimeFormatter.ofPattern(kalimat.isi("saat.jam")).format(saat),
                    Penulis.namaZona(saat));
        } catch (DateTimeException bukanSaat) {
            return dibuatPada;
        }
    }

    private void baris(String kunciTeks, Object... nilai) {
        teks.append(kalimat.isi(kunciTeks, nilai)).append('\n');
    }
}
