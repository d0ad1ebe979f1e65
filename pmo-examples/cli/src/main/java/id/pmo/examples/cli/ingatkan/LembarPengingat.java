package id.pmo.examples.cli.ingatkan;

import id.pmo.core.peserta.Peserta;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.tabel.FormatTabel;
import id.pmo.examples.cli.tabel.Tabel;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reminders as text or table. */
final class LembarPengingat {

    private final Kalimat kalimat;
    private final SuratPengingat surat;

    LembarPengingat(Kalimat kalimat, SuratPengingat surat) {
        this.kalimat = kalimat;
        this.surat = surat;
    }

    String tulis(List<Pengingat> semua, FormatTabel format) {
        return switch (format) {
            case TEKS -> teks(semua);
            case JSON -> tabel(semua).json();
            case CSV -> tabel(semua).csv();
        };
    }

    private String teks(List<Pengingat> semua) {
        StringBuilder teks = new StringBuilder();
        String tempat = "";
        String kelompok = "";
        for (Pengingat satu : semua) {
            Peserta peserta = satu.peserta();
            String tempatIni = kalimat.isi("ingatkan.tempat", ada(peserta.kabupatenKota()), ada(peserta.provinsi()));
            String kelompokIni = kalimat.isi("ingatkan.kelompok", ada(peserta.kelompokPendampingan()));
            if (!tempatIni.equals(tempat)) {
                teks.append(teks.isEmpty() ? "" : "\n").append(tempatIni).append('\n');
                kelompok = "";
            }
            if (!kelompokIni.equals(kelompok)) {
                teks.append("  ").append(kelompokIni).append('\n');
            }
            tempat = tempatIni;
            kelompok = kelompokIni;
            teks.append("    ")
                    .append(kalimat.isi(
                            "ingatkan.satu", peserta.npsn(), ada(peserta.nama()), satu.periode(), satu.keperluan()))
                    .append('\n');
        }
        long sekolah = semua.stream().map(p -> p.peserta().npsn()).distinct().count();
        return teks.append(teks.isEmpty() ? "" : "\n")
                .append(semua.isEmpty() ? kalimat.isi("ingatkan.nihil") : kalimat.isi("ingatkan.jumlah", sekolah))
                .append('\n')
                .toString();
    }

    private Tabel tabel(List<Pengingat> semua) {
        Tabel tabel = new Tabel(
                "provinsi",
                "kabupatenKota",
                "kelompokPendampingan",
                "npsn",
                "nama",
                "angkatan",
                "periode",
                "keadaan",
                "batasWaktu",
                "sisaHari",
                "kurang",
                "pesan");
        for (Pengingat satu : semua) {
            Peserta peserta = satu.peserta();
            tabel.tambah(Arrays.<@Nullable Object>asList(
                    peserta.provinsi(),
                    peserta.kabupatenKota(),
                    peserta.kelompokPendampingan(),
                    peserta.npsn(),
                    peserta.nama(),
                    peserta.angkatan(),
                    satu.periode(),
                    satu.keperluan().name(),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(satu.batas()),
                    satu.sisaHari(),
                    String.join("; ", satu.kurang()),
                    surat.tulis(satu)));
        }
        return tabel;
    }

    private String ada(@Nullable String nama) {
        return nama == null ? kalimat.isi("ingatkan.tanpa") : nama;
    }
}
