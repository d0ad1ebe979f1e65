package id.pmo.catalog.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a text into reports, one after the other. */
interface Pemotong {

    /** The next report; null after the last. */
    @Nullable
    Potongan berikut() throws IOException;

    /** Whether a report that is not JSON leaves all that follows it unreadable. */
    boolean terikat();
}
