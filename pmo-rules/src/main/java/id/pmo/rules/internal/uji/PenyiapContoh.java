package id.pmo.rules.internal.uji;

import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LaporanUji;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.rules.Konteks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the reports of one policy's examples. */
public final class PenyiapContoh {

    private static final Surat SURAT = new Surat("001/CONTOH", "Dinas Pendidikan", LocalDate.of(2023, 8, 1), "contoh");

    private final LaporanReader pembaca = LaporanReader.ofDefaults();
    private final Map<String, String> dasar;
    private final List<DwiBahasa> salah = new ArrayList<>();

    private PenyiapContoh(Map<String, String> dasar) {
        this.dasar = dasar;
    }

    /** The examples that the policy's own files hold. */
    public static List<ContohSiap> milik(LoadedPolicy policy) {
        String id = policy.kebijakan().identitas().id();
        List<ContohSiap> semua = new ArrayList<>();
        policy.contohUji()
                .forEach((kode, daftar) -> daftar.stream()
                        .filter(contoh -> contoh.berkas().startsWith(id + "/"))
                        .forEach(contoh -> semua.add(new PenyiapContoh(policy.contoh()).siapkan(id, kode, contoh))));
        return semua;
    }

    private ContohSiap siapkan(String id, String kode, ContohUji contoh) {
        Optional<ContohSiap.Bahan> bahan = laporan(contoh.laporan())
                .flatMap(laporan -> konteks(contoh, laporan)
                        .map(konteks -> new ContohSiap.Bahan(laporan, konteks.withKebijakan(id))));
        return new ContohSiap(id, kode, contoh, salah.isEmpty() ? bahan.orElse(null) : null, salah);
    }

    private Optional<LaporanPmo> laporan(LaporanUji contoh) {
        HasilBaca bacaan;
        String asli = Objects.requireNonNull(dasar.get(contoh.dasar()), contoh.dasar());
        try {
            bacaan = pembaca.read(LaporanContoh.ubah(asli, contoh.ubah()));
        } catch (LaporanContoh.LetakTiada e) {
            return gagal(
                    "Letak " + e.letak() + " pada ubah tidak ada dalam laporan dasar " + contoh.dasar()
                            + ". Periksa nama dan nomor urutnya.",
                    "The place " + e.letak() + " under ubah is not in the base report " + contoh.dasar()
                            + ". Check its names and numbers.");
        }
        if (bacaan instanceof HasilBaca.TidakTerbaca tidakTerbaca) {
            tidakTerbaca.temuanTanpaPosisi().forEach(this::tidakTerbaca);
            return Optional.empty();
        }
        return Optional.of(((HasilBaca.Terbaca) bacaan).laporan());
    }

    private void tidakTerbaca(Temuan temuan) {
        gagal(
                "Laporan tidak terbaca: " + temuan + " " + temuan.pesan().id() + " "
                        + temuan.perbaikan().id(),
                "The report cannot be read: " + temuan + " " + temuan.pesan().en() + " "
                        + temuan.perbaikan().en());
    }

    private Optional<Konteks> konteks(ContohUji contoh, LaporanPmo laporan) {
        Instant pada = contoh.pada();
        if (pada == null && laporan.dikirimPada() != null) {
            pada = laporan.dikirimPada().toInstant();
        }
        if (pada == null) {
            return gagal(
                    "Laporan ini belum dikirim. Tambahkan pada: saat laporan itu diperiksa.",
                    "This report has not been sent. Add pada: the moment at which it is checked.");
        }
        Konteks konteks = Konteks.at(pada);
        if (!contoh.bebas().isEmpty()) {
            Sekolah sekolah = laporan.sekolah();
            String npsn = sekolah == null ? null : sekolah.npsn();
            Integer periode = laporan.periode();
            if (npsn == null || periode == null) {
                return gagal(
                        "Syarat hanya dapat dibebaskan untuk laporan yang berisi NPSN dan periode. Isi keduanya, atau"
                                + " hapus bebas.",
                        "Syarat can be waived only for a report with an NPSN and a period. Give both, or remove bebas.");
            }
            konteks = konteks.withDispensasi(contoh.bebas().stream()
                    .map(bebas -> new Pembebasan(Sasaran.sekolah(npsn), periode, bebas, SURAT))
                    .toList());
        }
        List<LaporanUji> riwayat = contoh.riwayat();
        return Optional.of(
                riwayat == null
                        ? konteks
                        : konteks.withRiwayat(riwayat.stream()
                                .flatMap(lain -> laporan(lain).stream())
                                .toList()));
    }

    private <T> Optional<T> gagal(String id, String en) {
        salah.add(new DwiBahasa(id, en));
        return Optional.empty();
    }
}
