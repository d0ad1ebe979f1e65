package id.pmo.examples.cli.dokumen;

import java.util.List;

/** A part of a page, whatever form the page takes. */
sealed interface Blok {

    /**
     * A part with a heading.
     *
     * @param tingkat 2 for the parts of the page, 3 and 4 within
     * @param jangkar by which links find it; empty: none do
     * @param judul its heading, on one line
     * @param isi what stands in it
     */
    record Bagian(int tingkat, String jangkar, String judul, List<Blok> isi) implements Blok {

        public Bagian {
            judul = Frasa.sebaris(judul);
            isi = List.copyOf(isi);
        }
    }

    /** A paragraph. */
    record Paragraf(Frasa isi) implements Blok {}

    /** Names with what they stand for. */
    record Rincian(List<Pasangan> butir) implements Blok {

        public Rincian {
            butir = List.copyOf(butir);
        }

        /** One name. */
        record Pasangan(String nama, Frasa isi) {}
    }

    /** A list. */
    record Daftar(List<Butir> butir) implements Blok {

        public Daftar {
            butir = List.copyOf(butir);
        }

        /**
         * One line of it.
         *
         * @param anak a list below that line; mostly empty
         */
        record Butir(Frasa isi, List<Butir> anak) {

            Butir(Frasa isi) {
                this(isi, List.of());
            }
        }
    }

    /**
     * A table.
     *
     * @param nama what it shows, for those who do not see the heading above it
     * @param kepala names of the columns
     * @param baris its rows, each as long as there are columns
     */
    record Tabel(String nama, List<String> kepala, List<List<Frasa>> baris) implements Blok {

        public Tabel {
            kepala = List.copyOf(kepala);
            baris = List.copyOf(baris);
        }
    }

    /**
     * Lines as they stand in a file.
     *
     * @param jenis what they are written in
     */
    record Kutipan(String jenis, String teks) implements Blok {}

    /** A part that can be folded away where the form of the page knows that. */
    record Lipatan(String judul, boolean terbuka, List<Blok> isi) implements Blok {

        public Lipatan {
            isi = List.copyOf(isi);
        }
    }
}
