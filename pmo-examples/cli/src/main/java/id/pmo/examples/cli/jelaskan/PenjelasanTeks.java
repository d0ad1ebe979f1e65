package id.pmo.examples.cli.jelaskan;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.penjelasan.JejakAturan;
import id.pmo.core.penjelasan.NilaiKebijakan;
import id.pmo.core.penjelasan.Penjelasan;
import id.pmo.core.penjelasan.SebabTidakDiminta;
import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes explanations as sentences for people. */
final class PenjelasanTeks {

    private final Kalimat kalimat;
    private final Larik larik = new Larik();

    PenjelasanTeks(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    /** The head of a report; its explanations follow. */
    void laporan(String judul, String asal) {
        larik.baris(0, judul);
        larik.baris(1, asal);
        larik.kosong();
    }

    void tulis(Penjelasan penjelasan) {
        Syarat syarat = penjelasan.syarat();
        Keadaan keadaan = penjelasan.keadaan();
        String judul = syarat == null ? "" : " " + syarat.judul().dalam(kalimat.bahasa());
        larik.baris(
                0,
                Aman.teks(penjelasan.kode() + judul)
                        + ": "
                        + (keadaan == null ? kalimat.isi("jelaskan.tidakTerbaca") : kalimat.label(keadaan)));
        larik.baris(1, ringkas(penjelasan));
        penjelasan.temuan().forEach(this::temuan);
        penjelasan.dispensasi().forEach(this::dispensasi);
        bagian("jelaskan.keberlakuan", penjelasan.keberlakuan());
        bagian("jelaskan.pemeriksaan", penjelasan.pemeriksaan());
        nilai(penjelasan.nilaiKebijakan());
        if (!penjelasan.isian().isEmpty()) {
            larik.kosong();
            larik.baris(1, kalimat.isi("jelaskan.isian"));
            penjelasan.isian().forEach(letak -> larik.baris(2, Aman.teks(letak)));
        }
        larik.kosong();
    }

    private String ringkas(Penjelasan penjelasan) {
        Keadaan keadaan = penjelasan.keadaan();
        if (keadaan == null) {
            return kalimat.isi("jelaskan.ringkas.TIDAK_TERBACA");
        }
        return penjelasan
                .tidakDiminta()
                .map(sebab -> tidakDiminta(sebab, penjelasan))
                .orElseGet(() -> kalimat.isi("jelaskan.ringkas." + keadaan.name()));
    }

    private String tidakDiminta(SebabTidakDiminta sebab, Penjelasan penjelasan) {
        MasaBerlaku masa = Objects.requireNonNull(penjelasan.syarat(), "syarat").masa();
        return kalimat.isi(
                "jelaskan.ringkas." + sebab.name(), hari(penjelasan.hari()), hari(masa.mulai()), hari(masa.sampai()));
    }

    private static String hari(@Nullable LocalDate hari) {
        return Objects.toString(hari, "…");
    }

    private void temuan(Temuan temuan) {
        larik.baris(1, Aman.teks("- " + temuan.pesan().dalam(kalimat.bahasa()) + " (" + temuan.letak() + ")"));
    }

    private void dispensasi(Dispensasi satu) {
        larik.baris(
                1,
                kalimat.isi(
                        "jelaskan.dispensasi." + satu.getClass().getSimpleName(),
                        satu.surat().nomor(),
                        satu.surat().pemberi(),
                        satu.surat().tanggal(),
                        satu.surat().alasan()));
    }

    private void bagian(String judul, List<JejakAturan> aturan) {
        if (!aturan.isEmpty()) {
            larik.kosong();
            larik.baris(1, kalimat.isi(judul));
            AturanTeks teks = new AturanTeks(kalimat, larik);
            aturan.forEach(teks::tulis);
        }
    }

    private void nilai(List<NilaiKebijakan> semua) {
        if (semua.isEmpty()) {
            return;
        }
        larik.kosong();
        larik.baris(1, kalimat.isi("jelaskan.nilai"));
        for (NilaiKebijakan satu : semua) {
            larik.baris(2, satu.letak() + " = " + NilaiTeks.tulis(satu.nilai()));
            if (!satu.masa().equals(MasaBerlaku.SELALU)) {
                larik.baris(
                        3,
                        kalimat.isi(
                                "jelaskan.masa",
                                hari(satu.masa().mulai()),
                                hari(satu.masa().sampai())));
            }
            Asal asal = satu.asal();
            if (asal != null) {
                String dasar = kalimat.isi(asal.dasar() == Dasar.TERSURAT ? "jelaskan.tersurat" : "jelaskan.tafsir");
                larik.baris(3, Aman.teks(dasar + ": " + asal.sumber()));
                if (asal.alasan() != null) {
                    larik.baris(3, Aman.teks(asal.alasan()));
                }
            } else if (satu.nilai() == null) {
                larik.baris(3, kalimat.isi("jelaskan.tidakDitetapkan"));
            }
        }
    }

    @Override
    public String toString() {
        return larik.toString();
    }
}
