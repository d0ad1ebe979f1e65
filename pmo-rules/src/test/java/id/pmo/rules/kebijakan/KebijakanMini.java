package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.PmoEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy with one syarat, quick to compile: every report breaks it, or none does. Its version says which, so that a
 * verdict can be held against the policy that it names.
 */
public final class KebijakanMini implements PolicySource {

    static final String ID = "mini";
    static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131";

    /** As little as an engine can do with: a status of the report, of its parts, and of its time. */
    static final String PUTUSAN = """
            package mini.simpulan
            import id.pmo.core.aturan.BagianLaporan
            import id.pmo.core.aturan.Periode
            import id.pmo.core.aturan.TemuanTercatat
            global id.pmo.core.aturan.PencatatSimpulan simpulan

            rule "Laporan tanpa temuan wajib lengkap"
            when
                not TemuanTercatat( wajib )
            then
                simpulan.status( "LENGKAP" );
            end

            rule "Laporan dengan temuan wajib belum lengkap"
            when
                exists TemuanTercatat( wajib )
            then
                simpulan.status( "BELUM_LENGKAP" );
            end

            rule "Setiap bagian lengkap"
            when
                $bagian : BagianLaporan()
            then
                simpulan.bagian( $bagian, "LENGKAP" );
            end

            rule "Setiap laporan tepat waktu"
            when
                Periode()
            then
                simpulan.waktu( "TEPAT_WAKTU" );
            end
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private KebijakanMini() {}

    /** Every report breaks the syarat. */
    static KebijakanMini ketat(String versi) {
        return new KebijakanMini().tulis(versi, ">= 0", "[\"LP-131 /laporanPelaksanaan/dokumentasi\"]");
    }

    /** No report does. */
    static KebijakanMini longgar(String versi) {
        return new KebijakanMini().tulis(versi, "< 0", "[]");
    }

    /** The findings of an empty report by an engine that judges by this policy, as of now by its clock. */
    static List<String> temuan(PmoEngine engine) {
        return engine.check(LaporanPmo.builder().kebijakan(ID).periode(1).build()).temuan().stream()
                .map(Temuan::kode)
                .toList();
    }

    KebijakanMini tulis(String path, String isi) {
        files.put(path, isi.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    KebijakanMini ganti(String path, String lama, String baru) {
        return tulis(path, new String(files.get(path), StandardCharsets.UTF_8).replace(lama, baru));
    }

    private KebijakanMini tulis(String versi, String batas, String temuan) {
        SortedMap<String, byte[]> bawaan =
                PolicySource.builtIn().find("psp-2023-2024").orElseThrow().files();
        for (String path : new String[] {"kebijakan.yaml", "katalog.yaml", "contoh/pemilihan-lengkap.json"}) {
            files.put(path, bawaan.get(path));
        }
        ganti("kebijakan.yaml", "id: psp-2023-2024", "id: mini");
        ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"" + versi + "\"");
        tulis("aturan/simpulan/putusan.drl", PUTUSAN);
        tulis("aturan/keberlakuan/semua.drl", """
                package mini.keberlakuan
                import id.pmo.core.aturan.Pelaksanaan
                global id.pmo.core.aturan.PencatatKeberlakuan keberlakuan

                rule "Dokumentasi selalu diminta, versi %s"
                when
                    Pelaksanaan()
                then
                    keberlakuan.berlaku( "LP-131" );
                end
                """.formatted(versi));
        tulis(LP_131 + ".drl", """
                package mini.pemeriksaan.pelaksanaan
                import id.pmo.core.aturan.Keberlakuan
                import id.pmo.core.aturan.Pelaksanaan
                global id.pmo.core.aturan.PencatatTemuan temuan

                rule "LP-131 dokumentasi"
                when
                    Keberlakuan( berlaku( "LP-131" ) )
                    Pelaksanaan( jumlahDokumentasi %s )
                then
                    temuan.catat( "LP-131", "/laporanPelaksanaan/dokumentasi" );
                end
                """.formatted(batas));
        return tulis(LP_131 + ".yaml", """
                judul: {id: Dokumentasi, en: Documents}
                jenis: BELUM_ADA
                sifat: WAJIB
                dasar: TERSURAT
                sumber: uji
                pesan: {id: Kurang., en: Too few.}
                perbaikan: {id: Tambah., en: Add.}
                contohUji:
                  - nama: seperti biasa
                    dasar: pemilihan-lengkap
                    temuan: %s
                """.formatted(temuan));
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return id.equals(ID) ? Optional.of(new PolicyFiles(ID, files)) : Optional.empty();
    }
}
