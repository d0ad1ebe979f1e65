package id.pmo.examples.cli.rekap;

import id.pmo.core.bahasa.Berlabel;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.rekap.BarisRekap;
import id.pmo.core.rekap.Dimensi;
import id.pmo.core.rekap.Hitungan;
import id.pmo.core.rekap.Laju;
import id.pmo.core.rekap.Rasio;
import id.pmo.core.rekap.Ukuran;
import id.pmo.examples.cli.rekap.Bagan.Baris;
import id.pmo.examples.cli.rekap.Bagan.Kolom;
import id.pmo.examples.cli.rekap.Bagan.Sel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables and charts of the page. */
final class BaganRekap {

    private static final int HARI_TERJAUH = 30;
    private static final int SUBTOPIK_TERBANYAK = 40;

    private static final List<Ukuran> KOLOM = List.of(
            Ukuran.DIHARAPKAN,
            Ukuran.DITERIMA,
            Ukuran.LENGKAP,
            Ukuran.TEPAT_WAKTU,
            Ukuran.TERLAMBAT,
            Ukuran.DITUTUP,
            Ukuran.BELUM_DIKIRIM,
            Ukuran.TIDAK_TERBACA,
            Ukuran.DIBEBASKAN);

    private final IsiRekap isi;
    private final Hitungan jumlah;
    private final TeksHalaman teks;

    BaganRekap(IsiRekap isi, Hitungan jumlah, TeksHalaman teks) {
        this.isi = isi;
        this.jumlah = jumlah;
        this.teks = teks;
    }

    List<Bagan> semua() {
        List<Bagan> semua = new ArrayList<>(List.of(
                corong(),
                rincian("provinsi", "persen", teks.teks("provinsi"), List.of(Dimensi.PROVINSI)),
                hari(),
                temuan(),
                subtopik(),
                label("tahap", jumlah.tahap()),
                label("kendala", jumlah.kendala()),
                rincian("periode", null, teks.teks("periode"), List.of(Dimensi.PERIODE))));
        if (!isi.menurut().equals(List.of(Dimensi.PROVINSI))) {
            semua.add(rincian("rinci", null, judulRinci(), isi.menurut()));
        }
        return semua;
    }

    private Bagan corong() {
        List<Baris> baris = Stream.of(Ukuran.DIHARAPKAN, Ukuran.DITERIMA, Ukuran.LENGKAP, Ukuran.LENGKAP_TEPAT_WAKTU)
                .map(ukuran -> new Baris(
                        Dua.dari(ukuran.label()),
                        List.of(
                                AngkaDua.sel(jumlah.banyak(ukuran)),
                                AngkaDua.sel(new Rasio(jumlah.banyak(ukuran), jumlah.banyak(Ukuran.DIHARAPKAN))))))
                .toList();
        return bagan("corong", "mendatar", List.of(kolom("tingkat"), digambar("laporan"), kolom("persenHarap")), baris);
    }

    /** Completion first, so that it is what is drawn. */
    private Bagan rincian(String id, @Nullable String jenis, Dua judul, List<Dimensi> dimensi) {
        List<Kolom> kolom = new ArrayList<>();
        dimensi.forEach(satu -> kolom.add(new Kolom(Dua.dari(satu.label()), null)));
        DwiBahasa lengkap = Ukuran.LENGKAP.label();
        kolom.add(new Kolom(
                Dua.dari(new DwiBahasa("% " + lengkap.id(), "% " + lengkap.en())), jenis == null ? null : Bagan.BIRU));
        KOLOM.forEach(ukuran -> kolom.add(new Kolom(Dua.dari(ukuran.label()), null)));
        List<Baris> baris = isi.rekap().menurut(dimensi).stream()
                .map(satu -> new Baris(satu.sel().stream().map(this::nama).toList(), sel(satu)))
                .toList();
        Dua keterangan = jenis == null ? null : teks.teks(id + ".ket");
        return new Bagan(id, judul, keterangan, jenis, kolom, baris);
    }

    private static List<Sel> sel(BarisRekap baris) {
        return Stream.concat(
                        Stream.of(AngkaDua.sel(baris.hitungan().rasio(Laju.KELENGKAPAN))),
                        KOLOM.stream()
                                .map(ukuran -> AngkaDua.sel(baris.hitungan().banyak(ukuran))))
                .toList();
    }

