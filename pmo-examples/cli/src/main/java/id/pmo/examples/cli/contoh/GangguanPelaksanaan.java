package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPelaksanaanBuilder;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What goes wrong in the section on the meeting, and with who reports. */
final class GangguanPelaksanaan {

    /** Something that is required is missing or wrong. */
    LaporanPmo salah(LaporanPmo laporan, boolean pemilihan, KetentuanAngkatan ketentuan, Acak acak) {
        Peran bukanPelapor = ketentuan.pelapor().contains(Peran.GURU) ? Peran.LAINNYA : Peran.GURU;
        List<UnaryOperator<LaporanPmo>> pilihan = List.of(
                l -> ubah(l, p -> p.jumlahPeserta(null)),
                l -> ubah(l, p -> p.tanggal(null)),
                l -> ubah(l, p -> p.dokumentasi(List.of()).rekaman(List.of())),
                l -> ubah(
                        l, p -> p.dokumentasi(tanpaBerkas(isi(l).dokumentasi())).rekaman(List.of())),
                l -> l.toBuilder().laporanPelaksanaan(null).build(),
                l -> l.toBuilder().pelapor(new Pelapor(bukanPelapor, null)).build(),
                l -> ubah(l, p -> pemilihan ? p.akarMasalah(null) : p.jumlahPeserta(0)),
                l -> ubah(l, p -> pemilihan ? p.hasilRefleksi("-") : p.tanggal(null)));
        return acak.satu(pilihan).apply(laporan);
    }

    /** Something else that deserves a look. */
    LaporanPmo janggal(LaporanPmo laporan, PeriodePmo periode, Acak acak) {
        if (laporan.laporanPelaksanaan() == null) {
            return laporan;
        }
        List<UnaryOperator<LaporanPmo>> pilihan = List.of(
                l -> ubah(l, p -> p.durasiJp(1)),
                l -> ubah(l, p -> p.jumlahPeserta(2)),
                l -> ubah(l, p -> p.pihakHadir(List.of(Peran.KEPALA_SEKOLAH, Peran.GURU))),
                l -> ubah(l, p -> p.tanggal(periode.mulai().minusDays(acak.antara(1, 20)))),
                l -> ubah(l, p -> p.akarMasalah("Belum ada data.")),
                l -> ubah(l, p -> p.dokumentasi(kembar(isi(l).dokumentasi()))));
        return acak.satu(pilihan).apply(laporan);
    }

    private static LaporanPelaksanaan isi(LaporanPmo laporan) {
        return Objects.requireNonNull(laporan.laporanPelaksanaan());
    }

    private static LaporanPmo ubah(LaporanPmo laporan, UnaryOperator<LaporanPelaksanaanBuilder> ubahan) {
        return laporan.toBuilder()
                .laporanPelaksanaan(ubahan.apply(isi(laporan).toBuilder()).build())
                .build();
    }

    private static List<Lampiran> tanpaBerkas(List<Lampiran> lampiran) {
        return lampiran.stream().map(satu -> new Lampiran(satu.judul(), null)).toList();
    }

    private static List<Lampiran> kembar(List<Lampiran> lampiran) {
        return lampiran.stream()
                .map(satu -> new Lampiran(satu.judul(), lampiran.get(0).berkas()))
                .toList();
    }
}
