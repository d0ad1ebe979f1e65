package id.pmo.examples.spark;

import id.pmo.catalog.json.LaporanMentah;
import id.pmo.examples.cli.arus.LaporanMasuk;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A report that was not read yet, as a row that travels between machines. */
final class BarisLaporan {

    /** Rows with the same value are the reports of one school. */
    static final String KELOMPOK = "kelompok";

    static final String BERKAS = "berkas";
    static final String BARIS = "baris";

    static final StructType SKEMA = new StructType()
            .add(KELOMPOK, DataTypes.StringType, false)
            .add(BERKAS, DataTypes.StringType, false)
            .add(BARIS, DataTypes.LongType, false)
            .add("kolom", DataTypes.LongType, false)
            .add("isi", DataTypes.BinaryType, true);

    private BarisLaporan() {}

    static Row dari(String berkas, LaporanMentah mentah) {
        String npsn = mentah.npsn();
        // one without a number is nobody's history: a group of its own, so that many of them spread over the machines
        String kelompok = npsn == null ? "?" + mentah.baris() + ":" + berkas : npsn;
        return RowFactory.create(kelompok, berkas, mentah.baris(), mentah.kolom(), mentah.isi());
    }

    static String kelompok(Row baris) {
        return baris.getString(0);
    }

    /** Reads the report. */
    static LaporanMasuk baca(Row baris) {
        LaporanMentah mentah = LaporanMentah.of(Pelaksana.PEMBACA, baris.getLong(2), baris.getLong(3), baris.getAs(4));
        return new LaporanMasuk(baris.getString(1), mentah.baris(), mentah.baca());
    }
}
