package id.pmo.core.kalender;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Tugas;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a policy as one school meets them.
 *
 * @param sekolah the school, as far as it is known
 * @param kebijakan the policy whose calendar it is
 * @param dilihatPada the moment of looking, in the school's own zone
 * @param zonaDiandaikan whether the school's province is not known, so that its zone was taken to be Asia/Jakarta
 * @param ingatkanHari how many calendar days before a deadline a reminder starts; null where the policy sets none
 * @param pelapor who may report; empty where the cohort is not known
 * @param tugas who does what for each meeting; empty where the cohort is not known
 * @param periode the periods, in order
 */
public record Kalender(
        Sekolah sekolah,
        IdentitasKebijakan kebijakan,
        ZonedDateTime dilihatPada,
        boolean zonaDiandaikan,
        @Nullable Integer ingatkanHari,
        Set<Peran> pelapor,
        List<Tugas> tugas,
        List<AgendaPeriode> periode) {

    /** Copies the collections; nothing but {@code ingatkanHari} may be null. */
    public Kalender {
        Objects.requireNonNull(sekolah, "sekolah");
        Objects.requireNonNull(kebijakan, "kebijakan");
        Objects.requireNonNull(dilihatPada, "dilihatPada");
        pelapor = Collections.unmodifiableSet(new TreeSet<>(pelapor));
        tugas = List.copyOf(tugas);
        periode = List.copyOf(periode);
    }

    /** The period of that number; none where the policy has no such period. */
    public Optional<AgendaPeriode> periode(int ke) {
        return periode.stream().filter(agenda -> agenda.periode().ke() == ke).findFirst();
    }
}
