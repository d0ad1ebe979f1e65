package id.pmo.rules.oracle;

import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is judged at once: a report, the policy's values, the moment, and the other reports (null: not given).
 *
 * @param angkatan what the policy says of the report's cohort; null where that is missing or unknown
 */
record Perkara(
        LaporanPmo laporan,
        KetentuanOracle ketentuan,
        Instant saat,
        @Nullable RiwayatOracle riwayat,
        @Nullable AngkatanOracle angkatan,
        ZoneId zona,
        LocalDate hariPeriksa,
        @Nullable LocalDate hariKirim,
        List<Entri> entri) {

    private static final LaporanPelaksanaan KOSONG =
            new LaporanPelaksanaan(null, null, null, null, List.of(), null, null, List.of(), List.of());

    static Perkara dari(
            LaporanPmo laporan, KetentuanOracle ketentuan, Instant saat, @Nullable List<LaporanPmo> riwayat) {
        Sekolah sekolah = laporan.sekolah();
        ZoneId zona = ketentuan.zonaSekolah() ? ZonaOracle.dari(sekolah) : ZonaOracle.JAKARTA;
        LocalDate hariPeriksa = saat.atZone(zona).toLocalDate();
        LocalDate hariKirim = laporan.dikirimPada() == null
                ? null
                : laporan.dikirimPada().atZoneSameInstant(zona).toLocalDate();
        LocalDate hari = hariKirim == null ? hariPeriksa : hariKirim;
        return new Perkara(
                laporan,
                ketentuan.pada(hari),
                saat,
                riwayat == null ? null : new RiwayatOracle(riwayat),
                AngkatanOracle.ke(sekolah == null ? null : sekolah.angkatan(), ketentuan.edaranBerlaku(hari)),
                zona,
                hariPeriksa,
                hariKirim,
                Entri.dari(laporan.laporanTindakLanjut()));
    }

    /** The day of the sending, else of the check. */
    LocalDate hariAcuan() {
        return hariKirim != null ? hariKirim : hariPeriksa;
    }

    boolean terkirim() {
        return hariKirim != null;
    }

    LaporanPelaksanaan pelaksanaan() {
        return laporan.laporanPelaksanaan() == null ? KOSONG : laporan.laporanPelaksanaan();
    }

    @Nullable
    Integer nomorAngkatan() {
        return laporan.sekolah() == null ? null : laporan.sekolah().angkatan();
    }

    /** The non-blank subtopic codes given, known or not, each once. */
    Set<String> subtopik() {
        return entri.stream().map(Entri::subtopik).filter(s -> s != null).collect(Collectors.toUnmodifiableSet());
    }
}
