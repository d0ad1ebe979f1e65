package id.pmo.examples.cli.rekap;

import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.rekap.Rekap;
import id.pmo.core.rekap.RekapPeserta;
import id.pmo.examples.cli.Kalimat;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * Writes a Rekap, held against a register, wherever its results were gathered.
 *
 * @param kalimat the texts of the language
 * @param format the form
 * @param menurut by what the table is split
 * @param anggota whether members are wanted; not for a page
 */
public record PenulisRekap(Kalimat kalimat, FormatRekap format, DaftarDimensi menurut, boolean anggota) {

    /**
     * The whole answer, with its last line end.
     *
     * @param bacaan the register as read
     * @param dasar the policy whose calendar counts
     * @param saat the moment of the count
     */
    public String tulis(Rekap rekap, BacaanPeserta bacaan, Kebijakan dasar, Instant saat) {
        ZonedDateTime setempat = saat.atZone(dasar.waktu().zonaBersama().orElse(Wilayah.WIB));
        IsiRekap isi = new IsiRekap(
                RekapPeserta.of(rekap, bacaan.peserta(), dasar, setempat.toLocalDate()),
                dasar,
                setempat,
                bacaan,
                menurut.dimensi(),
                anggota);
        return switch (format) {
            case TEKS -> new LembarRekap(kalimat).tulis(isi);
            case JSON -> JsonRekap.tulis(isi);
            case CSV -> new CsvRekap(kalimat).tulis(isi);
            case HTML -> new HalamanRekap(kalimat.bahasa()).tulis(isi);
        };
    }
}
