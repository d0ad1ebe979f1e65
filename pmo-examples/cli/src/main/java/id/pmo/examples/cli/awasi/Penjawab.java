package id.pmo.examples.cli.awasi;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.awasi.Jawaban.Cakupan;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.HasilUji;
import id.pmo.rules.kebijakan.PutaranUji;
import id.pmo.rules.kebijakan.UjiBerulang;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers for one folder, each time anew, whatever lies there. */
final class Penjawab {

    private final String folder;
    private final UjiBerulang uji;
    private final Penulis penulis;
    private final Kalimat kalimat;
    private final Lingkungan lingkungan;
    private boolean baik;
    private boolean dibaca = true;

    /** Until the folder was read once; then, and after each time it could not be read, all files count as new. */
    private boolean pertama = true;

    Penjawab(String folder, UjiBerulang uji, Penulis penulis, Kalimat kalimat, Lingkungan lingkungan) {
        this.folder = folder;
        this.uji = uji;
        this.penulis = penulis;
        this.kalimat = kalimat;
        this.lingkungan = lingkungan;
    }

    /** Answers once, and again at each change, until there is no more to wait for, or nobody reads the answers. */
    void awasi(Pemicu pemicu) throws InterruptedException {
        tulis(penulis.mulai(folder));
        jawab();
        siapkan();
        while (dibaca && pemicu.tunggu()) {
            jawab();
        }
    }

    /** Answers once; says nothing where no file is other than at the last answer. */
    boolean jawab() {
        Instant saat = lingkungan.clock().instant();
        try {
            PutaranUji putaran = uji.putaran();
            if (putaran.masalah().isEmpty()) {
                gagal(saat, KebijakanDipilih.kosong(folder).pesan(kalimat));
            } else if (!putaran.berubah().isEmpty()) {
                jawab(saat, putaran);
            }
            pertama = false;
        } catch (UncheckedIOException e) {
            pertama = true;
            gagal(saat, kalimat.isi("awasi.takTerbaca", folder));
        } catch (IllegalStateException | IllegalArgumentException e) {
            gagal(saat, kalimat.isi("galat.takTerduga", e.toString()));
        }
        return baik;
    }

    private void jawab(Instant saat, PutaranUji putaran) {
        Optional<Set<String>> terkena = putaran.terkena();
        baik = jawab(saat, putaran, terkena.isEmpty() ? Cakupan.SEMUA : Cakupan.TERKENA, putaran.ujiTerkena());
        List<HasilUji> lainnya = putaran.ujiLainnya();
        if (terkena.isPresent() && !lainnya.isEmpty()) {
            baik &= jawab(saat, putaran, Cakupan.LAINNYA, lainnya);
        }
    }

    private boolean jawab(Instant saat, PutaranUji putaran, Cakupan cakupan, List<HasilUji> hasil) {
        Jawaban jawaban = new Jawaban(
                saat,
                Duration.between(saat, lingkungan.clock().instant()),
                cakupan,
                pertama,
                putaran.berubah(),
                putaran.terkena().orElseGet(Set::of),
                putaran.masalah(),
                hasil);
        tulis(penulis.jawab(jawaban));
        return jawaban.baik();
    }

    private void gagal(Instant saat, String pesan) {
        baik = false;
        tulis(penulis.gagal(saat, pesan));
    }

    /** Nobody waits for this, so what goes wrong with it can wait for the next answer too. */
    private void siapkan() {
        try {
            uji.siapkan();
        } catch (IllegalStateException e) {
            // the next answer says so
        }
    }

    private void tulis(String teks) {
        dibaca &= Berkas.dibaca(teks, lingkungan);
    }
}
