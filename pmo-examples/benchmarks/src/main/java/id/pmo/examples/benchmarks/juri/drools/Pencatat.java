package id.pmo.examples.benchmarks.juri.drools;

import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.aturan.Bertempat;
import id.pmo.core.aturan.EntriTindakLanjut;
import id.pmo.core.aturan.PencatatKeberlakuan;
import id.pmo.core.aturan.PencatatSimpulan;
import id.pmo.core.aturan.PencatatTemuan;
import id.pmo.core.aturan.RefleksiEntri;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Kode;

/** What the consequences of rules call; statuses are not kept, since they follow from the findings. */
record Pencatat(Catatan catatan) implements PencatatKeberlakuan, PencatatTemuan, PencatatSimpulan {

    @Override
    public void berlaku(String... kode) {
        for (String k : kode) {
            catatan.berlaku(Kode.dari(k));
        }
    }

    @Override
    public void tunda(String... kode) {
        for (String k : kode) {
            catatan.tunda(Kode.dari(k));
        }
    }

    @Override
    public void catat(String kode, String letak, Object... nilai) {
        catatan.catat(Kode.dari(kode), letak, nilai);
    }

    @Override
    public void catat(String kode, Bertempat butir) {
        diButir(kode, butir, butir.letak(), new Object[0]);
    }

    @Override
    public void catat(String kode, Bertempat butir, String medan, Object... nilai) {
        diButir(kode, butir, butir.letak() + "/" + medan, nilai);
    }

    private void diButir(String kode, Bertempat butir, String letak, Object[] nilai) {
        if (butir instanceof EntriTindakLanjut entri) {
            catatan.catat(Kode.dari(kode), entri.urutan(), letak, nilai);
        } else if (butir instanceof RefleksiEntri refleksi) {
            catatan.catat(Kode.dari(kode), refleksi.urutan(), letak, nilai);
        } else {
            catatan.catat(Kode.dari(kode), letak, nilai);
        }
    }

    @Override
    public void status(String status) {}

    @Override
    public void bagian(BagianLaporan bagian, String status) {}

    @Override
    public void waktu(String status) {}
}
