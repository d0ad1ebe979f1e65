package id.pmo.examples.cli.ketahanan;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Kemajuan;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.kebijakan.AlatKebijakan;
import id.pmo.examples.cli.kebijakan.FormatHasil;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.AlasanLolos;
import id.pmo.rules.kebijakan.Ketahanan;
import id.pmo.rules.kebijakan.UjiKebijakan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pmo kebijakan uji-ketahanan}: makes slips in policies, and names those that no example notices. */
@Command(name = "uji-ketahanan")
public final class PerintahKetahanan extends AlatKebijakan {

    @Option(
            names = "--format",
            paramLabel = "teks|json",
            descriptionKey = "formatHasil",
            converter = FormatHasil.Baca.class)
    private FormatHasil format = FormatHasil.TEKS;

    @Option(names = "--alasan", paramLabel = "${bundle:label.berkas}")
    private List<String> alasan = new ArrayList<>();

    /** In some surroundings. */
    public PerintahKetahanan(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    protected int jalankan(KebijakanDipilih dipilih, Kalimat kalimat) {
        List<AlasanLolos> diterima = new ArrayList<>();
        alasan.forEach(nama -> diterima.addAll(alasan(nama)));
        List<Ketahanan> semua = new ArrayList<>();
        for (String id : dipilih.id()) {
            UjiKebijakan uji = muat(dipilih, id, kalimat);
            semua.add(uji(id, uji, opsi().kode(uji.kode()), kalimat));
        }
        Berkas.tulis(
                format == FormatHasil.JSON
                        ? JsonKetahanan.tulis(semua, diterima)
                        : new LembarKetahanan(kalimat).tulis(semua, diterima),
                lingkungan());
        return semua.stream().allMatch(satu -> satu.tanpaAlasan(diterima).isEmpty()) ? 0 : 1;
    }

    private Ketahanan uji(String id, UjiKebijakan uji, Set<String> kode, Kalimat kalimat) {
        Lingkungan tampak = lingkungan().tanpaKeluaran();
        Kemajuan[] bilah = {Kemajuan.berjalan("kemajuan.menyiapkan", tampak, kalimat)};
        try {
            return uji.ketahanan(kode, (selesai, banyak) -> {
                if (selesai == 1) {
                    bilah[0].close();
                    bilah[0] = Kemajuan.menguji(banyak, tampak, kalimat);
                }
                bilah[0].maju(1);
            });
        } catch (IllegalStateException contohGagal) {
            throw new GalatPakai("galat.ketahanan.contoh", id);
        } finally {
            bilah[0].close();
        }
    }

    private static List<AlasanLolos> alasan(String nama) {
        try {
            return AlasanLolos.baca(nama, new String(Berkas.baca(nama), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException salah) {
            throw new GalatPakai("galat.ketahanan.alasan", String.valueOf(salah.getMessage()));
        }
    }
}
