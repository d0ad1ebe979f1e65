package id.pmo.examples.benchmarks.jmh;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whose turn it is; each thread goes round by itself. */
@State(Scope.Thread)
public class Giliran {

    private int nomor;

    int berikut(int banyak) {
        int ini = nomor;
        nomor = ini + 1 == banyak ? 0 : ini + 1;
        return ini;
    }
}
