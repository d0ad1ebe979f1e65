package id.pmo.examples.cli.arus;

import java.io.IOException;

/**
 * Takes what a stream gives, piece by piece, always on the same thread.
 *
 * @param <R> the pieces
 */
@FunctionalInterface
public interface Penerima<R> {

    /** Takes the next one. */
    void terima(R satu) throws IOException;
}
