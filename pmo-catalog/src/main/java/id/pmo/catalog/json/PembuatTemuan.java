package id.pmo.catalog.json;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.hasil.Temuan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the finding of each structural fault, with every value that its texts ask for. */
final class PembuatTemuan {

    private static final DwiBahasa TIADA = new DwiBahasa("", "");

    private final KatalogStruktur katalog;

    PembuatTemuan(KatalogStruktur katalog) {
        this.katalog = katalog;
    }

    /** ST-001; {@code lanjutan} says what else went unread because of it. */
    Temuan bukanJson(Tempat tempat, SebabBukanJson sebab, String ditemukan, DwiBahasa lanjutan) {
        Map<String, ?> isi = Map.of("ditemukan", Kutipan.dari(ditemukan), "isian", isian(tempat));
        return buat(
                "ST-001",
                tempat,
                Map.of(
                        "sebab", katalog.rincian(sebab.kunci(), isi),
                        "saran", katalog.rincian(sebab.kunciSaran(), isi),
                        "lanjutan", lanjutan));
    }

    /** ST-002. */
    Temuan jenisSalah(Tempat tempat, DwiBahasa ditemukan, DwiBahasa seharusnya) {
        return buat("ST-002", tempat, Map.of("ditemukan", ditemukan, "seharusnya", seharusnya));
    }

    /** ST-003. */
    Temuan takDikenal(Tempat tempat, String nama, Tempat induk, Collection<String> dikenal) {
        String terdekat = Kutipan.dari(Kemiripan.terdekat(nama, dikenal));
        return buat("ST-003", tempat, Map.of("induk", isian(induk), "terdekat", terdekat));
    }

    /** ST-004. */
    Temuan bukanPilihan(Tempat tempat, String nilai, Collection<String> pilihan) {
        return buat(
                "ST-004",
                tempat,
                Map.of(
                        "ditemukan", Kutipan.dari(nilai),
                        "terdekat", Kemiripan.terdekat(nilai, pilihan),
                        "pilihan", pilihan));
    }

    /** ST-005 for a date. */
    Temuan bukanTanggal(Tempat tempat, String nilai) {
        return bukanKalender(tempat, nilai, "tanggal", "\"2023-08-22\"");
    }

    /** ST-005 for a date-time. */
    Temuan bukanWaktu(Tempat tempat, String nilai) {
        return bukanKalender(tempat, nilai, "waktu", "\"2023-09-18T10:15:00+07:00\"");
    }

    private Temuan bukanKalender(Tempat tempat, String nilai, String seharusnya, String contoh) {
        return buat(
                "ST-005",
                tempat,
                Map.of(
                        "ditemukan", Kutipan.dari(nilai),
                        "seharusnya", katalog.rincian(seharusnya),
                        "contoh", contoh));
    }

    /** ST-006. */
    Temuan bukanBilanganBulat(Tempat tempat, String nilai) {
        return buat("ST-006", tempat, Map.of("ditemukan", Kutipan.ringkas(nilai)));
    }

    /** ST-007. */
    Temuan ganda(Tempat tempat) {
        return buat("ST-007", tempat, Map.of());
    }

    /** ST-008, the size found being known. */
    Temuan lewatBatas(Tempat tempat, String satuan, long ada, long batas) {
        return lewatBatas(tempat, satuan, ada, satuan, batas);
    }

    /** ST-008, where {@code satuanAda} puts what was found in words of its own. */
    Temuan lewatBatas(Tempat tempat, String satuanAda, long ada, String satuan, long batas) {
        return buat("ST-008", tempat, Map.of("ditemukan", jumlah(satuanAda, ada), "seharusnya", jumlah(satuan, batas)));
    }

    /** ST-009. */
    Temuan bukanNpsn(Tempat tempat, String nilai) {
        return buat("ST-009", tempat, Map.of("ditemukan", Kutipan.dari(nilai)));
    }

    /** ST-010. */
    Temuan butirNull(Tempat tempat) {
        return buat("ST-010", tempat, Map.of());
    }

    /** ST-011. */
    Temuan kebijakan(String diminta, Collection<String> dikenal) {
        return buat(
                "ST-011",
                new Tempat("/kebijakan", "kebijakan", -1, null),
                Map.of(
                        "ditemukan", Kutipan.dari(diminta),
                        "terdekat", Kemiripan.terdekat(diminta, dikenal),
                        "pilihan", dikenal.stream().sorted().toList()));
    }

    /** ST-012. */
    Temuan kebijakanTidakTentu(LocalDate hari, Collection<String> cocok, Collection<String> dikenal) {
        List<String> urut = cocok.stream().sorted().toList();
        return buat(
                "ST-012",
                new Tempat("/kebijakan", "kebijakan", -1, null),
                Map.of(
                        "sebab",
                        katalog.rincian(
                                urut.isEmpty() ? "tanpaKebijakan" : "banyakKebijakan",
                                Map.of("hari", hari, "cocok", urut)),
                        "pilihan",
                        dikenal.stream().sorted().toList()));
    }

    private Temuan buat(String kode, Tempat tempat, Map<String, ?> lain) {
        Map<String, Object> nilai = new LinkedHashMap<>();
        nilai.put("isian", isian(tempat));
        Posisi posisi = tempat.posisi();
        if (posisi == null) {
            nilai.put("tempat", TIADA);
        } else {
            nilai.put("tempat", katalog.rincian("posisi", Map.of("baris", posisi.baris(), "kolom", posisi.kolom())));
            nilai.put("baris", posisi.baris());
            nilai.put("kolom", posisi.kolom());
        }
        // in the order of their names: the unordered map differs from run to run
        lain.keySet().stream().sorted().forEach(kunci -> nilai.put(kunci, Objects.requireNonNull(lain.get(kunci))));
        return new Temuan(katalog.syarat(kode), Kutipan.utuh(tempat.letak()), nilai);
    }

    private DwiBahasa isian(Tempat tempat) {
        String nama = tempat.nama();
        if (nama == null) {
            return katalog.rincian("laporan");
        }
        String kutipan = Kutipan.dari(nama);
        return tempat.butir() < 0
                ? katalog.rincian("isian", Map.of("nama", kutipan))
                : katalog.rincian("butir", Map.of("nama", kutipan, "ke", tempat.butir() + 1));
    }

    private DwiBahasa jumlah(String satuan, long banyak) {
        return new DwiBahasa(
                katalog.rincian(satuan, Map.of("nilai", ribuan(banyak, Bahasa.ID)))
                        .id(),
                katalog.rincian(satuan, Map.of("nilai", ribuan(banyak, Bahasa.EN)))
                        .en());
    }

    private static String ribuan(long banyak, Bahasa bahasa) {
        return String.format(bahasa.locale(), "%,d", banyak);
    }
}
