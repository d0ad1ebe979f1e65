package id.pmo.examples.cli.dokumen;

import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import org.jspecify.annotations.Nullable;

/** Who says a part of a syarat, and why: what another file says of other parts does not count. */
final class AsalSyarat {

    private final DokumenKebijakan dokumen;
    private final KataDokumen kata;

    AsalSyarat(DokumenKebijakan dokumen, KataDokumen kata) {
        this.dokumen = dokumen;
        this.kata = kata;
    }

    /** That a syarat is off: since which policy, where, by which source and why, in one line. */
    Frasa dimatikan(Syarat syarat) {
        String tempat = tempat(syarat, "aktif");
        return Frasa.tebal(kata.kata("dimatikan", tempat.substring(0, tempat.indexOf('/'))))
                .dan(" (")
                .dan(Frasa.kode(tempat))
                .dan("). ")
                .dan(menurut(syarat, berkas(tempat)));
    }

    /** The source and the reason of a syarat that this policy adds. */
    Frasa sendiri(Syarat syarat) {
        return menurut(syarat, berkas(tempat(syarat, "judul")));
    }

    /** Whether the policy itself gives a source or a reason. */
    boolean adaSendiri(Syarat syarat) {
        return dokumen.sendiri(tempat(syarat, "sumber")) || dokumen.sendiri(tempat(syarat, "alasan"));
    }

    /** The source of a syarat that this policy changes, whoever gives it, and the reason that the policy itself gives. */
    Frasa perubahan(Syarat syarat) {
        return Frasa.teks(kata.kata("asalSyarat.sumber", kalimat(syarat.sumber())))
                .dan(" ")
                .dan(bila(syarat, "alasan", dokumen.silsilah().get(0) + "/", syarat.alasan()));
    }

    /** The source and the reason that a file gives; said plainly where it gives none. */
    private Frasa menurut(Syarat syarat, String berkas) {
        return bila(syarat, "sumber", berkas, syarat.sumber())
                .dan(" ")
                .dan(bila(syarat, "alasan", berkas, syarat.alasan()));
    }

    /** @param berkas how the file begins in which it must stand */
    private Frasa bila(Syarat syarat, String kunci, String berkas, @Nullable String isi) {
        String tempat = tempat(syarat, kunci);
        return isi == null || tempat.isEmpty() || !tempat.startsWith(berkas)
                ? Frasa.teks(kata.kata("asalSyarat.tanpa." + kunci))
                : Frasa.teks(kata.kata("asalSyarat." + kunci, kalimat(isi)));
    }

    /** With a full stop at its end. */
    private static String kalimat(String isi) {
        String bersih = isi.strip();
        return bersih.matches("(?s).*[.!?…]") ? bersih : bersih + ".";
    }

    private String tempat(Syarat syarat, String kunci) {
        return dokumen.tempat().getOrDefault("syarat." + syarat.kode() + "." + kunci, "");
    }

    private static String berkas(String tempat) {
        return tempat.substring(0, tempat.lastIndexOf(':'));
    }
}
