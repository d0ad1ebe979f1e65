package id.pmo.examples.cli.kalender;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.kalender.AgendaPeriode;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kalender.Permintaan;
import id.pmo.core.kebijakan.Tugas;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A calendar as one JSON object: every key always, null where there is nothing. */
final class JsonKalender {

    private static final JsonFactory JSON = new JsonFactory();

    private final Bahasa bahasa;
    private final StringWriter teks = new StringWriter();
    private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks);

    JsonKalender(Bahasa bahasa) {
        this.bahasa = bahasa;
    }

    String tulis(Kalender kalender) {
        json.writeStartObject();
        json.writeStringProperty("npsn", kalender.sekolah().npsn());
        bilangan("angkatan", kalender.sekolah().angkatan());
        json.writeStringProperty("provinsi", kalender.sekolah().provinsi());
        json.writeObjectPropertyStart("kebijakan");
        json.writeStringProperty("id", kalender.kebijakan().id());
        json.writeStringProperty("versi", kalender.kebijakan().versi());
        json.writeStringProperty("sidikJari", kalender.kebijakan().sidikJari());
        json.writeEndObject();
        saat("dilihatPada", kalender.dilihatPada());
        json.writeBooleanProperty("zonaDiandaikan", kalender.zonaDiandaikan());
        bilangan("ingatkanHari", kalender.ingatkanHari());
        json.writeArrayPropertyStart("pelapor");
        kalender.pelapor().forEach(satu -> json.writeString(satu.name()));
        json.writeEndArray();
        larik("tugas", kalender.tugas(), this::tugas);
        larik("periode", kalender.periode(), this::periode);
        json.writeEndObject();
        json.close();
        return teks + "\n";
    }

    private void tugas(Tugas satu) {
        json.writeStringProperty("pihak", satu.pihak().name());
        json.writeStringProperty("saat", satu.saat().name());
        json.writeStringProperty("uraian", satu.uraian().dalam(bahasa));
    }

    private void periode(AgendaPeriode agenda) {
        json.writeNumberProperty("ke", agenda.periode().ke());
        json.writeStringProperty("jenis", agenda.periode().jenis().name());
        json.writeStringProperty(
                "bulanPelaksanaan", agenda.periode().bulanPelaksanaan().toString());
        json.writeStringProperty("status", agenda.status().name());
        saat("dibuka", agenda.dibuka());
        saat("batas", agenda.batas());
        json.writeNumberProperty("sisaHari", agenda.sisaHari());
        saat("ditutup", agenda.ditutup());
        perpanjangan(agenda.perpanjangan());
        larik("diminta", agenda.diminta(), this::diminta);
    }

    private void perpanjangan(@Nullable Perpanjangan perpanjangan) {
        if (perpanjangan == null) {
            json.writeNullProperty("perpanjangan");
            return;
        }
        json.writeObjectPropertyStart("perpanjangan");
        json.writeStringProperty("nomorSurat", perpanjangan.surat().nomor());
        json.writeStringProperty("pemberi", perpanjangan.surat().pemberi());
        json.writeStringProperty("tanggal", perpanjangan.surat().tanggal().toString());
        json.writeStringProperty("alasan", perpanjangan.surat().alasan());
        json.writeEndObject();
    }

    private void diminta(Permintaan satu) {
        json.writeStringProperty("kode", satu.syarat().kode());
        json.writeStringProperty("sifat", satu.syarat().sifat().name());
        json.writeStringProperty("judul", satu.syarat().judul().dalam(bahasa));
        json.writeStringProperty("cara", satu.cara().dalam(bahasa));
    }

    private void saat(String nama, ZonedDateTime nilai) {
        json.writeStringProperty(
                nama,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT).format(nilai));
    }

    private void bilangan(String nama, @Nullable Integer nilai) {
        if (nilai == null) {
            json.writeNullProperty(nama);
        } else {
            json.writeNumberProperty(nama, nilai);
        }
    }

    private <T> void larik(String nama, Collection<T> isi, Consumer<T> tulis) {
        json.writeArrayPropertyStart(nama);
        isi.forEach(satu -> {
            json.writeStartObject();
            tulis.accept(satu);
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
