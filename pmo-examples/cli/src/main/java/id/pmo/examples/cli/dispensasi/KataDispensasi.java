package id.pmo.examples.cli.dispensasi;

import id.pmo.core.bahasa.Penulis;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.RencanaBerubah;
import id.pmo.examples.cli.Kalimat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says dispensations in words. */
public final class KataDispensasi {

    private final Kalimat kalimat;

    /** In one language. */
    public KataDispensasi(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    /** Those that a verdict has honoured, a line each. */
    public List<String> dalam(HasilPemeriksaan hasil) {
        List<Dispensasi> dipakai = new ArrayList<>();
        KetepatanWaktu waktu = hasil.waktu();
        if (waktu != null && waktu.perpanjangan() != null) {
            dipakai.add(waktu.perpanjangan());
        }
        RencanaBerubah rencana = hasil.rencanaBerubah();
        if (rencana != null) {
            dipakai.addAll(rencana.perubahan());
        }
        hasil.daftarPeriksa().stream()
                .map(ButirPeriksa::pembebasan)
                .filter(Objects::nonNull)
                .forEach(dipakai::add);
        return dipakai.stream()
                .map(satu -> kalimat.isi("dispensasi.satu", hal(satu), surat(satu.surat())))
                .toList();
    }

    /** What one of them grants. */
    String hal(Dispensasi dispensasi) {
        if (dispensasi instanceof Perpanjangan p) {
            return kalimat.isi("dispensasi.perpanjangan", p.periode(), Penulis.tulis(p.batasWaktu(), kalimat.bahasa()));
        }
        if (dispensasi instanceof PerubahanSubtopik p) {
            return p.semula().isEmpty()
                    ? kalimat.isi("dispensasi.tambah", p.periode(), String.join(", ", p.menjadi()))
                    : p.menjadi().isEmpty()
                            ? kalimat.isi("dispensasi.lepas", p.periode(), String.join(", ", p.semula()))
                            : kalimat.isi(
                                    "dispensasi.ganti",
                                    p.periode(),
                                    String.join(", ", p.semula()),
                                    String.join(", ", p.menjadi()));
        }
        return kalimat.isi("dispensasi.bebas", dispensasi.periode(), ((Pembebasan) dispensasi).kode());
    }

    /** The letter behind one. */
    String surat(Surat surat) {
        return kalimat.isi(
                "dispensasi.surat",
                surat.nomor(),
                surat.pemberi(),
                Penulis.tulis(surat.tanggal(), kalimat.bahasa()),
                surat.alasan());
    }
}
