package id.pmo.examples.cli.bandingkan;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.rekap.TabelTeks;
import id.pmo.rules.kebijakan.ContohBalik;
import id.pmo.rules.kebijakan.Perubahan;
import id.pmo.rules.kebijakan.RekapPerubahan;
import id.pmo.rules.kebijakan.RekapPerubahan.Jumlah;
import java.util.List;
import java.util.SortedMap;

/** Writes a comparison as tables of text. */
final class LembarBanding {

    private final Kalimat kalimat;
    private final StringBuilder lembar = new StringBuilder();

    LembarBanding(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    String tulis(HasilBanding hasil) {
        RekapPerubahan rekap = hasil.rekap();
        Jumlah semua = rekap.semua();
        baris(kalimat.isi(
                "bandingkan.judul",
                hasil.lama().identitas().id(),
                hasil.lama().identitas().versi(),
                hasil.baru().identitas().id(),
                hasil.baru().identitas().versi()));
        kebijakan("bandingkan.kebijakanLama", hasil.lama(), hasil.asalLama());
        kebijakan("bandingkan.kebijakanBaru", hasil.baru(), hasil.asalBaru());
        baris(kalimat.isi("bandingkan.jumlah", semua.laporan(), semua.berubah(), semua.berbalik(), rekap.takTerbaca())
                + (rekap.takTerbaca() > 0 ? " " + kalimat.isi("bandingkan.sebabnya") : ""));
        baris(hasil.korpus().teks(kalimat) + " " + kalimat.isi("bandingkan.pada", hasil.saat(hasil.pada())));
        if (semua.berubah() == 0) {
            baris(kalimat.isi(hasil.takAdaTerbaca() ? "bandingkan.takAdaTerbaca" : "bandingkan.nihil"));
        }
        if (!rekap.balik().isEmpty()) {
            judul("bandingkan.balik");
            TabelTeks tabel = new TabelTeks(1);
            hasil.balik()
                    .forEach(satu -> tabel.baris(List.of(
                            satu.toString(), String.valueOf(rekap.balik().get(satu)))));
            lembar.append(tabel.tulis());
        }
        if (!rekap.kode().isEmpty()) {
            judul("bandingkan.temuan");
            TabelTeks tabel = new TabelTeks(1);
            tabel.baris(List.of(
                    "",
                    kalimat.isi("bandingkan.ditambah"),
                    kalimat.isi("bandingkan.dihapus"),
                    kalimat.isi("bandingkan.berganti")));
            rekap.kode()
                    .forEach((kode, jumlah) -> tabel.baris(List.of(
                            kode,
                            String.valueOf(jumlah.ditambah()),
                            String.valueOf(jumlah.dihapus()),
                            String.valueOf(jumlah.berganti()))));
            lembar.append(tabel.tulis());
        }
        if (semua.berubah() > 0) {
            bagian("bandingkan.provinsi", rekap.provinsi());
            bagian("bandingkan.angkatan", rekap.angkatan());
        }
        hasil.balik().forEach(satu -> contoh(hasil, satu));
        takTerbaca(hasil);
        penilaian(hasil);
        return lembar.toString();
    }

    /** Two states of one policy may have the same id and version. */
    private void kebijakan(String kunci, Kebijakan kebijakan, String asal) {
        baris(kalimat.isi(kunci) + ": " + Aman.teks(asal) + ", "
                + kebijakan.identitas().sidikJari());
    }

    private void bagian(String nama, SortedMap<String, Jumlah> jumlah) {
        judul(nama);
        TabelTeks tabel = new TabelTeks(1);
        tabel.baris(List.of(
                "",
                kalimat.isi("bandingkan.laporan"),
                kalimat.isi("bandingkan.berubah"),
                kalimat.isi("bandingkan.berbalik"),
                kalimat.isi("bandingkan.ditambah"),
                kalimat.isi("bandingkan.dihapus"),
                kalimat.isi("bandingkan.berganti")));
        jumlah.forEach((sel, satu) -> {
            if (satu.berubah() > 0) {
                tabel.baris(List.of(
                        sel.equals(RekapPerubahan.TIDAK_DIKENAL) ? kalimat.isi("bandingkan.tidakDikenal") : sel,
                        String.valueOf(satu.laporan()),
                        String.valueOf(satu.berubah()),
                        String.valueOf(satu.berbalik()),
                        String.valueOf(satu.ditambah()),
                        String.valueOf(satu.dihapus()),
                        String.valueOf(satu.berganti())));
            }
        });
        lembar.append(tabel.tulis());
    }

    private void contoh(HasilBanding hasil, Perubahan.Balik balik) {
        HasilBanding.Contoh contoh = hasil.contoh().get(balik);
        if (contoh == null) {
            return;
        }
        ContohBalik isi = contoh.isi();
        lembar.append('\n');
        baris(kalimat.isi("bandingkan.contoh", balik, contoh.asal(), hasil.saat(isi.pada())));
        new AlasanBalik(hasil, kalimat).baris(isi.perubahan()).forEach(satu -> baris("  " + satu));
        if (!isi.berbalik()) {
            baris("  " + kalimat.isi("bandingkan.samar"));
        }
        baris("  " + Aman.teks(isi.laporan()));
        if (isi.riwayat() != null) {
            baris("  " + kalimat.isi("bandingkan.riwayat", isi.riwayat().size()));
            isi.riwayat().forEach(satu -> baris("    " + Aman.teks(satu)));
        }
    }

    private void takTerbaca(HasilBanding hasil) {
        if (hasil.takTerbaca().isEmpty()) {
            return;
        }
        judul("bandingkan.takTerbaca");
        hasil.takTerbaca().forEach(satu -> baris("  " + satu.asal() + ": " + String.join(", ", satu.kode())));
        if (hasil.takDisebut() > 0) {
            baris("  " + kalimat.isi("bandingkan.takDisebut", hasil.takDisebut()));
        }
    }

    private void penilaian(HasilBanding hasil) {
        if (hasil.diterima()) {
            return;
        }
        lembar.append('\n');
        if (hasil.batasDilewati()) {
            baris(hasil.pesanBatas(kalimat));
        }
        if (!hasil.tidakDiharapkan().isEmpty()) {
            baris(kalimat.isi("bandingkan.tidakDiharapkan", String.join(", ", hasil.tidakDiharapkan())));
        }
    }

    private void judul(String kunci) {
        lembar.append('\n');
        baris(kalimat.isi(kunci));
    }

    private void baris(String teks) {
        lembar.append(teks).append('\n');
    }
}
