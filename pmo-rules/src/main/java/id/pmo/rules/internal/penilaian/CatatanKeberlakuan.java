package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.PencatatKeberlakuan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What the keberlakuan rules said. */
final class CatatanKeberlakuan implements PencatatKeberlakuan {

    private final Set<String> berlaku = new HashSet<>();
    private final Set<String> tertunda = new HashSet<>();

    @Override
    public void berlaku(String... kode) {
        berlaku.addAll(Arrays.asList(kode));
    }

    @Override
    public void tunda(String... kode) {
        tertunda.addAll(Arrays.asList(kode));
    }

    /** The syarat in force, without those waived. */
    Set<String> berlakuTanpa(Set<String> bebas) {
        Set<String> kode = new HashSet<>(berlaku);
        kode.removeAll(bebas);
        return kode;
    }

    boolean diminta(String kode) {
        return berlaku.contains(kode) || tertunda.contains(kode);
    }
}
