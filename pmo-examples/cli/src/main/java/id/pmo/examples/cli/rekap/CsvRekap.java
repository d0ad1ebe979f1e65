package id.pmo.examples.cli.rekap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pmo.core.peserta.Peserta;
import id.pmo.core.rekap.BarisRekap;
import id.pmo.core.rekap.Capaian;
import id.pmo.core.rekap.Dikecualikan;
import id.pmo.core.rekap.Dimensi;
import id.pmo.core.rekap.Kewajiban;
import id.pmo.core.rekap.Ukuran;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.tabel.SelCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a Rekap as CSV: a row for each cell with all counts, or, where members are wanted, a row for each member and
 * each exclusion. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvRekap {

    private final Kalimat kalimat;

    CsvRekap(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    String tulis(IsiRekap isi) {
        StringWriter teks = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(teks)) {
            if (isi.anggota()) {
                anggota(isi, csv);
            } else {
                tabel(isi, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return teks.toString();
    }

    private static void tabel(IsiRekap isi, CsvWriter csv) {
        csv.writeRecord(Stream.concat(
                        isi.menurut().stream().map(Dimensi::kode),
                        Arrays.stream(Ukuran.values()).map(Nama::kunci))
                .toList());
        for (BarisRekap baris : isi.rekap().menurut(isi.menurut())) {
            csv.writeRecord(Stream.concat(
                            baris.sel().stream().map(SelCsv::aman),
                            Arrays.stream(Ukuran.values())
                                    .map(ukuran ->
                                            String.valueOf(baris.hitungan().banyak(ukuran))))
                    .toList());
        }
    }

    private void anggota(IsiRekap isi, CsvWriter csv) {
        List<String> kepala = new ArrayList<>(List.of("npsn", "nama"));
        Arrays.stream(Dimensi.values()).map(Dimensi::kode).forEach(kepala::add);
        kepala.addAll(List.of("ukuran", "alasan", "dibebaskan", "banyakTakDihitung"));
        csv.writeRecord(kepala);
        for (Kewajiban satu : isi.rekap().kewajiban()) {
            csv.writeRecord(anggota(satu));
        }
        Stream.concat(isi.rekap().tanpaKewajiban().stream(), isi.rekap().takDihitung().stream())
                .forEach(satu -> csv.writeRecord(dikecualikan(satu)));
    }

    private List<String> anggota(Kewajiban satu) {
        Peserta peserta = satu.peserta();
        Capaian capaian = satu.capaian();
        List<String> baris = new ArrayList<>(List.of(peserta.npsn(), SelCsv.aman(peserta.nama())));
        Arrays.stream(Dimensi.values())
                .map(dimensi -> SelCsv.aman(dimensi.nilai(peserta, satu.periode())))
                .forEach(baris::add);
        baris.add(gabung(satu.ukuran()));
        baris.add(satu.alasan().stream().map(kalimat::label).collect(Collectors.joining("; ")));
        baris.add(capaian == null ? "" : String.join(" ", capaian.dibebaskan()));
        baris.add("");
        return baris;
    }

    private List<String> dikecualikan(Dikecualikan satu) {
        List<String> baris = new ArrayList<>(List.of(SelCsv.aman(satu.npsn()), ""));
        Arrays.stream(Dimensi.values())
                .map(dimensi ->
                        dimensi == Dimensi.PERIODE && satu.periode() != null ? String.valueOf(satu.periode()) : "")
                .forEach(baris::add);
        baris.addAll(
                List.of("", kalimat.label(satu.alasan()), "", satu.banyak() == 0 ? "" : String.valueOf(satu.banyak())));
        return baris;
    }

    private static String gabung(Collection<? extends Enum<?>> nilai) {
        return nilai.stream().map(Nama::kunci).collect(Collectors.joining(" "));
    }
}
