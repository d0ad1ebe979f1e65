package id.pmo.examples.cli.ingatkan;

import id.pmo.core.bahasa.Penulis;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.laporan.Peran;
import id.pmo.examples.cli.Kalimat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text that is sent to one school. */
final class SuratPengingat {

    /** So many missing things are named; a longer list nobody reads. */
    private static final int TERBANYAK = 8;

    private final Kalimat kalimat;
    private final Kebijakan kebijakan;

    SuratPengingat(Kalimat kalimat, Kebijakan kebijakan) {
        this.kalimat = kalimat;
        this.kebijakan = kebijakan;
    }

    String tulis(Pengingat satu) {
        List<String> isi = new ArrayList<>();
        String nama = satu.peserta().nama();
        isi.add(kalimat.isi(
                "surat.salam",
                penerima(satu),
                nama == null ? "" : nama + " ",
                satu.peserta().npsn()));
        isi.add(kalimat.isi("surat." + satu.keperluan(), satu.periode()));
        isi.add(waktu(satu));
        if (!satu.kurang().isEmpty()) {
            isi.add(kalimat.isi("surat.kurang", kurang(satu.kurang())));
        }
        isi.add(kalimat.isi("surat.penutup"));
        return String.join(" ", isi);
    }

    private String waktu(Pengingat satu) {
        if (satu.keperluan() == Keperluan.BELUM_LENGKAP) {
            return kalimat.isi("surat.lengkapi");
        }
        String batas = saat(satu.batas());
        if (satu.ditutup()) {
            return kalimat.isi("surat.ditutup", batas, saat(satu.tutup()));
        }
        if (satu.sisaHari() < 0) {
            return kalimat.isi("surat.lewat", batas, -satu.sisaHari(), saat(satu.tutup()));
        }
        return satu.sisaHari() == 0
                ? kalimat.isi("surat.hariIni", batas)
                : kalimat.isi("surat.sisa", batas, satu.sisaHari());
    }

    private String kurang(List<String> kurang) {
        String disebut = String.join("; ", kurang.subList(0, Math.min(TERBANYAK, kurang.size())));
        return kurang.size() <= TERBANYAK ? disebut : kalimat.isi("surat.lagi", disebut, kurang.size() - TERBANYAK);
    }

    private String penerima(Pengingat satu) {
        Optional<Peran> pelapor = kebijakan
                .angkatan(satu.peserta().angkatan())
                .map(KetentuanAngkatan::pelapor)
                .flatMap(peran -> peran.stream().findFirst());
        return pelapor.map(kalimat::label).orElse(kalimat.isi("surat.pelapor"));
    }

    private String saat(ZonedDateTime saat) {
        return kalimat.isi(
                "saat",
                Penulis.tulis(saat.toLocalDate(), kalimat.bahasa()),
                DateTimeFormatter.ofPattern(kalimat.isi("saat.jam")).format(saat),
                Penulis.namaZona(saat));
    }
}
