package id.pmo.catalog.json;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.Bagian;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Keterisian;
import id.pmo.core.hasil.RencanaBerubah;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the keys of one result. */
final class IsiHasil {

    private final JsonGenerator json;
    private final Bahasa bahasa;

    IsiHasil(JsonGenerator json, Bahasa bahasa) {
        this.json = json;
        this.bahasa = bahasa;
    }

    void tulis(HasilPemeriksaan hasil, @Nullable AsalLaporan asal) {
        json.writeStartObject();
        objek("asal", asal, this::asal);
        teks("npsn", hasil.npsn());
        Integer periode = hasil.periode();
        if (periode == null) {
            json.writeNullProperty("periode");
        } else {
            json.writeNumberProperty("periode", periode);
        }
        objek("kebijakan", hasil.kebijakan(), this::kebijakan);
        waktu("diperiksaPada", hasil.diperiksaPada());
        teks("status", hasil.status().name());
        objek("bagian", hasil.bagian(), this::bagian);
        objek("waktu", hasil.waktu(), this::ketepatan);
        objek("rencanaBerubah", hasil.rencanaBerubah(), this::rencana);
        objek("keterisian", hasil.keterisian(), this::keterisian);
        larik("temuan", hasil.temuan(), this::temuan);
        larik("daftarPeriksa", hasil.daftarPeriksa(), this::butir);
        larik(
                "pembebasan",
                hasil.daftarPeriksa().stream()
                        .map(ButirPeriksa::pembebasan)
                        .filter(Objects::nonNull)
                        .toList(),
                this::pembebasan);
        json.writeEndObject();
    }

    void asal(AsalLaporan asal) {
        teks("berkas", asal.berkas());
        json.writeNumberProperty("baris", asal.baris());
    }

    void kebijakan(IdentitasKebijakan kebijakan) {
        teks("id", kebijakan.id());
        teks("versi", kebijakan.versi());
        teks("sidikJari", kebijakan.sidikJari());
    }

    private void bagian(Bagian bagian) {
        teks("laporanPelaksanaan", bagian.laporanPelaksanaan().name());
        teks("laporanTindakLanjut", bagian.laporanTindakLanjut().name());
        kode("entri", bagian.entri().stream().map(Enum::name).toList());
    }

    private void ketepatan(KetepatanWaktu ketepatan) {
        teks("status", ketepatan.status().name());
        waktu("batas", ketepatan.batas());
        json.writeNumberProperty("selisihDetik", ketepatan.selisihDetik());
        objek("perpanjangan", ketepatan.perpanjangan(), perpanjangan -> surat(perpanjangan.surat()));
    }

    private void rencana(RencanaBerubah rencana) {
        kode("subtopik", rencana.subtopik());
        larik("perubahan", rencana.perubahan(), this::perubahan);
    }

    private void perubahan(PerubahanSubtopik perubahan) {
        json.writeNumberProperty("periode", perubahan.periode());
        kode("semula", perubahan.semula());
        kode("menjadi", perubahan.menjadi());
        surat(perubahan.surat());
    }

    private void pembebasan(Pembebasan pembebasan) {
        teks("kode", pembebasan.kode());
        surat(pembebasan.surat());
    }

    void surat(Surat surat) {
        teks("nomorSurat", surat.nomor());
        teks("pemberi", surat.pemberi());
        teks("tanggal", surat.tanggal().toString());
        teks("alasan", surat.alasan());
    }

    private void keterisian(Keterisian keterisian) {
        json.writeNumberProperty("terpenuhi", keterisian.terpenuhi());
        json.writeNumberProperty("berlaku", keterisian.berlaku());
    }

    void temuan(Temuan temuan) {
        teks("kode", temuan.kode());
        teks("jenis", temuan.jenis().name());
        teks("sifat", temuan.sifat().name());
        teks("letak", temuan.letak());
        teks("pesan", temuan.pesan().dalam(bahasa));
        teks("perbaikan", temuan.perbaikan().dalam(bahasa));
        teks("sumber", temuan.sumber());
    }

    private void butir(ButirPeriksa butir) {
        teks("kode", butir.kode());
        teks("judul", butir.syarat().judul().dalam(bahasa));
        teks("keadaan", butir.keadaan().name());
        kode("letak", butir.letak());
    }

    private void kode(String nama, Collection<String> nilai) {
        json.writeArrayPropertyStart(nama);
        nilai.forEach(json::writeString);
        json.writeEndArray();
    }

    void teks(String nama, @Nullable String nilai) {
        json.writeStringProperty(nama, nilai);
    }

    private void waktu(String nama, ZonedDateTime nilai) {
        // writes seconds even where they are zero, and a fraction only where there is one
        teks(nama, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(nilai));
    }

    <T> void objek(String nama, @Nullable T nilai, Consumer<T> isi) {
        if (nilai == null) {
            json.writeNullProperty(nama);
        } else {
            json.writeObjectPropertyStart(nama);
            isi.accept(nilai);
            json.writeEndObject();
        }
    }

    <T> void larik(String nama, Collection<T> nilai, Consumer<T> isi) {
        json.writeArrayPropertyStart(nama);
        for (T satu : nilai) {
            json.writeStartObject();
            isi.accept(satu);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
