package id.pmo.catalog.segel;

import java.security.PublicKey;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which seals a host accepts. Immutable.
 *
 * @param kunci the public keys that are trusted, by {@link KunciSegel#id}
 * @param minimalPenyetuju how many of them must have signed, from 1
 * @param clock tells the day on which a seal must still be valid, in WIB
 * @param bolehKedaluwarsa whether a seal that is past its day is taken all the same
 */
public record SealPolicy(
        SortedMap<String, PublicKey> kunci, int minimalPenyetuju, Clock clock, boolean bolehKedaluwarsa) {

    /** Copies the map; at least as many keys as approvers are expected. */
    public SealPolicy {
        kunci = Collections.unmodifiableSortedMap(new TreeMap<>(kunci));
        if (minimalPenyetuju < 1 || minimalPenyetuju > kunci.size()) {
            throw new IllegalArgumentException("minimalPenyetuju must be from 1 to " + kunci.size()
                    + ", the number of different keys, was " + minimalPenyetuju);
        }
    }

    /** One of these keys must have signed; the day is that of the system's clock. */
    public static SealPolicy of(Collection<PublicKey> kunci) {
        SortedMap<String, PublicKey> byId = new TreeMap<>();
        kunci.forEach(satu -> byId.put(KunciSegel.id(satu), satu));
        return new SealPolicy(byId, 1, Clock.systemUTC(), false);
    }

    /** The same with so many approvers. */
    public SealPolicy withMinimalPenyetuju(int banyak) {
        return new SealPolicy(kunci, banyak, clock, bolehKedaluwarsa);
    }

    /** The same on another clock. */
    public SealPolicy withClock(Clock time) {
        return new SealPolicy(kunci, minimalPenyetuju, time, bolehKedaluwarsa);
    }

    /** The same, with seals past their day taken, too. */
    public SealPolicy withKedaluwarsa() {
        return new SealPolicy(kunci, minimalPenyetuju, clock, true);
    }
}
