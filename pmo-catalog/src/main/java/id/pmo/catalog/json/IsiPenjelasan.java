package id.pmo.catalog.json;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.penjelasan.JejakAturan;
import id.pmo.core.penjelasan.JejakKondisi;
import id.pmo.core.penjelasan.NilaiKebijakan;
import id.pmo.core.penjelasan.Penjelasan;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the keys of one explanation. */
final class IsiPenjelasan {

    private final JsonGenerator json;
    private final Bahasa bahasa;
    private final IsiHasil isi;

    IsiPenjelasan(JsonGenerator json, Bahasa bahasa) {
        this.json = json;
        this.bahasa = bahasa;
        this.isi = new IsiHasil(json, bahasa);
    }

    void tulis(Penjelasan penjelasan, @Nullable AsalLaporan asal) {
        Syarat syarat = penjelasan.syarat();
        json.writeStartObject();
        isi.objek("asal", asal, isi::asal);
        isi.teks("kode", penjelasan.kode());
        isi.teks("judul", syarat == null ? null : syarat.judul().dalam(bahasa));
        isi.objek("kebijakan", penjelasan.kebijakan(), isi::kebijakan);
        isi.teks("keadaan", nama(penjelasan.keadaan()));
        isi.teks("hari", hari(penjelasan.hari()));
        json.writeName("aktif");
        nilai(syarat == null ? null : syarat.aktif());
        masa(syarat == null ? MasaBerlaku.SELALU : syarat.masa());
        isi.teks("tidakDiminta", nama(penjelasan.tidakDiminta().orElse(null)));
        isi.larik("temuan", penjelasan.temuan(), isi::temuan);
        isi.larik("keberlakuan", penjelasan.keberlakuan(), this::aturan);
        isi.larik("pemeriksaan", penjelasan.pemeriksaan(), this::aturan);
        isi.larik("dispensasi", penjelasan.dispensasi(), this::dispensasi);
        isi.larik("nilaiKebijakan", penjelasan.nilaiKebijakan(), this::nilaiKebijakan);
        json.writeArrayPropertyStart("isian");
        penjelasan.isian().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void aturan(JejakAturan aturan) {
        isi.teks("nama", aturan.nama());
        isi.teks("berkas", aturan.berkas());
        json.writeNumberProperty("baris", aturan.baris());
        isi.teks("akibat", aturan.akibat().name());
        json.writeNumberProperty("kali", aturan.kali());
        isi.objek("gagalPertama", aturan.gagalPertama().orElse(null), gagal -> {
            isi.teks("kondisi", gagal.teks());
            isi.teks("uji", gagal.gagalPertama().map(JejakKondisi.Uji::teks).orElse(null));
        });
        isi.larik("jalan", aturan.jalan(), this::jalan);
    }

    private void jalan(JejakAturan.Jalan jalan) {
        json.writeBooleanProperty("sampai", jalan.sampai());
        isi.larik("kondisi", jalan.kondisi(), this::kondisi);
    }

    private void kondisi(JejakKondisi kondisi) {
        isi.teks("teks", kondisi.teks());
        json.writeNumberProperty("baris", kondisi.baris());
        benar(kondisi.benar());
        isi.teks("letak", kondisi.letak());
        isi.larik("uji", kondisi.uji(), uji -> {
            isi.teks("teks", uji.teks());
            benar(uji.benar());
            isi.larik("nilai", uji.nilai(), nilai -> {
                isi.teks("nama", nilai.nama());
                json.writeName("nilai");
                nilai(nilai.nilai());
            });
        });
        isi.larik("dalam", kondisi.dalam(), this::jalan);
    }

    private void dispensasi(Dispensasi dispensasi) {
        isi.teks("jenis", jenis(dispensasi));
        isi.surat(dispensasi.surat());
    }

    private void nilaiKebijakan(NilaiKebijakan nilai) {
        Asal asal = nilai.asal();
        isi.teks("letak", nilai.letak());
        json.writeName("nilai");
        nilai(nilai.nilai());
        masa(nilai.masa());
        isi.teks("dasar", asal == null ? null : asal.dasar().name());
        isi.teks("sumber", asal == null ? null : asal.sumber());
        isi.teks("alasan", asal == null ? null : asal.alasan());
    }

    private void masa(MasaBerlaku masa) {
        isi.teks("berlakuMulai", hari(masa.mulai()));
        isi.teks("berlakuSampai", hari(masa.sampai()));
    }

    private void benar(@Nullable Boolean benar) {
        json.writeName("benar");
        nilai(benar);
    }

    /** Whole numbers and yes or no as such, days and moments as ISO writes them, choices by their names. */
    private void nilai(@Nullable Object nilai) {
        if (nilai == null) {
            json.writeNull();
        } else if (nilai instanceof Boolean yaAtauTidak) {
            json.writeBoolean(yaAtauTidak);
        } else if (nilai instanceof Integer || nilai instanceof Long) {
            json.writeNumber(((Number) nilai).longValue());
        } else if (nilai instanceof Enum<?> pilihan) {
            json.writeString(pilihan.name());
        } else if (nilai instanceof ZonedDateTime saat) {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(saat));
        } else if (nilai instanceof Collection<?> daftar) {
            json.writeStartArray();
            daftar.forEach(this::nilai);
            json.writeEndArray();
        } else {
            json.writeString(nilai.toString());
        }
    }

    private static @Nullable String hari(@Nullable LocalDate hari) {
        return hari == null ? null : hari.toString();
    }

    private static String jenis(Dispensasi dispensasi) {
        if (dispensasi instanceof Perpanjangan) {
            return "PERPANJANGAN";
        }
        return dispensasi instanceof Pembebasan ? "PEMBEBASAN" : "PERUBAHAN_SUBTOPIK";
    }

    private static @Nullable String nama(@Nullable Enum<?> pilihan) {
        return pilihan == null ? null : pilihan.name();
    }
}
