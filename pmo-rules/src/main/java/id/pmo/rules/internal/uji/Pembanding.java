package id.pmo.rules.internal.uji;

import id.pmo.catalog.ContohUji;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.internal.penilaian.SimpulanGagal;
import id.pmo.rules.kebijakan.Beda;
import id.pmo.rules.kebijakan.Beda.Hal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the answer of a check against what an example expects. */
final class Pembanding {

    private static final DwiBahasa ATURAN_TERHENTI = new DwiBahasa(
            "Sebuah aturan terhenti saat menilai laporan ini; mungkin isian yang dibandingkannya tidak terisi",
            "A rule broke off while it judged this report; perhaps a field that it compares is not filled in");

    private final List<Beda> beda = new ArrayList<>();

    private Pembanding() {}

    static List<Beda> bandingkan(ContohSiap siap, HasilPemeriksaan hasil) {
        Pembanding pembanding = new Pembanding();
        ContohUji contoh = siap.contoh();
        pembanding.temuan(contoh, hasil);
        pembanding.nilai(Hal.KEADAAN, contoh.keadaan(), keadaan(siap, hasil));
        pembanding.nilai(Hal.SIFAT, contoh.sifat(), sifat(siap, hasil));
        pembanding.nilai(Hal.STATUS, contoh.status(), hasil.status());
        pembanding.bagian(contoh, hasil);
        pembanding.nilai(Hal.WAKTU, contoh.waktu(), waktu(hasil));
        hasil.temuan().stream().filter(Pembanding::adaCelah).forEach(pembanding::celah);
        return pembanding.beda;
    }

    /** Whether nothing differs, texts aside. */
    static boolean sama(ContohSiap siap, HasilPemeriksaan hasil) {
        ContohUji contoh = siap.contoh();
        List<String> lebih = temuan(hasil);
        return lebih.size() == contoh.temuan().size()
                && contoh.temuan().stream().allMatch(lebih::remove)
                && (contoh.keadaan() == null || contoh.keadaan() == keadaan(siap, hasil))
                && (contoh.sifat() == null || contoh.sifat() == sifat(siap, hasil))
                && (contoh.status() == null || contoh.status() == hasil.status())
                && BagianDiuji.sama(contoh.bagian(), hasil)
                && (contoh.waktu() == null || contoh.waktu() == waktu(hasil));
    }

    static Beda aturanGagal(RuntimeException e) {
        return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .filter(SimpulanGagal.class::isInstance)
                .map(SimpulanGagal.class::cast)
                .findFirst()
                .map(SimpulanGagal::pesan)
                .map(pesan -> new Beda(Hal.ATURAN, "", pesan.id(), pesan))
                .orElseGet(() -> new Beda(Hal.ATURAN, "", ATURAN_TERHENTI.id(), ATURAN_TERHENTI));
    }

    private void temuan(ContohUji contoh, HasilPemeriksaan hasil) {
        List<String> lebih = temuan(hasil);
        for (String satu : contoh.temuan()) {
            if (!lebih.remove(satu)) {
                tambah(Hal.TEMUAN_KURANG, satu, "", "Temuan kurang: " + satu, "Missing finding: " + satu);
            }
        }
        for (String satu : lebih) {
            tambah(Hal.TEMUAN_LEBIH, "", satu, "Temuan lebih: " + satu, "Surplus finding: " + satu);
        }
    }

    private void bagian(ContohUji contoh, HasilPemeriksaan hasil) {
        Map<String, Object> nyata = BagianDiuji.nyata(hasil);
        BagianDiuji.diharapkan(contoh.bagian()).forEach((nama, status) -> {
            Object ada = nyata.get(nama);
            if (!status.equals(ada)) {
                nilai(Hal.BAGIAN, "Bagian " + nama, status.toString(), ada == null ? "" : ada.toString());
            }
        });
    }

    private void nilai(Hal hal, @Nullable Enum<?> diharapkan, @Nullable Enum<?> nyata) {
        if (diharapkan != null && diharapkan != nyata) {
            String nama = hal.name().charAt(0) + hal.name().substring(1).toLowerCase(Locale.ROOT);
            nilai(hal, nama, diharapkan.name(), nyata == null ? "" : nyata.name());
        }
    }

    private void nilai(Hal hal, String nama, String diharapkan, String ada) {
        tambah(
                hal,
                diharapkan,
                ada,
                "%s: seharusnya %s, hasilnya %s".formatted(nama, diharapkan, ada.isEmpty() ? "tidak ada" : ada),
                "%s: expected %s, found %s".formatted(nama, diharapkan, ada.isEmpty() ? "none" : ada));
    }

    private void celah(Temuan temuan) {
        tambah(
                Hal.CELAH,
                "",
                temuan.toString(),
                "Teks temuan " + temuan + " masih bercelah: " + temuan.pesan().id() + " "
                        + temuan.perbaikan().id(),
                "The text of the finding " + temuan + " has a gap left: "
                        + temuan.pesan().en() + " " + temuan.perbaikan().en());
    }

    private void tambah(Hal hal, String diharapkan, String nyata, String id, String en) {
        beda.add(new Beda(hal, diharapkan, nyata, new DwiBahasa(id, en)));
    }

    private static List<String> temuan(HasilPemeriksaan hasil) {
        List<String> temuan = new ArrayList<>(hasil.temuan().size());
        hasil.temuan().forEach(satu -> temuan.add(satu.toString()));
        return temuan;
    }

    private static @Nullable Enum<?> keadaan(ContohSiap siap, HasilPemeriksaan hasil) {
        return hasil.butir(siap.kode()).map(ButirPeriksa::keadaan).orElse(null);
    }

    private static @Nullable Enum<?> sifat(ContohSiap siap, HasilPemeriksaan hasil) {
        return hasil.temuan(siap.kode()).stream().map(Temuan::sifat).findFirst().orElse(null);
    }

    private static @Nullable Enum<?> waktu(HasilPemeriksaan hasil) {
        KetepatanWaktu waktu = hasil.waktu();
        return waktu == null ? null : waktu.status();
    }

    private static boolean adaCelah(Temuan temuan) {
        return Stream.of(Bahasa.values())
                .flatMap(bahasa -> Stream.of(
                        temuan.pesan().dalam(bahasa), temuan.perbaikan().dalam(bahasa)))
                .anyMatch(teks -> teks.contains("{") || teks.contains("}"));
    }
}
