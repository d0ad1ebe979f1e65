/** {@code pmo contoh}: made-up reports for real school names, as many as wanted, the same for the same seed. */
@NullMarked
package id.pmo.examples.cli.contoh;

import org.jspecify.annotations.NullMarked;
