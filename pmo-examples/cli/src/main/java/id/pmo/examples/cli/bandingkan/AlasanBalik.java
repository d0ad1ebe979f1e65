package id.pmo.examples.cli.bandingkan;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.kebijakan.Perubahan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says by which findings a verdict turned, the heaviest first. */
final class AlasanBalik {

    private final HasilBanding hasil;
    private final Kalimat kalimat;

    AlasanBalik(HasilBanding hasil, Kalimat kalimat) {
        this.hasil = hasil;
        this.kalimat = kalimat;
    }

    /** A line for each finding that differs, such as "dihapus: TL-001 /laporanTindakLanjut (WAJIB), Jumlah minimal subtopik". */
    List<String> baris(Perubahan perubahan) {
        return Stream.of(
                        perubahan.dihapus().stream().map(satu -> alasan("bandingkan.dihapus", satu, hasil.lama())),
                        perubahan.ditambah().stream().map(satu -> alasan("bandingkan.ditambah", satu, hasil.baru())),
                        perubahan.berganti().stream().map(this::berganti))
                .flatMap(satu -> satu)
                .sorted(Comparator.comparing(Alasan::sifat))
                .map(Alasan::teks)
                .toList();
    }

    private Alasan alasan(String kunci, String temuan, Kebijakan kebijakan) {
        Sifat sifat = sifat(kebijakan, kode(temuan));
        return new Alasan(sifat, teks(kunci, temuan, sifat.name()));
    }

    private Alasan berganti(String temuan) {
        Sifat lama = sifat(hasil.lama(), kode(temuan));
        Sifat baru = sifat(hasil.baru(), kode(temuan));
        Sifat berat = lama.compareTo(baru) < 0 ? lama : baru;
        return new Alasan(berat, teks("bandingkan.berganti", temuan, lama + " → " + baru));
    }

    private String teks(String kunci, String temuan, String bobot) {
        String judul = hasil.judul(kode(temuan))
                .map(isi -> ", " + isi.dalam(kalimat.bahasa()))
                .orElse("");
        return kalimat.isi(kunci) + ": " + temuan + " (" + bobot + ")" + judul;
    }

    /** A finding begins with the kode of its syarat. */
    private static String kode(String temuan) {
        return temuan.substring(0, temuan.indexOf(' '));
    }

    private static Sifat sifat(Kebijakan kebijakan, String kode) {
        return Optional.ofNullable(kebijakan.syarat().get(kode))
                .map(Syarat::sifat)
                .orElse(Sifat.WAJIB);
    }

    /**
     * A finding that differs.
     *
     * @param sifat how heavy it weighs
     * @param teks its line
     */
    private record Alasan(Sifat sifat, String teks) {}
}
