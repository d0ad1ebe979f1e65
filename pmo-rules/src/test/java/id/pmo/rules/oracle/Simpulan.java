package id.pmo.rules.oracle;

import static id.pmo.core.laporan.StatusKelengkapan.BELUM_DIISI;
import static id.pmo.core.laporan.StatusKelengkapan.BELUM_LENGKAP;
import static id.pmo.core.laporan.StatusKelengkapan.LENGKAP;

import id.pmo.core.hasil.Keadaan;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The verdict that follows from the WAJIB findings, and SD, which compares it with what was declared. */
final class Simpulan {

    private final Perkara perkara;
    private final boolean periodeDikenal;
    private final List<String> letakWajib;

    Simpulan(Perkara perkara, @Nullable PeriodeOracle periode, Lembar lembar) {
        this.perkara = perkara;
        this.periodeDikenal = periode != null;
        this.letakWajib = lembar.temuan().stream()
                .filter(t -> DaftarSyarat.wajib(
                        t.substring(0, 6), perkara.ketentuan().gtk()))
                .map(t -> t.substring(7))
                .toList();
    }

    StatusKelengkapan laporan() {
        if (letakWajib.isEmpty()) {
            return LENGKAP;
        }
        return pelaksanaan() == BELUM_DIISI && tindakLanjut() == BELUM_DIISI ? BELUM_DIISI : BELUM_LENGKAP;
    }

    StatusKelengkapan pelaksanaan() {
        return bagian(PemeriksaPelaksanaan.terisi(perkara.pelaksanaan()), "/laporanPelaksanaan");
    }

    StatusKelengkapan tindakLanjut() {
        return bagian(!perkara.entri().isEmpty(), "/laporanTindakLanjut");
    }

    /** One status for each position of the form's list, the empty ones included. */
    List<StatusKelengkapan> entri() {
        return IntStream.range(0, perkara.laporan().laporanTindakLanjut().size())
                .mapToObj(i ->
                        bagian(perkara.entri().stream().anyMatch(e -> e.posisi() == i), "/laporanTindakLanjut/" + i))
                .toList();
    }

    void bandingkanDenganPernyataan(Lembar lembar) {
        StatusKelengkapan dinyatakan = perkara.laporan().statusDinyatakan();
        boolean lengkap = laporan() == LENGKAP;
        lembar.satu("SD-001", dinyatakan == LENGKAP, "/statusDinyatakan", () -> !lengkap);
        lembar.satu("SD-002", dinyatakan != null && dinyatakan != LENGKAP, "/statusDinyatakan", () -> lengkap);
    }

    HasilOracle.Keterisian keterisian(Map<String, Keadaan> keadaan) {
        int terpenuhi = 0;
        int berlaku = 0;
        for (Map.Entry<String, Keadaan> butir : keadaan.entrySet()) {
            if (DaftarSyarat.wajib(butir.getKey(), perkara.ketentuan().gtk())) {
                Keadaan k = butir.getValue();
                terpenuhi += k == Keadaan.TERPENUHI ? 1 : 0;
                berlaku += k == Keadaan.TERPENUHI || k == Keadaan.BELUM_ADA || k == Keadaan.TIDAK_SESUAI ? 1 : 0;
            }
        }
        return new HasilOracle.Keterisian(terpenuhi, berlaku);
    }

    private StatusKelengkapan bagian(boolean terisi, String letak) {
        if (!terisi) {
            return BELUM_DIISI;
        }
        boolean bersih = letakWajib.stream().noneMatch(l -> l.equals(letak) || l.startsWith(letak + "/"));
        return periodeDikenal && bersih ? LENGKAP : BELUM_LENGKAP;
    }
}
