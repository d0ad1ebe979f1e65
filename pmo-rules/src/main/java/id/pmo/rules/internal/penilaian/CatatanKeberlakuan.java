package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.PencatatKeberlakuan;

/** What the keberlakuan rules said. */
final class CatatanKeberlakuan implements PencatatKeberlakuan {

    private final HimpunanKode berlaku;
    private final HimpunanKode tertunda;

    CatatanKeberlakuan(SyaratUrut syarat) {
        this.berlaku = new HimpunanKode(syarat);
        this.tertunda = new HimpunanKode(syarat);
    }

    @Override
    public void berlaku(String... kode) {
        for (String satu : kode) {
            berlaku.add(satu);
        }
    }

    @Override
    public void tunda(String... kode) {
        for (String satu : kode) {
            tertunda.add(satu);
        }
    }

    /** The syarat in force, without those waived. */
    HimpunanKode berlakuTanpa(Iterable<String> bebas) {
        return berlaku.tanpa(bebas);
    }

    /** The syarat in force, those waived among them. */
    HimpunanKode berlaku() {
        return berlaku;
    }

    /** The syarat deferred. */
    HimpunanKode tertunda() {
        return tertunda;
    }
}
