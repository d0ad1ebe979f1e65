package id.pmo.examples.cli.awasi;

import java.time.Instant;

/** Writes answers in some form. */
interface Penulis {

    /** Begins. */
    String mulai(String folder);

    /** An answer. */
    String jawab(Jawaban jawaban);

    /**
     * That there is no answer.
     *
     * @param saat when the change was seen
     * @param pesan why
     */
    String gagal(Instant saat, String pesan);
}
