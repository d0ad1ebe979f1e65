package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.nio.charset.StandardCharsets;
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
        for (String path : new String[] {
            "kebijakan.yaml",
            "katalog.yaml",
            "contoh/pemilihan-lengkap.json",
            "aturan/simpulan/bagian.drl",
            "aturan/simpulan/status.drl",
            "aturan/simpulan/waktu.drl"
        }) {
            files.put(path, bawaan.get(path));
        }
        ganti("kebijakan.yaml", "id: psp-2023-2024", "id: mini");
        ganti("kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"" + versi + "\"");
        for (String path : files.keySet()) {
            if (path.endsWith(".drl")) {
                ganti(path, "psp_2023_2024", "mini");
            }
        }
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
