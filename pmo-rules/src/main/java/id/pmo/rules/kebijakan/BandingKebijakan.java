package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusSekolah;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.internal.banding.Penyusut;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Holds two policies against each other, report by report. Made once; immutable and thread-safe. */
public final class BandingKebijakan {

    private final PmoEngine lama;
    private final PmoEngine baru;
    private final IdentitasKebijakan identitasLama;
    private final IdentitasKebijakan identitasBaru;

    private BandingKebijakan(PmoEngine lama, String idLama, PmoEngine baru, String idBaru) {
        this.lama = lama;
        this.baru = baru;
        this.identitasLama = lama.kebijakan(idLama).map(Kebijakan::identitas).orElseThrow();
        this.identitasBaru = baru.kebijakan(idBaru).map(Kebijakan::identitas).orElseThrow();
    }

    /**
     * Loads both policies. Rule files are code: hand over only files that are trusted like code.
     *
     * @throws id.pmo.catalog.PolicyException if a policy of either source cannot be loaded, with every problem and its
     *     place
     * @throws IllegalArgumentException if there is no such policy
     */
    public static BandingKebijakan of(PolicySource sumberLama, String idLama, PolicySource sumberBaru, String idBaru) {
        return new BandingKebijakan(engine(sumberLama, idLama), idLama, engine(sumberBaru, idBaru), idBaru);
    }

    private static PmoEngine engine(PolicySource sumber, String id) {
        return PmoEngine.builder()
                .policies(Objects.requireNonNull(sumber, "sumber"))
                .defaultPolicy(Objects.requireNonNull(id, "id"))
                .build();
    }

    /** The old policy. */
    public IdentitasKebijakan lama() {
        return identitasLama;
    }

    /** The engine that judges by the new policy, for a host that has to know whose history a report is. */
    public PmoEngine engineBaru() {
        return baru;
    }

    /** The new policy. */
    public IdentitasKebijakan baru() {
        return identitasBaru;
    }

    /**
     * Judges what was read by both policies, whatever policy it names.
     *
     * @param konteks moment, history and dispensations, the same for both
     */
    public Perubahan bandingkan(HasilBaca isi, Konteks konteks) {
        return Perubahan.antara(
                lama.check(isi, konteks.withKebijakan(identitasLama.id())),
                baru.check(isi, konteks.withKebijakan(identitasBaru.id())));
    }

    /** Judges a report by both policies, as {@link #bandingkan(HasilBaca, Konteks)}. */
    public Perubahan bandingkan(LaporanPmo laporan, Konteks konteks) {
        return bandingkan(new HasilBaca.Terbaca(laporan), konteks);
    }

    /**
     * Takes from a report whose verdict turns all that it turns without: entries, documents, fields and other reports.
     *
     * @param tampilkanTeks whether names and free texts stay; else neutral ones of the same length stand in their place
     * @throws IllegalArgumentException if no verdict of the report turns
     */
    public ContohBalik contohTerkecil(LaporanPmo laporan, Konteks konteks, boolean tampilkanTeks) {
        Perubahan.Balik balik = bandingkan(laporan, konteks).balik();
        if (balik.toString().isEmpty()) {
            throw new IllegalArgumentException("laporan is judged alike by both policies; hand over one that turns");
        }
        return new Penyusut((satu, lain) -> bandingkan(satu, lain).balik().equals(balik), kodeDikenal())
                .susut(laporan, konteks, tampilkanTeks);
    }

    private Set<String> kodeDikenal() {
        Set<String> dikenal = new HashSet<>();
        for (StatusSekolah status : StatusSekolah.values()) {
            dikenal.add(status.name());
        }
        for (PmoEngine engine : List.of(lama, baru)) {
            dikenal.addAll(engine.kebijakan());
            engine.kebijakan().stream()
                    .flatMap(id -> engine.kebijakan(id).stream())
                    .flatMap(kebijakan -> kebijakan.statusTindakLanjut().stream())
                    .forEach(status -> dikenal.add(status.kode()));
        }
        return dikenal;
    }
}
