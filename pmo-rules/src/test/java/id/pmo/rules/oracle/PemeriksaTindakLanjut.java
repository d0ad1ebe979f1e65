package id.pmo.rules.oracle;

import static id.pmo.rules.oracle.Bacaan.kosong;

import id.pmo.core.laporan.TindakLanjut;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** TL-010 to TL-041: what each entry must say. */
final class PemeriksaTindakLanjut {

    private final Perkara perkara;
    private final PeriodeOracle periode;
    private final Lembar lembar;
    private final List<Entri> entri;

    private PemeriksaTindakLanjut(Perkara perkara, PeriodeOracle periode, Lembar lembar) {
        this.perkara = perkara;
        this.periode = periode;
        this.lembar = lembar;
        this.entri = perkara.entri();
    }

    static void periksa(Perkara p, PeriodeOracle periode, Lembar lembar) {
        PemeriksaTindakLanjut pemeriksa = new PemeriksaTindakLanjut(p, periode, lembar);
        pemeriksa.isian();
        pemeriksa.status();
        pemeriksa.tenggat();
        pemeriksa.tahap();
        lembar.satu(
                "TL-041",
                !p.entri().isEmpty(),
                "/laporanPelaksanaan",
                () -> !PemeriksaPelaksanaan.terisi(p.pelaksanaan()));
    }

    private void isian() {
        wajibDiisi("TL-011", "isu", TindakLanjut::isu);
        wajibDiisi("TL-012", "rencanaImplementasi", TindakLanjut::rencanaImplementasi);
        wajibDiisi("TL-013", "penanggungJawab", TindakLanjut::penanggungJawab);
        wajibDiisi("TL-021", "tujuan", TindakLanjut::tujuan);
        wajibDiisi("TL-022", "indikatorKeberhasilan", TindakLanjut::indikatorKeberhasilan);
        Integer minimal = perkara.ketentuan().minimalPanjangUraian();
        lembar.perEntri(
                "TL-023",
                entri,
                "isu",
                e -> periode.pemilihan()
                        && minimal != null
                        && Bacaan.ada(e.isi().isu()),
                e -> Bacaan.panjang(e.isi().isu()) < minimal);
        lembar.perEntri("TL-024", entri, "pihakTerlibat", e -> periode.pemilihan(), e -> !e.adaPihak());
    }

    private void wajibDiisi(String kode, String bidang, Function<TindakLanjut, @Nullable String> isian) {
        lembar.perEntri(kode, entri, bidang, e -> periode.pemilihan(), e -> kosong(isian.apply(e.isi())));
    }

    private void status() {
        lembar.perEntri("TL-010", entri, "status", e -> e.status() != null, e -> e.tahap() == null);
        lembar.perEntri("TL-014", entri, "status", e -> true, e -> e.status() == null && !mewarisiStatus(e));
        lembar.perEntri(
                "TL-015",
                entri,
                "keteranganStatus",
                e -> e.tahap() == TahapOracle.LAIN,
                e -> kosong(e.isi().keteranganStatus()));
    }

    /** An absent status means "unchanged" where an earlier report of the cycle gave one. */
    private boolean mewarisiStatus(Entri e) {
        return periode.perkembangan()
                && perkara.riwayat() != null
                && e.subtopik() != null
                && perkara.riwayat().tahapTerakhir(e.subtopik(), periode) != null;
    }

    private void tenggat() {
        lembar.banyak(
                "TL-016",
                periode.pemilihan() && !entri.isEmpty(),
                () -> entri.stream()
                        .filter(e -> e.mulai() == null || e.selesai() == null)
                        .map(e -> e.letak(
                                e.mulai() != null
                                        ? "tenggat/selesai"
                                        : e.selesai() != null ? "tenggat/mulai" : "tenggat"))
                        .toList());
        lembar.perEntri(
                "TL-017",
                entri,
                "tenggat/selesai",
                e -> e.mulai() != null && e.selesai() != null,
                e -> e.selesai().isBefore(e.mulai()));
        LocalDate terjauh = tenggatTerjauh();
        lembar.perEntri(
                "TL-018",
                entri,
                "tenggat/selesai",
                e -> periode.pemilihan() && e.selesai() != null,
                e -> e.selesai().isAfter(terjauh));
    }

    private LocalDate tenggatTerjauh() {
        LocalDate tanggal = perkara.pelaksanaan().tanggal();
        LocalDate akhir = periode.akhirSiklus();
        return tanggal != null && tanggal.plusMonths(6).isAfter(akhir) ? tanggal.plusMonths(6) : akhir;
    }

    private void tahap() {
        LocalDate acuan = perkara.hariAcuan();
        lembar.perEntri(
                "TL-031",
                entri,
                "tenggat/mulai",
                e -> e.tahap() == TahapOracle.SUDAH && e.mulai() != null,
                e -> e.mulai().isAfter(acuan));
        lembar.perEntri(
                "TL-032",
                entri,
                "tenggat/selesai",
                e -> e.tahap() == TahapOracle.AKAN && e.selesai() != null,
                e -> e.selesai().isBefore(acuan));
        lembar.perEntri(
                "TL-033",
                entri,
                "status",
                e -> periode.terakhirDalamSiklus() && e.status() != null,
                e -> e.tahap() == TahapOracle.AKAN);
    }
}
