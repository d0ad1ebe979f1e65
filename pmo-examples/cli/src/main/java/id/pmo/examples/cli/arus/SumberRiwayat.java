package id.pmo.examples.cli.arus;

import id.pmo.rules.Konteks;

/** Finds the history of the reports of one part of the input. */
@FunctionalInterface
interface SumberRiwayat {

    /** What a report is judged by: with the other reports of its school under its policy, and without history where there are none. */
    Konteks untuk(int ini);
}
