package id.pmo.examples.cli.dokumen;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.Timpaan;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.periksakebijakan.KebijakanDiperiksa;
import id.pmo.examples.cli.periksakebijakan.LembarPeriksa;
import id.pmo.examples.cli.simpan.Simpanan;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.kebijakan.DokumenKebijakan;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan dokumen}: writes a policy out as one page for people. */
@Command(name = "dokumen")
public final class PerintahDokumen extends Perintah {

    @Option(names = "--format", paramLabel = "md|html", converter = FormatDokumen.Baca.class)
    private FormatDokumen format = FormatDokumen.MD;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Option(names = "--keluaran", paramLabel = "${bundle:label.berkas}")
    private @Nullable Path keluaran;

    @Parameters(arity = "0..1", paramLabel = "FOLDER|ZIP|ID", descriptionKey = "kebijakanDidokumenkan")
    private String kebijakan = PmoEngine.DEFAULT_POLICY;

    /** In some surroundings. */
    public PerintahDokumen(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        String id = kebijakan;
        try {
            KebijakanDipilih dipilih = KebijakanDipilih.satu(kebijakan);
            id = dipilih.id().get(0);
            jaga(id);
            tulis(PenyusunNaskah.susun(DokumenKebijakan.of(dipilih.sumber(), id), kalimat), kalimat);
            return 0;
        } catch (PolicyException e) {
            PrintWriter galat = lingkungan().galatTeks();
            galat.print(LembarPeriksa.tulis(List.of(new KebijakanDiperiksa(id, e.problems())), kalimat));
            galat.flush();
            return 1;
        }
    }

    /** The page must not take the place of the policy, or of a file in it. */
    private void jaga(String id) {
        if (keluaran == null || PolicySource.builtIn().ids().contains(kebijakan)) {
            return;
        }
        Timpaan timpaan = Timpaan.oleh("--keluaran", keluaran).tolak(List.of(kebijakan));
        Path tempat = Path.of(kebijakan);
        if (Files.isDirectory(tempat)) {
            timpaan.tolakDiDalam(FolderKebijakan.folder(tempat, id));
        }
    }

    private void tulis(Naskah naskah, Kalimat kalimat) {
        String halaman = switch (format) {
            case MD -> MarkdownNaskah.tulis(naskah);
            case HTML -> HalamanNaskah.tulis(naskah);
        };
        if (keluaran == null) {
            Berkas.tulis(halaman, lingkungan());
            return;
        }
        Simpanan.simpan(keluaran, halaman.getBytes(StandardCharsets.UTF_8));
        Berkas.tulis(kalimat.isi("dokumen.selesai", keluaran) + "\n", lingkungan());
    }
}
