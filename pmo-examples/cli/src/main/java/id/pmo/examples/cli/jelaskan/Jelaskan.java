package id.pmo.examples.cli.jelaskan;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.PenjelasanWriter;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.KodeMirip;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Konversi;
import id.pmo.examples.cli.LaporanBerkonteks;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.Pmo;
import id.pmo.examples.cli.Versi;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code pmo jelaskan}: explains how syarat stand for each report, the others of a school being its history. */
@Command(name = "jelaskan", mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
public final class Jelaskan implements Callable<Integer> {

    private static final int SEMUA_DIJELASKAN = 0;
    private static final int ADA_YANG_TIDAK_TERBACA = 1;

    @Option(names = "--kode", required = true, paramLabel = "${bundle:label.kode}", converter = DaftarKode.Baca.class)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DaftarKode kode;

    @Option(names = "--periode", paramLabel = "N")
    private @Nullable Integer periode;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Option(names = "--pada", paramLabel = "${bundle:label.saat}", converter = Konversi.KeSaat.class)
    private @Nullable Instant pada;

    @Option(names = "--format", paramLabel = "teks|json", converter = BentukPenjelasan.Baca.class)
    private BentukPenjelasan format = BentukPenjelasan.TEKS;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasaSendiri;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.masukan}", descriptionKey = "masukan")
    private List<String> masukan = new ArrayList<>();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Pmo pmo;

    private final Lingkungan lingkungan;

    /** In some surroundings. */
    public Jelaskan(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public Integer call() {
        Kalimat kalimat = Kalimat.dalam(bahasaSendiri == null ? pmo.bahasa() : bahasaSendiri);
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan, kalimat);
        PmoEngine engine = terpilih.engine();
        pastikanDikenal(engine);
        Instant saat = pada == null ? lingkungan.clock().instant().truncatedTo(ChronoUnit.SECONDS) : pada;
        List<LaporanBerkonteks> dijelaskan =
                LaporanBerkonteks.baca(lingkungan, kalimat, engine, terpilih.konteks(saat), masukan).stream()
                        .filter(satu -> periode == null || periode.equals(periode(satu.isi())))
                        .toList();
        if (dijelaskan.isEmpty()) {
            throw new GalatPakai("galat.jelaskan.periode", String.valueOf(periode));
        }
        tulis(format == BentukPenjelasan.JSON ? json(dijelaskan, engine, kalimat) : teks(dijelaskan, engine, kalimat));
        return dijelaskan.stream().allMatch(satu -> satu.isi() instanceof HasilBaca.Terbaca)
                ? SEMUA_DIJELASKAN
                : ADA_YANG_TIDAK_TERBACA;
    }

    private void pastikanDikenal(PmoEngine engine) {
        SortedSet<String> dikenal = new TreeSet<>();
        engine.kebijakan().stream()
                .flatMap(id -> engine.kebijakan(id).stream())
                .forEach(satu -> dikenal.addAll(satu.syarat().keySet()));
        for (String satu : kode.semua()) {
            if (!dikenal.contains(satu)) {
                throw new GalatPakai("galat.jelaskan.kode", satu, String.join(", ", KodeMirip.dari(satu, dikenal)));
            }
        }
    }

    private String teks(List<LaporanBerkonteks> laporan, PmoEngine engine, Kalimat kalimat) {
        PenjelasanTeks teks = new PenjelasanTeks(kalimat);
        for (LaporanBerkonteks satu : laporan) {
            teks.laporan(satu.judul(kalimat, engine), satu.asal(kalimat));
            kode.semua().forEach(k -> teks.tulis(engine.explain(satu.isi(), satu.konteks(), k)));
        }
        return teks.toString();
    }

    private String json(List<LaporanBerkonteks> laporan, PmoEngine engine, Kalimat kalimat) {
        List<String> semua = new ArrayList<>();
        for (LaporanBerkonteks satu : laporan) {
            for (String k : kode.semua()) {
                semua.add(PenjelasanWriter.toJson(
                        engine.explain(satu.isi(), satu.konteks(), k), satu.asal(), kalimat.bahasa()));
            }
        }
        return "[\n" + String.join(",\n", semua) + "\n]\n";
    }

    private void tulis(String isi) {
        try {
            OutputStream keluaran = lingkungan.keluaran();
            keluaran.write(isi.getBytes(StandardCharsets.UTF_8));
            keluaran.flush();
        } catch (IOException e) {
            throw new GalatPakai("galat.tulis", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Integer periode(HasilBaca isi) {
        return isi instanceof HasilBaca.Terbaca terbaca
                ? terbaca.laporan().periode()
                : ((HasilBaca.TidakTerbaca) isi).periode();
    }
}