    private Dua judulRinci() {
        String id = String.join(
                ", ", isi.menurut().stream().map(d -> d.label().id()).toList());
        String en = String.join(
                ", ", isi.menurut().stream().map(d -> d.label().en()).toList());
        Dua rinci = teks.teks("rinci");
        return Dua.dari(new DwiBahasa(rinci.id() + " " + id, rinci.en() + " " + en));
    }

    private Bagan hari() {
        Map<Integer, Long> dekat = new TreeMap<>();
        jumlah.hari()
                .forEach((hari, banyak) ->
                        dekat.merge(Math.max(-HARI_TERJAUH, Math.min(HARI_TERJAUH, hari)), banyak, Long::sum));
        if (!dekat.isEmpty()) {
            TreeMap<Integer, Long> ujung = new TreeMap<>(dekat);
            for (int hari = ujung.firstKey(); hari <= ujung.lastKey(); hari++) {
                dekat.putIfAbsent(hari, 0L);
            }
        }
        List<Baris> baris = dekat.entrySet().stream()
                .map(satu -> new Baris(
                        namaHari(satu.getKey()),
                        List.of(
                                AngkaDua.sel(satu.getKey() <= 0 ? satu.getValue() : 0),
                                AngkaDua.sel(satu.getKey() > 0 ? satu.getValue() : 0))))
                .toList();
        return bagan(
                "hari",
                "tegak",
                List.of(
                        kolom("hari.kolom"),
                        new Kolom(teks.teks("hari.tepat"), Bagan.BIRU),
                        new Kolom(teks.teks("hari.lewat"), Bagan.JINGGA)),
                baris);
    }

    private static Dua namaHari(int hari) {
        String tanda =
                hari == -HARI_TERJAUH ? "≤ −" : hari < 0 ? "−" : hari == HARI_TERJAUH ? "≥ +" : hari > 0 ? "+" : "";
        return Dua.nama(tanda + Math.abs(hari));
    }

    private Bagan temuan() {
        List<Baris> baris = Peringkat.temuan(isi, jumlah, Peringkat.TERATAS).stream()
                .map(satu -> new Baris(
                        nama(satu), List.of(AngkaDua.sel(satu.rasio().pembilang()), AngkaDua.sel(satu.rasio()))))
                .toList();
        return bagan("temuan", "mendatar", List.of(kolom("ketentuan"), digambar("laporan"), kolom("persen")), baris);
    }

    private Bagan subtopik() {
        List<Baris> baris = Peringkat.subtopik(isi, jumlah, SUBTOPIK_TERBANYAK).stream()
                .map(satu ->
                        new Baris(nama(satu), List.of(AngkaDua.sel(satu.rasio().pembilang()))))
                .toList();
        return bagan("subtopik", "mendatar", List.of(kolom("subtopik.kolom"), digambar("laporan")), baris);
    }

    private <K extends Enum<K> & Berlabel> Bagan label(String id, Map<K, Long> banyak) {
        List<Baris> baris = banyak.entrySet().stream()
                .map(satu -> new Baris(Dua.dari(satu.getKey().label()), List.of(AngkaDua.sel(satu.getValue()))))
                .toList();
        return bagan(id, "mendatar", List.of(kolom(id + ".kolom"), digambar("entri")), baris);
    }

    private Bagan bagan(String id, String jenis, List<Kolom> kolom, List<Baris> baris) {
        return new Bagan(id, teks.teks(id), teks.teks(id + ".ket"), jenis, kolom, baris);
    }

    private Kolom kolom(String nama) {
        return new Kolom(teks.teks(nama), null);
    }

    private Kolom digambar(String nama) {
        return new Kolom(teks.teks(nama), Bagan.BIRU);
    }

    private Dua nama(String sel) {
        return sel.equals(Dimensi.TIDAK_DIKETAHUI) ? teks.tidakDiketahui() : Dua.nama(sel);
    }

    private static Dua nama(Peringkat satu) {
        return Dua.dari(new DwiBahasa(
                satu.kode() + " " + satu.nama().id(),
                satu.kode() + " " + satu.nama().en()));
    }
}
