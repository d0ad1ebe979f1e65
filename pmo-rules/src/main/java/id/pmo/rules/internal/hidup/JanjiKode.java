package id.pmo.rules.internal.hidup;

import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Katalog;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.NomorVersi;
import id.pmo.core.kebijakan.Syarat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the policy in use promises of its codes to one that is to replace it: the same as a lock would, whether or not that lies
 * in its folder. While the major version stays, no kode vanishes or changes its meaning.
 */
final class JanjiKode {

    private final Kebijakan lama;
    private final Kebijakan baru;
    private final List<PolicyProblem> masalah = new ArrayList<>();

    private JanjiKode(Kebijakan lama, Kebijakan baru) {
        this.lama = lama;
        this.baru = baru;
    }

    /** What the new one breaks; nothing where its major version is another. */
    static List<PolicyProblem> dilanggar(Kebijakan lama, Kebijakan baru) {
        JanjiKode janji = new JanjiKode(lama, baru);
        if (janji.versi(lama).utama().equals(janji.versi(baru).utama())) {
            lama.syarat().values().forEach(janji::syarat);
            janji.katalog();
        }
        return janji.masalah;
    }

    private void syarat(Syarat dulu) {
        Syarat kini = baru.syarat().get(dulu.kode());
        DwiBahasa butir = new DwiBahasa("Syarat " + dulu.kode(), "Syarat " + dulu.kode());
        if (kini == null) {
            hilang(butir);
            return;
        }
        sama(butir, "jenis", dulu.jenis().name(), kini.jenis().name());
        sama(butir, "sifat", dulu.sifat().name(), kini.sifat().name());
        sama(butir, "makna", dulu.judul().id(), kini.judul().id());
    }

    private void katalog() {
        Map<String, String> kini = baru.katalog().nama();
        lama.katalog().nama().forEach((kode, nama) -> {
            DwiBahasa butir = Katalog.sebutan(kode);
            @Nullable String sekarang = kini.get(kode);
            if (sekarang == null) {
                hilang(butir);
            } else {
                sama(butir, "nama", nama, sekarang);
            }
        });
    }

    private void hilang(DwiBahasa butir) {
        tell("KB-733", Map.of("butir", butir));
    }

    private void sama(DwiBahasa butir, String hal, String dulu, String kini) {
        if (!dulu.equals(kini)) {
            tell("KB-734", Map.of("butir", butir, "hal", hal, "lama", dulu, "baru", kini));
        }
    }

    private void tell(String kode, Map<String, ?> nilai) {
        Map<String, Object> semua = new HashMap<>(nilai);
        semua.put("aktif", versi(lama));
        semua.put("versi", versi(baru));
        semua.put("berikutnya", versi(lama).utamaBerikutnya());
        masalah.add(PolicyProblem.of(baru.identitas().id() + "/kebijakan.yaml", 0, 0, "versi", kode, semua));
    }

    private NomorVersi versi(Kebijakan kebijakan) {
        return NomorVersi.parse(kebijakan.identitas().versi());
    }
}
