package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.rules.kebijakan.Mutan.Nasib;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How many slips in a policy its examples notice.
 *
 * @param kebijakan the policy
 * @param mutan every slip that was made, by file, then in the order of the file
 */
public record Ketahanan(IdentitasKebijakan kebijakan, List<Mutan> mutan) {

    /** Copies the list. */
    public Ketahanan {
        Objects.requireNonNull(kebijakan, "kebijakan");
        mutan = List.copyOf(mutan);
    }

    /** Those of one fate. */
    public List<Mutan> nasib(Nasib nasib) {
        return mutan.stream().filter(satu -> satu.nasib() == nasib).toList();
    }

    /** The share of slips that were noticed, of those that could be loaded, in per cent; none where there are none. */
    public OptionalDouble persen() {
        int ketahuan = nasib(Nasib.KETAHUAN).size();
        int diuji = ketahuan + nasib(Nasib.LOLOS).size();
        return diuji == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * ketahuan / diuji);
    }

    /** The slips that no example notices and that no reason excuses. */
    public List<Mutan> tanpaAlasan(List<AlasanLolos> alasan) {
        return nasib(Nasib.LOLOS).stream()
                .filter(satu -> alasan.stream().noneMatch(lain -> lain.mengenai(satu)))
                .toList();
    }

    /** The reasons that excuse nothing, since their slip is noticed by now, or is no longer made. */
    public List<AlasanLolos> usang(List<AlasanLolos> alasan) {
        List<Mutan> lolos = nasib(Nasib.LOLOS);
        return alasan.stream()
                .filter(satu -> lolos.stream().noneMatch(satu::mengenai))
                .toList();
    }
}
