package id.pmo.examples.cli.dispensasi;

import id.pmo.catalog.dispensasi.DispensasiTercatat;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.peserta.Peserta;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.tabel.FormatTabel;
import id.pmo.examples.cli.tabel.Tabel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schools that each dispensasi touches, as text or table. */
final class LembarPratinjau {

    /** So many schools are named in a text; a table names them all. */
    private static final int TERBANYAK = 20;

    private final Kalimat kalimat;
    private final KataDispensasi kata;
    private final StringBuilder teks = new StringBuilder();
    private final Set<String> sekolah = new HashSet<>();
    private final Tabel tabel = new Tabel(
            "berkas",
            "baris",
            "dispensasi",
            "nomorSurat",
            "npsn",
            "nama",
            "angkatan",
            "provinsi",
            "kabupatenKota",
            "kelompokPendampingan");
    private int banyak;

    LembarPratinjau(Kalimat kalimat) {
        this.kalimat = kalimat;
        this.kata = new KataDispensasi(kalimat);
    }

    void tambah(DispensasiTercatat tercatat, List<Peserta> tersentuh) {
        Dispensasi dispensasi = tercatat.dispensasi();
        Surat surat = dispensasi.surat();
        String hal = kata.hal(dispensasi);
        banyak++;
        teks.append(kalimat.isi("pratinjau.judul", tercatat.berkas(), tercatat.baris(), hal))
                .append("\n  ")
                .append(kata.surat(surat))
                .append("\n  ")
                .append(kalimat.isi("pratinjau.sekolah", tersentuh.size()))
                .append('\n');
        tersentuh.stream()
                .limit(TERBANYAK)
                .forEach(satu -> teks.append("    ").append(sekolah(satu)).append('\n'));
        if (tersentuh.size() > TERBANYAK) {
            teks.append("    ")
                    .append(kalimat.isi("pratinjau.lagi", tersentuh.size() - TERBANYAK))
                    .append('\n');
        }
        teks.append('\n');
        for (Peserta satu : tersentuh) {
            sekolah.add(satu.npsn());
            tabel.tambah(Arrays.<@Nullable Object>asList(
                    tercatat.berkas(),
                    tercatat.baris(),
                    hal,
                    surat.nomor(),
                    satu.npsn(),
                    satu.nama(),
                    satu.angkatan(),
                    satu.provinsi(),
                    satu.kabupatenKota(),
                    satu.kelompokPendampingan()));
        }
    }

    String tulis(FormatTabel format) {
        return switch (format) {
            case TEKS -> teks + kalimat.isi("pratinjau.jumlah", banyak, sekolah.size()) + "\n";
            case JSON -> tabel.json();
            case CSV -> tabel.csv();
        };
    }

    private String sekolah(Peserta satu) {
        String tempat = Stream.of(satu.nama(), satu.kabupatenKota(), satu.provinsi())
                .filter(nama -> nama != null)
                .collect(Collectors.joining(", "));
        return kalimat.isi("pratinjau.satu", satu.npsn(), tempat, satu.angkatan());
    }
}
