package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.core.laporan.TindakLanjutBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What goes wrong in the section on follow-up. */
final class GangguanTindakLanjut {

    private final List<Subtopik> katalog;
    private final String akan;

    GangguanTindakLanjut(Kebijakan kebijakan, String akan) {
        this.katalog = kebijakan.katalog().topik().stream()
                .flatMap(topik -> topik.subtopik().stream())
                .toList();
        this.akan = akan;
    }

    /** Something that is required is missing or wrong. */
    LaporanPmo salah(LaporanPmo laporan, boolean pemilihan, Acak acak) {
        List<UnaryOperator<LaporanPmo>> pilihan = pemilihan
                ? List.of(
                        l -> ubah(l, acak, e -> e.isu(null)),
                        l -> ubah(l, acak, e -> e.rencanaImplementasi("…")),
                        l -> ubah(l, acak, e -> e.penanggungJawab(null)),
                        l -> ubah(l, acak, e -> e.tenggat(null)),
                        l -> ubah(l, acak, e -> e.status(null)),
                        l -> ubah(l, acak, e -> e.subtopik("9.Z")),
                        GangguanTindakLanjut::satuSaja,
                        l -> l.toBuilder().laporanTindakLanjut(List.of()).build())
                : List.of(
                        l -> ubah(l, acak, e -> e.refleksi(null)),
                        l -> ubah(l, acak, e -> e.refleksi(new Refleksi("Sudah dimulai.", null, null, null, null))),
                        l -> ubah(
                                l,
                                acak,
                                e -> e.refleksi(new Refleksi(
                                        "Sudah dimulai.", null, true, "Waktu kegiatan berbenturan.", null))),
                        l -> ubah(l, acak, e -> e.status("SELESAI")),
                        l -> l.toBuilder().laporanTindakLanjut(List.of()).build());
        return acak.satu(pilihan).apply(laporan);
    }

    /** Something else that deserves a look. */
    LaporanPmo janggal(LaporanPmo laporan, boolean pemilihan, Acak acak) {
        List<UnaryOperator<TindakLanjutBuilder>> pilihan = pemilihan
                ? List.of(
                        e -> e.isu("Belum tertata"),
                        e -> e.tujuan(null),
                        e -> e.indikatorKeberhasilan(null),
                        e -> e.pihakTerlibat(List.of()))
                : List.of(
                        e -> e.refleksi(new Refleksi(
                                "Berjalan sesuai jadwal.", null, false, "Beberapa guru pindah tugas.", null)),
                        e -> e.refleksi(new Refleksi("Berjalan sesuai jadwal.", null, null, "Tidak ada", null)));
        return ubah(laporan, acak, acak.satu(pilihan));
    }

    /** Does not follow the cycle's plan. */
    LaporanPmo menyimpang(LaporanPmo laporan, Acak acak) {
        Subtopik lain = acak.satu(katalog);
        List<UnaryOperator<LaporanPmo>> pilihan = List.of(
                l -> ubah(l, acak, e -> e.topik(lain.topik()).subtopik(lain.kode())),
                l -> ubah(l, acak, e -> e.status(akan)),
                GangguanTindakLanjut::satuSaja);
        return acak.satu(pilihan).apply(laporan);
    }

    private static LaporanPmo satuSaja(LaporanPmo laporan) {
        List<TindakLanjut> entri = laporan.laporanTindakLanjut();
        return laporan.toBuilder()
                .laporanTindakLanjut(entri.subList(0, Math.min(1, entri.size())))
                .build();
    }

    private static LaporanPmo ubah(LaporanPmo laporan, Acak acak, UnaryOperator<TindakLanjutBuilder> ubahan) {
        List<TindakLanjut> entri = new ArrayList<>(laporan.laporanTindakLanjut());
        if (entri.isEmpty()) {
            return laporan;
        }
        int i = acak.antara(0, entri.size() - 1);
        entri.set(i, ubahan.apply(entri.get(i).toBuilder()).build());
        return laporan.toBuilder().laporanTindakLanjut(entri).build();
    }
}
