package id.pmo.examples.cli.arus;

import java.util.List;

/**
 * Reports that one thread judges together.
 *
 * @param awal position of the first among all reports of the call, from 0
 * @param isi the reports
 * @param bobot what they weigh, in bytes
 */
record Rombongan(long awal, List<Butir> isi, long bobot) {

    /** The position behind the last. */
    long akhir() {
        return awal + isi.size();
    }
}
