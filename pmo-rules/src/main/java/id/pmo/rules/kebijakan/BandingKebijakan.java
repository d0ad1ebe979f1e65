package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusSekolah;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.internal.banding.KebijakanTertentu;
import id.pmo.rules.internal.banding.Penyusut;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds two policies against each other, report by report. Made once; immutable and thread-safe. */
public final class BandingKebijakan {

    private final PmoEngine lama;
    private final PmoEngine baru;
    private final Kebijakan kebijakanLama;
    private final Kebijakan kebijakanBaru;
    private final Set<String> idDikenal;

    private BandingKebijakan(
            PmoEngine lama, String idLama, PmoEngine baru, String idBaru, Collection<String> idDikenal) {
        this.lama = lama;
        this.baru = baru;
        this.kebijakanLama = lama.kebijakan(idLama).orElseThrow();
        this.kebijakanBaru = baru.kebijakan(idBaru).orElseThrow();
        this.idDikenal = Set.copyOf(idDikenal);
    }

    /**
     * Loads both policies, and of their sources no other. Rule files are code: hand over only files that are trusted like
     * code.
     *
     * @throws id.pmo.catalog.PolicyException if a policy of either source cannot be loaded, with every problem and its
     *     place
     * @throws IllegalArgumentException if there is no such policy
     */
    public static BandingKebijakan of(PolicySource sumberLama, String idLama, PolicySource sumberBaru, String idBaru) {
        Set<String> idDikenal = new TreeSet<>(ids("idLama", idLama, sumberLama));
        idDikenal.addAll(ids("idBaru", idBaru, sumberBaru));
        if (sumberLama.equals(sumberBaru)) {
            PmoEngine keduanya = engine(sumberLama, idLama, idBaru);
            return new BandingKebijakan(keduanya, idLama, keduanya, idBaru, idDikenal);
        }
        return new BandingKebijakan(
                engine(sumberLama, idLama, idLama), idLama, engine(sumberBaru, idBaru, idBaru), idBaru, idDikenal);
    }

    private static Set<String> ids(String nama, String id, PolicySource sumber) {
        Set<String> ids = sumber.ids();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(nama + " is " + id + ", but the source has " + ids);
        }
        return ids;
    }

    private static PmoEngine engine(PolicySource sumber, String satu, String lain) {
        Set<String> dipilih = new TreeSet<>(List.of(satu, lain));
        // all built-in policies are read faster than some of them, since the build keeps snapshots
        PolicySource terpilih = sumber.equals(PolicySource.builtIn()) ? sumber : new KebijakanTertentu(sumber, dipilih);
        return PmoEngine.builder().policies(terpilih).defaultPolicy(satu).build();
    }

    /** The old policy. */
    public IdentitasKebijakan lama() {
        return kebijakanLama.identitas();
    }

    /** The old policy as data. */
    public Kebijakan kebijakanLama() {
        return kebijakanLama;
    }

    /** The new policy. */
    public IdentitasKebijakan baru() {
        return kebijakanBaru.identitas();
    }

    /** The new policy as data. */
    public Kebijakan kebijakanBaru() {
        return kebijakanBaru;
    }

    /** The engine that judges by the new policy, for a host that has to know whose history a report is. */
    public PmoEngine engineBaru() {
        return baru;
    }

    /**
     * Judges what was read by both policies, whatever policy it names.
     *
     * @param konteks moment, history and dispensations, the same for both
     */
    public Perubahan bandingkan(HasilBaca isi, Konteks konteks) {
        return Perubahan.antara(
                lama.check(isi, konteks.withKebijakan(lama().id())),
                baru.check(isi, konteks.withKebijakan(baru().id())));
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
        Perubahan perubahan = bandingkan(laporan, konteks);
        if (perubahan.balik().toString().isEmpty()) {
            throw new IllegalArgumentException("laporan is judged alike by both policies; hand over one that turns");
        }
        return new Penyusut(this::bandingkan, perubahan, kodeDikenal()).susut(laporan, konteks, tampilkanTeks);
    }

    private Set<String> kodeDikenal() {
        Set<String> dikenal = new TreeSet<>(idDikenal);
        for (StatusSekolah status : StatusSekolah.values()) {
            dikenal.add(status.name());
        }
        for (Kebijakan kebijakan : List.of(kebijakanLama, kebijakanBaru)) {
            kebijakan.statusTindakLanjut().forEach(status -> dikenal.add(status.kode()));
        }
        return dikenal;
    }
}
