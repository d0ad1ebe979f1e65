package id.pmo.examples.cli.bandingkan;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.kebijakan.BatasPerubahan;
import id.pmo.rules.kebijakan.ContohBalik;
import id.pmo.rules.kebijakan.Perubahan;
import id.pmo.rules.kebijakan.RekapPerubahan;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison comes to.
 *
 * @param lama the old policy
 * @param baru the new policy
 * @param asalLama where the old policy was read from, as it was asked for
 * @param asalBaru where the new policy was read from
 * @param korpus where the reports come from
 * @param pada the moment of the check
 * @param disamarkan whether neutral texts stand in the place of names and free texts
 * @param rekap what became of the reports
 * @param contoh an example of each way to turn
 * @param takTerbaca the first reports that could not be read
 * @param batas how many reports may turn; null where nobody said
 * @param tidakDiharapkan the syarat whose findings change though nobody expects it
 */
record HasilBanding(
        Kebijakan lama,
        Kebijakan baru,
        String asalLama,
        String asalBaru,
        AsalKorpus korpus,
        Instant pada,
        boolean disamarkan,
        RekapPerubahan rekap,
        SortedMap<Perubahan.Balik, Contoh> contoh,
        List<TakTerbaca> takTerbaca,
        @Nullable BatasPerubahan batas,
        Set<String> tidakDiharapkan) {

    /** Whether more reports turn than may. */
    boolean batasDilewati() {
        return batas != null && batas.dilewati(rekap);
    }

    /** How many reports turn, and how many may at most. */
    String pesanBatas(Kalimat kalimat) {
        return batas == null
                ? ""
                : kalimat.isi(
                        "bandingkan.batasDilewati", rekap.semua().berbalik(), batas.banyak(rekap), batas.toString());
    }

    /** The moment of the check as clocks tell it where the new policy holds, to be copied into {@code --pada}. */
    String saat(Instant saat) {
        return saat.atZone(baru.waktu().zonaBersama().orElse(Wilayah.WIB))
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    boolean diterima() {
        return !batasDilewati() && tidakDiharapkan.isEmpty() && !takAdaTerbaca();
    }

    /** Whether there are reports, and none of them could be read: nothing was compared. */
    boolean takAdaTerbaca() {
        return rekap.takTerbaca() > 0
                && rekap.takTerbaca() == rekap.semua().laporan()
                && rekap.semua().berbalik() == 0;
    }

    /** The ways to turn, the most frequent first. */
    List<Perubahan.Balik> balik() {
        return rekap.balik().entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many reports could not be read and are not named. */
    long takDisebut() {
        return rekap.takTerbaca() - takTerbaca.size();
    }

    /** What a syarat asks for, in the words of the new policy, or of the old one where it is gone. */
    Optional<DwiBahasa> judul(String kode) {
        return Stream.of(baru, lama)
                .flatMap(kebijakan -> Stream.ofNullable(kebijakan.syarat().get(kode)))
                .map(Syarat::judul)
                .findFirst();
    }

    /**
     * A report that could not be read.
     *
     * @param asal where it came from
     * @param kode what is wrong with it
     */
    record TakTerbaca(String asal, List<String> kode) {}

    /**
     * An example.
     *
     * @param asal where the report that it was made from came from
     * @param isi the example
     */
    record Contoh(String asal, ContohBalik isi) {}
}
