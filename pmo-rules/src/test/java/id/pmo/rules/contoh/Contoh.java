package id.pmo.rules.contoh;

import id.pmo.catalog.ContohUji;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.dispensasi.Surat;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One contohUji with the policy it stands in.
 *
 * @param policy the policy that holds it
 * @param kode the syarat beside which it stands
 * @param contoh the example
 */
public record Contoh(LoadedPolicy policy, String kode, ContohUji contoh) {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final PolicySource SOURCE = PolicySource.builtIn();
    private static final Map<String, LoadedPolicy> POLICIES = SOURCE.ids().stream()
            .collect(Collectors.toMap(id -> id, id -> PolicyLoader.of(SOURCE).load(id)));

    /** The examples of every built-in policy, each run under the policy whose own file holds it. */
    public static Stream<Contoh> semua() {
        return SOURCE.ids().stream().flatMap(Contoh::milik);
    }

    /** What the engine says of it. */
    public HasilPemeriksaan hasil() {
        LaporanPmo laporan = LaporanContoh.buat(this, contoh.laporan());
        return ENGINE.check(laporan, konteks(laporan));
    }

    boolean melanggar() {
        return contoh.temuan().stream().anyMatch(temuan -> temuan.startsWith(kode + " "));
    }

    String nama() {
        return policy.kebijakan().identitas().id() + " " + kode + ": " + contoh.nama();
    }

    /** Where a maintainer finds it. */
    String tempat() {
        return "%s, %s.yaml, contohUji \"%s\""
                .formatted(policy.kebijakan().identitas().id(), kode, contoh.nama());
    }

    private static Stream<Contoh> milik(String id) {
        Set<String> berkasSendiri = SOURCE.find(id).orElseThrow().files().keySet().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        LoadedPolicy policy = POLICIES.get(id);
        return policy.contohUji().entrySet().stream()
                .filter(satu -> berkasSendiri.contains(satu.getKey() + ".yaml"))
                .flatMap(satu -> satu.getValue().stream().map(contoh -> new Contoh(policy, satu.getKey(), contoh)));
    }

    private Konteks konteks(LaporanPmo laporan) {
        Instant pada = contoh.pada();
        if (pada == null) {
            if (laporan.dikirimPada() == null) {
                throw new ContohSalah(
                        this, List.of("Laporan ini belum dikirim. Tambahkan pada: saat laporan itu diperiksa."));
            }
            pada = laporan.dikirimPada().toInstant();
        }
        Konteks konteks = Konteks.at(pada)
                .withKebijakan(policy.kebijakan().identitas().id())
                .withDispensasi(contoh.bebas().stream()
                        .map(bebas -> pembebasan(laporan, bebas))
                        .toList());
        return contoh.riwayat() == null
                ? konteks
                : konteks.withRiwayat(contoh.riwayat().stream()
                        .map(lain -> LaporanContoh.buat(this, lain))
                        .toList());
    }

    private static Pembebasan pembebasan(LaporanPmo laporan, String kode) {
        return new Pembebasan(
                Sasaran.sekolah(laporan.sekolah().npsn()),
                laporan.periode(),
                kode,
                new Surat("001/CONTOH", "Dinas Pendidikan", LocalDate.of(2023, 8, 1), "contoh"));
    }
}
