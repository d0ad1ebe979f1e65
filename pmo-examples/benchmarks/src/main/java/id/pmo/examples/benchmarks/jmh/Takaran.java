package id.pmo.examples.benchmarks.jmh;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long each figure is measured.
 *
 * @param proses how many processes, one after the other
 * @param pemanasan how many rounds each of them warms up for
 * @param lamaPemanasan how long such a round is
 * @param putaran how many rounds are measured then
 * @param lamaPutaran how long such a round is
 */
record Takaran(int proses, int pemanasan, TimeValue lamaPemanasan, int putaran, TimeValue lamaPutaran) {

    /** The same by one process. */
    Takaran satuProses() {
        return new Takaran(1, pemanasan, lamaPemanasan, putaran, lamaPutaran);
    }

    /** What a figure takes. */
    Duration lama(Duration persiapan) {
        return persiapan
                .plusMillis(pemanasan * lamaPemanasan.convertTo(TimeUnit.MILLISECONDS))
                .plusMillis(putaran * lamaPutaran.convertTo(TimeUnit.MILLISECONDS))
                .multipliedBy(proses);
    }

    @Override
    public String toString() {
        return proses + (proses == 1 ? " process" : " processes") + " of " + pemanasan + " warm-up rounds of "
                + lamaPemanasan + " and " + putaran + " measured ones of " + lamaPutaran;
    }
}
