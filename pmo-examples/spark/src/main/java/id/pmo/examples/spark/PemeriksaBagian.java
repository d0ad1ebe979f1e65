package id.pmo.examples.spark;

import id.pmo.core.rekap.PenyusunRekap;
import id.pmo.core.rekap.Rekap;
import id.pmo.examples.cli.arus.LaporanMasuk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Judges one part of the work: writes its results, and answers what they come to. Both in one go, so that each report is
 * judged once; a part that is done anew, because the machine that had it is gone, comes to the same.
 *
 * @param tugas what to judge by
 * @param hadoop how the cluster reaches its files
 * @param keluaran the folder of the results
 */
record PemeriksaBagian(Broadcast<Tugas> tugas, Broadcast<SerializableConfiguration> hadoop, String keluaran)
        implements FlatMapFunction<Iterator<Row>, Rekap> {

    /** {@code baris} come school by school. */
    @Override
    public Iterator<Rekap> call(Iterator<Row> baris) throws IOException {
        Pelaksana pelaksana = Pelaksana.untuk(tugas.value());
        PenyusunRekap penyusun = new PenyusunRekap();
        if (baris.hasNext()) {
            TaskContext ini = TaskContext.get();
            try (BerkasBagian berkas = BerkasBagian.baru(
                    keluaran,
                    ini.partitionId(),
                    ini.taskAttemptId(),
                    hadoop.value().value())) {
                periksa(baris, pelaksana, penyusun, berkas);
                berkas.selesai();
            }
        }
        return List.of(penyusun.selesai()).iterator();
    }

    private static void periksa(Iterator<Row> baris, Pelaksana pelaksana, PenyusunRekap penyusun, BerkasBagian berkas)
            throws IOException {
        List<LaporanMasuk> sekolah = new ArrayList<>();
        String kelompok = "";
        while (baris.hasNext()) {
            Row satu = baris.next();
            if (!BarisLaporan.kelompok(satu).equals(kelompok)) {
                pelaksana.periksa(sekolah, penyusun, berkas);
                sekolah.clear();
                kelompok = BarisLaporan.kelompok(satu);
            }
            sekolah.add(BarisLaporan.baca(satu));
        }
        pelaksana.periksa(sekolah, penyusun, berkas);
    }
}
