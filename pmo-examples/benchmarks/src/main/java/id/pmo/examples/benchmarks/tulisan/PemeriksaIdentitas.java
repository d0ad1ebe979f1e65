package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.laporan.Peran;

/** ID: which school, which period, who reports. */
final class PemeriksaIdentitas {

    private PemeriksaIdentitas() {}

    static void periksa(Berkas b, Catatan c) {
        c.berlaku(ID_001);
        c.berlaku(ID_002);
        c.berlaku(ID_004);
        c.berlaku(ID_101);
        if (b.npsn() == null) {
            c.catat(ID_001, "/sekolah/npsn");
        }
        angkatan(b, c);
        periode(b, c);
        pelapor(b, c);
    }

    private static void angkatan(Berkas b, Catatan c) {
        Integer angkatan = b.angkatan();
        if (angkatan == null) {
            c.catat(ID_002, "/sekolah/angkatan");
            return;
        }
        c.berlaku(ID_003);
        if (b.ketentuanAngkatan() == null) {
            c.catat(ID_003, "/sekolah/angkatan", "angkatan", angkatan, "pilihan", b.ketentuan().pilihanAngkatan);
        }
    }

    private static void periode(Berkas b, Catatan c) {
        Integer periode = b.laporan().periode();
        if (periode == null) {
            c.catat(ID_004, "/periode");
            return;
        }
        c.berlaku(ID_005);
        if (b.waktu() == null) {
            c.catat(ID_005, "/periode", "periode", periode, "pilihan", b.ketentuan().pilihanPeriode);
        }
    }

    private static void pelapor(Berkas b, Catatan c) {
        Peran peran = b.peran();
        if (peran == null) {
            c.catat(ID_101, "/pelapor/peran");
            return;
        }
        KetentuanAngkatan ketentuan = b.ketentuanAngkatan();
        if (ketentuan != null) {
            c.berlaku(ID_102);
            if (!ketentuan.pelapor().contains(peran)) {
                c.catat(
                        ID_102,
                        "/pelapor/peran",
                        "peran",
                        peran,
                        "diminta",
                        ketentuan.pelapor(),
                        "angkatan",
                        ketentuan.angkatan());
            }
        }
    }
}
