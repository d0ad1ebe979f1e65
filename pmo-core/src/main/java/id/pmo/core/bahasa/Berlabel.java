package id.pmo.core.bahasa;

/** A value that has a name for people in each language. */
public interface Berlabel {

    /** The name for people, fit for the middle of a sentence. */
    DwiBahasa label();
}
