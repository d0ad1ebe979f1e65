package id.pmo.examples.cli.kalender;

import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.peserta.Peserta;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.KebijakanTerpilih;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.PilihanKebijakan;
import id.pmo.examples.cli.PilihanSaat;
import id.pmo.examples.cli.dispensasi.PilihanDispensasi;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.examples.cli.tabel.BerkasPeserta;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo kalender}: by when a school reports, what each period asks, and who does what. */
@Command(name = "kalender")
public final class PerintahKalender extends Perintah {

    @Option(names = "--npsn", paramLabel = "NPSN")
    private @Nullable String npsn;

    @Option(names = "--peserta", paramLabel = "${bundle:label.csv}", descriptionKey = "peserta")
    private @Nullable String peserta;

    @Option(names = "--angkatan", paramLabel = "N")
    private @Nullable Integer angkatan;

    @Option(names = "--provinsi", paramLabel = "${bundle:label.nama}")
    private @Nullable String provinsi;

    @Mixin
    private final PilihanKebijakan kebijakan = new PilihanKebijakan();

    @Mixin
    private final PilihanDispensasi dispensasi = new PilihanDispensasi();

    @Mixin
    private final PilihanSaat pada = new PilihanSaat();

    @Option(names = "--format", paramLabel = "teks|json|ics", converter = FormatKalender.Baca.class)
    private FormatKalender format = FormatKalender.TEKS;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    /** In some surroundings. */
    public PerintahKalender(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        KebijakanTerpilih terpilih = kebijakan.buka(lingkungan(), kalimat);
        PmoEngine engine = terpilih.engine();
        Instant saat = pada.saat(lingkungan());
        Kebijakan dasar = terpilih.dasar(saat);
        String id = dasar.identitas().id();
        Kalender kalender = engine.kalender(
                sekolah(dasar, kalimat),
                Konteks.at(saat)
                        .withKebijakan(id)
                        .withDispensasi(dispensasi.dipakai(engine, id, lingkungan(), kalimat)));
        Berkas.tulis(
                switch (format) {
                    case TEKS -> new LembarKalender(kalimat).tulis(kalender);
                    case JSON -> new JsonKalender(kalimat.bahasa()).tulis(kalender);
                    case ICS -> new KalenderIcs(kalimat).tulis(kalender);
                },
                lingkungan());
        return 0;
    }

    private Sekolah sekolah(Kebijakan kebijakan, Kalimat kalimat) {
        if (npsn == null && angkatan == null) {
            throw new GalatPakai("galat.kalender.sekolah");
        }
        if (npsn != null && !PemeriksaNpsn.berbentukNpsn(npsn)) {
            throw new GalatPakai("galat.npsn", npsn);
        }
        Sekolah dasar = npsn == null || peserta == null
                ? Sekolah.builder().npsn(npsn).build()
                : dariPeserta(npsn, peserta, kalimat);
        Sekolah sekolah = dasar.toBuilder()
                .angkatan(angkatan == null ? dasar.angkatan() : angkatan)
                .provinsi(provinsi == null ? dasar.provinsi() : provinsi)
                .build();
        if (sekolah.angkatan() != null && kebijakan.angkatan(sekolah.angkatan()).isEmpty()) {
            throw new GalatPakai(
                    "galat.kalender.angkatan",
                    angkatan == null ? String.valueOf(peserta) : "--angkatan",
                    kebijakan.identitas().id(),
                    sekolah.angkatan(),
                    kebijakan.angkatan().keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return sekolah;
    }

    private Sekolah dariPeserta(String nomor, String berkas, Kalimat kalimat) {
        List<Peserta> peserta =
                BerkasPeserta.baca(berkas, lingkungan(), kalimat).peserta().peserta(nomor.strip());
        if (peserta.isEmpty()) {
            throw new GalatPakai("galat.bukanPeserta", nomor, berkas);
        }
        return peserta.get(peserta.size() - 1).sekolah();
    }
}
