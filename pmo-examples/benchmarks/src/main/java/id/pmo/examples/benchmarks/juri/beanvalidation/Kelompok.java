package id.pmo.examples.benchmarks.juri.beanvalidation;

/** When syarat are asked: the groups that a report is validated with. */
final class Kelompok {

    private Kelompok() {}

    /** Always. */
    interface Identitas {}

    /** In every period that the calendar has. */
    interface SetiapPeriode {}

    /** In periods in which the cycle's plan is made. */
    interface Pemilihan {}

    /** In the other periods. */
    interface Perkembangan {}
}
