package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPelaksanaanBuilder;
import id.pmo.core.laporan.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the section on the meeting, with all that the policy asks of it.
 *
 * @param bahan its sentences
 */
record PembuatPelaksanaan(Bahan bahan) {

    LaporanPelaksanaan buat(
            PeriodePmo periode, KetentuanAngkatan ketentuan, Batas batas, LocalDate tanggal, Acak acak) {
        int peserta = Math.max(6, Objects.requireNonNullElse(batas.minimalPesertaWajar(), 0));
        int durasi = Math.max(ketentuan.durasiJp(), Objects.requireNonNullElse(batas.minimalJp(), 0));
        LaporanPelaksanaanBuilder isi = LaporanPelaksanaan.builder()
                .tanggal(tanggal)
                .jumlahPeserta(acak.antara(peserta, peserta + 36))
                .moda(acak.satu(List.copyOf(ketentuan.moda())))
                .durasiJp(durasi + (acak.kena(0.2) ? 1 : 0))
                .pihakHadir(hadir(ketentuan, batas))
                .dokumentasi(lampiran(ketentuan.minimalDokumentasi(), "jpg", tanggal, acak))
                .rekaman(lampiran(ketentuan.minimalRekaman(), "mp4", tanggal, acak));
        if (periode.jenis() == JenisPeriode.PEMILIHAN) {
            isi.hasilRefleksi(bahan.beberapa("hasilRefleksi", acak, ""))
                    .akarMasalah(bahan.beberapa("akarMasalah", acak, ""));
        }
        return isi.build();
    }

    private static List<Peran> hadir(KetentuanAngkatan ketentuan, Batas batas) {
        Set<Peran> hadir = new LinkedHashSet<>(List.of(Peran.KEPALA_SEKOLAH, Peran.PENGAWAS_SEKOLAH, Peran.GURU));
        if (ketentuan.pelapor().contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK)) {
            hadir.add(Peran.FASILITATOR_SEKOLAH_PENGGERAK);
        }
        hadir.addAll(batas.pihakDiharapkan());
        return List.copyOf(hadir);
    }

    private List<Lampiran> lampiran(@Nullable Integer minimal, String akhiran, LocalDate tanggal, Acak acak) {
        List<Lampiran> lampiran = new ArrayList<>();
        int banyak = minimal == null || minimal == 0 ? 0 : minimal + (acak.kena(0.3) ? 1 : 0);
        for (int i = 1; i <= banyak; i++) {
            String judul = bahan.satu("dokumentasi", acak, "");
            String berkas = judul.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + tanggal + "-" + i + "." + akhiran;
            lampiran.add(new Lampiran(judul, berkas));
        }
        return lampiran;
    }
}
