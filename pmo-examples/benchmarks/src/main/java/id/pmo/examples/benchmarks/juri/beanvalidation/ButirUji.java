package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.tulisan.Butir;
import id.pmo.examples.benchmarks.tulisan.Catatan;

/** An item as a bean to validate, with what is in force at hand. */
interface ButirUji {

    Butir butir();

    Catatan catatan();
}
