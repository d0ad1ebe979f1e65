package id.pmo.examples.cli.rekap;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.rekap.BarisRekap;
import id.pmo.core.rekap.Capaian;
import id.pmo.core.rekap.Dikecualikan;
import id.pmo.core.rekap.Hitungan;
import id.pmo.core.rekap.Kewajiban;
import id.pmo.core.rekap.Laju;
import id.pmo.core.rekap.Rasio;
import id.pmo.core.rekap.RekapPeserta;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a Rekap as one JSON object: every key always, in one order. */
final class JsonRekap {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonRekap(JsonGenerator json) {
        this.json = json;
    }

    static String tulis(IsiRekap isi) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            new JsonRekap(json).objek(isi);
        }
        return teks + "\n";
    }

    private void objek(IsiRekap isi) {
        RekapPeserta rekap = isi.rekap();
        json.writeStartObject();
        json.writeStringProperty("pada", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(isi.pada()));
        kebijakan(isi.kebijakan().identitas());
        peta("penilai", rekap.rekap().kebijakan());
        json.writeObjectPropertyStart("peserta");
        json.writeNumberProperty("sekolah", isi.sekolah());
        json.writeNumberProperty("barisDitolak", isi.bacaan().ditolak());
        json.writeEndObject();
        json.writeObjectPropertyStart("laporan");
        json.writeNumberProperty("masuk", rekap.rekap().banyak());
        json.writeNumberProperty("dihitung", rekap.banyakDihitung());
        json.writeObjectPropertyStart("takDihitung");
        rekap.banyakTakDihitung().forEach((alasan, banyak) -> json.writeNumberProperty(Nama.kunci(alasan), banyak));
        json.writeEndObject();
        json.writeEndObject();
        json.writeName("jumlah");
        hitungan(rekap.jumlah());
        json.writeArrayPropertyStart("baris");
        rekap.menurut(isi.menurut()).forEach(baris -> baris(isi, baris));
        json.writeEndArray();
        daftarAtauNull("anggota", isi.anggota() ? rekap.kewajiban() : null, this::anggota);
        daftarAtauNull("tanpaKewajiban", isi.anggota() ? rekap.tanpaKewajiban() : null, this::dikecualikan);
        daftarAtauNull("takDihitung", isi.anggota() ? rekap.takDihitung() : null, this::dikecualikan);
        json.writeEndObject();
    }

    private void kebijakan(IdentitasKebijakan identitas) {
        json.writeObjectPropertyStart("kebijakan");
        json.writeStringProperty("id", identitas.id());
        json.writeStringProperty("versi", identitas.versi());
        json.writeStringProperty("sidikJari", identitas.sidikJari());
        json.writeEndObject();
    }

    private void baris(IsiRekap isi, BarisRekap baris) {
        json.writeStartObject();
        json.writeObjectPropertyStart("sel");
        for (int i = 0; i < isi.menurut().size(); i++) {
            json.writeStringProperty(isi.menurut().get(i).kode(), baris.sel().get(i));
        }
        json.writeEndObject();
        json.writeName("hitungan");
        hitungan(baris.hitungan());
        json.writeEndObject();
    }

    private void hitungan(Hitungan hitungan) {
        json.writeStartObject();
        enumPeta("ukuran", hitungan.ukuran());
        json.writeObjectPropertyStart("laju");
        for (Laju laju : Laju.values()) {
            Rasio rasio = hitungan.rasio(laju);
            json.writeObjectPropertyStart(Nama.kunci(laju));
            json.writeNumberProperty("pembilang", rasio.pembilang());
            json.writeNumberProperty("penyebut", rasio.penyebut());
            json.writeName("nilai");
            if (rasio.nilai().isPresent()) {
                json.writeNumber(rasio.nilai().getAsDouble());
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        peta("temuan", hitungan.temuan());
        peta("subtopik", hitungan.subtopik());
        enumPeta("tahap", hitungan.tahap());
        enumPeta("kendala", hitungan.kendala());
        peta("hariDariBatas", hitungan.hari());
        json.writeEndObject();
    }

    private void anggota(Kewajiban satu) {
        Capaian capaian = satu.capaian();
        json.writeStringProperty("npsn", satu.peserta().npsn());
        json.writeNumberProperty("periode", satu.periode());
        daftar("ukuran", satu.ukuran());
        daftar("alasan", satu.alasan());
        json.writeArrayPropertyStart("dibebaskan");
        if (capaian != null) {
            capaian.dibebaskan().forEach(json::writeString);
        }
        json.writeEndArray();
    }

    private void dikecualikan(Dikecualikan satu) {
        json.writeStringProperty("npsn", satu.npsn());
        Integer periode = satu.periode();
        if (periode == null) {
            json.writeNullProperty("periode");
        } else {
            json.writeNumberProperty("periode", periode);
        }
        json.writeStringProperty("alasan", Nama.kunci(satu.alasan()));
        json.writeNumberProperty("banyak", satu.banyak());
    }

    private void daftar(String nama, Collection<? extends Enum<?>> nilai) {
        json.writeArrayPropertyStart(nama);
        nilai.forEach(satu -> json.writeString(Nama.kunci(satu)));
        json.writeEndArray();
    }

    private <T> void daftarAtauNull(String nama, @Nullable List<T> daftar, Consumer<T> isi) {
        if (daftar == null) {
            json.writeNullProperty(nama);
            return;
        }
        json.writeArrayPropertyStart(nama);
        for (T satu : daftar) {
            json.writeStartObject();
            isi.accept(satu);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void enumPeta(String nama, Map<? extends Enum<?>, Long> peta) {
        json.writeObjectPropertyStart(nama);
        peta.forEach((kunci, banyak) -> json.writeNumberProperty(Nama.kunci(kunci), banyak));
        json.writeEndObject();
    }

    private void peta(String nama, Map<?, Long> peta) {
        json.writeObjectPropertyStart(nama);
        peta.forEach((kunci, banyak) -> json.writeNumberProperty(kunci.toString(), banyak));
        json.writeEndObject();
    }
}
