package id.pmo.examples.cli.kalender;

import id.pmo.core.bahasa.Penulis;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.kalender.AgendaPeriode;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kalender.Permintaan;
import id.pmo.core.kebijakan.SaatTugas;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Tugas;
import id.pmo.core.laporan.Sekolah;
import id.pmo.examples.cli.Kalimat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calendar as text. */
final class LembarKalender {

    private final Kalimat kalimat;
    private final WaktuKalender waktu;
    private final StringBuilder teks = new StringBuilder();

    LembarKalender(Kalimat kalimat) {
        this.kalimat = kalimat;
        this.waktu = new WaktuKalender(kalimat);
    }

    String tulis(Kalender kalender) {
        baris(0, kalimat.isi("kalender.judul", sekolah(kalender.sekolah())));
        baris(
                1,
                kalimat.isi(
                        "kalender.kebijakan",
                        kalender.kebijakan().id(),
                        kalender.kebijakan().versi(),
                        waktu.saat(kalender.dilihatPada())));
        if (kalender.zonaDiandaikan()) {
            baris(1, kalimat.isi("kalender.zonaDiandaikan"));
        }
        if (!kalender.pelapor().isEmpty()) {
            baris(
                    1,
                    kalimat.isi(
                            "kalender.pelapor",
                            kalender.pelapor().stream().map(kalimat::label).collect(Collectors.joining(", "))));
        }
        kalender.periode().forEach(this::periode);
        if (!kalender.tugas().isEmpty()) {
            teks.append('\n');
            baris(0, kalimat.isi("kalender.tugas"));
            Stream.of(SaatTugas.values()).forEach(saat -> tugas(kalender, saat));
        }
        return teks.toString();
    }

    private void periode(AgendaPeriode agenda) {
        teks.append('\n');
        baris(
                0,
                kalimat.isi(
                        "kalender.periode",
                        agenda.periode().ke(),
                        agenda.periode().jenis(),
                        Penulis.tulis(agenda.periode().bulanPelaksanaan(), kalimat.bahasa()),
                        agenda.status()));
        baris(1, kalimat.isi("kalender.dibuka", waktu.saat(agenda.dibuka())));
        baris(1, kalimat.isi("kalender.batas", waktu.saat(agenda.batas()), waktu.sisa(agenda)));
        Perpanjangan perpanjangan = agenda.perpanjangan();
        if (perpanjangan != null) {
            baris(
                    1,
                    kalimat.isi(
                            "kalender.perpanjangan",
                            perpanjangan.surat().nomor(),
                            perpanjangan.surat().pemberi(),
                            perpanjangan.surat().alasan()));
        }
        baris(1, kalimat.isi("kalender.ditutup", waktu.saat(agenda.ditutup())));
        baris(1, kalimat.isi("kalender.diminta"));
        agenda.diminta().stream()
                .filter(satu -> satu.syarat().sifat() == Sifat.WAJIB)
                .forEach(satu -> baris(2, diminta(satu)));
    }

    private String diminta(Permintaan satu) {
        return kalimat.isi(
                "kalender.satu",
                satu.syarat().judul().dalam(kalimat.bahasa()),
                satu.cara().dalam(kalimat.bahasa()));
    }

    private void tugas(Kalender kalender, SaatTugas saat) {
        baris(1, kalimat.isi("kalender.saat." + saat));
        for (Tugas satu : kalender.tugas()) {
            if (satu.saat() == saat) {
                baris(
                        2,
                        kalimat.isi("kalender.satu", satu.pihak(), satu.uraian().dalam(kalimat.bahasa())));
            }
        }
    }

    private String sekolah(Sekolah sekolah) {
        return Stream.of(
                        sekolah.nama(),
                        sekolah.npsn() == null ? null : kalimat.isi("kalender.npsn", sekolah.npsn()),
                        sekolah.angkatan() == null ? null : kalimat.isi("kalender.angkatan", sekolah.angkatan()),
                        sekolah.provinsi())
                .filter(bagian -> bagian != null)
                .collect(Collectors.joining(", "));
    }

    private void baris(int masuk, String isi) {
        teks.append("  ".repeat(masuk)).append(isi).append('\n');
    }
}
