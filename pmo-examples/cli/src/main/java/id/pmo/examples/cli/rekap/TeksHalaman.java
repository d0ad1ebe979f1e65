package id.pmo.examples.cli.rekap;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.examples.cli.Kalimat;
import java.io.IOException;
import java.io.Writer;

/** The page's own texts, found by name. */
final class TeksHalaman implements Mustache.Lambda {

    private final Kalimat id = Kalimat.dalam(Bahasa.ID);
    private final Kalimat en = Kalimat.dalam(Bahasa.EN);

    Dua teks(String nama) {
        String kunci = "halaman." + nama.replace('_', '.');
        return Dua.dari(new DwiBahasa(id.isi(kunci), en.isi(kunci)));
    }

    /** What stands where the register says nothing. */
    Dua tidakDiketahui() {
        return Dua.dari(new DwiBahasa(id.isi("rekap.tidakDiketahui"), en.isi("rekap.tidakDiketahui")));
    }

    /** A measure's meaning; its name holds underscores of its own. */
    Dua arti(String ukuran) {
        return Dua.dari(new DwiBahasa(id.isi("halaman.arti." + ukuran), en.isi("halaman.arti." + ukuran)));
    }

    @Override
    public void execute(Template.Fragment nama, Writer keluar) throws IOException {
        Dua dua = teks(nama.execute());
        if (dua.sama()) {
            keluar.write(Escapers.HTML.escape(dua.id()));
        } else {
            keluar.write("<span lang=\"id\">" + Escapers.HTML.escape(dua.id()) + "</span><span lang=\"en\">"
                    + Escapers.HTML.escape(dua.en()) + "</span>");
        }
    }
}
