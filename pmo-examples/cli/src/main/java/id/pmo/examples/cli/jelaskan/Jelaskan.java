package id.pmo.examples.cli.jelaskan;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.PenjelasanWriter;
import id.pmo.core.kebijakan.KodeMirip;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.LaporanBerkonteks;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.PilihanMasukan;
import id.pmo.examples.cli.PilihanSaat;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo jelaskan}: explains how syarat stand for each report, the others of a school being its history. */
@Command(name = "jelaskan")
public final class Jelaskan extends Perintah {

    private static final int SEMUA_DIJELASKAN = 0;
    private static final int ADA_YANG_TIDAK_TERBACA = 1;

    @Option(names = "--kode", required = true, paramLabel = "${bundle:label.kode}", converter = DaftarKode.Baca.class)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DaftarKode kode;

    @Option(names = "--periode", paramLabel = "N")
    private @Nullable Integer periode;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Mixin
    private final PilihanSaat pada = new PilihanSaat();

    @Option(names = "--format", paramLabel = "teks|json", converter = BentukPenjelasan.Baca.class)
    private BentukPenjelasan format = BentukPenjelasan.TEKS;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Mixin
    private final PilihanMasukan masukan = new PilihanMasukan();

    /** In some surroundings. */
    public Jelaskan(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan(), kalimat);
        PmoEngine engine = terpilih.engine();
        pastikanDikenal(engine);
        Instant saat = pada.saat(lingkungan());
        List<LaporanBerkonteks> dijelaskan =
                LaporanBerkonteks.baca(lingkungan(), kalimat, engine, terpilih.konteks(saat), masukan.semua()).stream()
                        .filter(satu -> periode == null || periode.equals(periode(satu.isi())))
                        .toList();
        if (dijelaskan.isEmpty()) {
            throw new GalatPakai("galat.jelaskan.periode", String.valueOf(periode));
        }
        Berkas.tulis(
                format == BentukPenjelasan.JSON ? json(dijelaskan, engine, kalimat) : teks(dijelaskan, engine, kalimat),
                lingkungan());
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

    private static @Nullable Integer periode(HasilBaca isi) {
        return isi instanceof HasilBaca.Terbaca terbaca
                ? terbaca.laporan().periode()
                : ((HasilBaca.TidakTerbaca) isi).periode();
    }
}
