package id.pmo.examples.cli.arus;

import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.Konteks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a report is to another one's history, as some hundred bytes; see {@link Konteks#untukRiwayat}. */
final class IkhtisarLaporan {

    private IkhtisarLaporan() {}

    static byte[] tulis(LaporanPmo laporan) {
        LaporanPmo ringkas = Konteks.untukRiwayat(laporan);
        ByteArrayOutputStream bait = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bait)) {
            teks(data, ringkas.kebijakan());
            Sekolah sekolah = ringkas.sekolah();
            teks(data, sekolah == null ? null : sekolah.npsn());
            bilangan(data, sekolah == null ? null : sekolah.angkatan());
            bilangan(data, ringkas.periode());
            teks(data, Objects.toString(tanggal(ringkas), null));
            teks(data, Objects.toString(ringkas.dikirimPada(), null));
            data.writeInt(ringkas.laporanTindakLanjut().size());
            for (TindakLanjut entri : ringkas.laporanTindakLanjut()) {
                teks(data, entri.subtopik());
                teks(data, entri.status());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bait.toByteArray();
    }

    static LaporanPmo baca(byte[] isi) {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(isi))) {
            LaporanPmo laporan = LaporanPmo.builder()
                    .kebijakan(teks(data))
                    .sekolah(Sekolah.builder()
                            .npsn(teks(data))
                            .angkatan(bilangan(data))
                            .build())
                    .periode(bilangan(data))
                    .laporanPelaksanaan(pelaksanaan(teks(data)))
                    .dikirimPada(dikirim(teks(data)))
                    .build();
            int banyak = data.readInt();
            List<TindakLanjut> entri = new ArrayList<>(banyak);
            for (int i = 0; i < banyak; i++) {
                entri.add(TindakLanjut.builder()
                        .subtopik(teks(data))
                        .status(teks(data))
                        .build());
            }
            return laporan.toBuilder().laporanTindakLanjut(entri).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate tanggal(LaporanPmo laporan) {
        LaporanPelaksanaan pelaksanaan = laporan.laporanPelaksanaan();
        return pelaksanaan == null ? null : pelaksanaan.tanggal();
    }

    private static @Nullable LaporanPelaksanaan pelaksanaan(@Nullable String tanggal) {
        return tanggal == null
                ? null
                : LaporanPelaksanaan.builder().tanggal(LocalDate.parse(tanggal)).build();
    }

    private static @Nullable OffsetDateTime dikirim(@Nullable String saat) {
        return saat == null ? null : OffsetDateTime.parse(saat);
    }

    private static void teks(DataOutputStream data, @Nullable String teks) throws IOException {
        data.writeBoolean(teks != null);
        if (teks != null) {
            data.writeUTF(teks);
        }
    }

    private static @Nullable String teks(DataInputStream data) throws IOException {
        return data.readBoolean() ? data.readUTF() : null;
    }

    private static void bilangan(DataOutputStream data, @Nullable Integer bilangan) throws IOException {
        data.writeBoolean(bilangan != null);
        if (bilangan != null) {
            data.writeInt(bilangan);
        }
    }

    private static @Nullable Integer bilangan(DataInputStream data) throws IOException {
        return data.readBoolean() ? data.readInt() : null;
    }
}
