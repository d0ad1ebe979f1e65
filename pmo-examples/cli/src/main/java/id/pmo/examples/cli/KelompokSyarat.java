package id.pmo.examples.cli;

import java.util.Arrays;

/** The parts of the checklist, in the order of the form; the first letters of a kode tell the part. */
public enum KelompokSyarat {
    IDENTITAS("ID-"),
    PELAKSANAAN("LP-"),
    TINDAK_LANJUT("TL-"),
    REFLEKSI("RI-"),
    SIKLUS("SK-"),
    WAKTU("BW-"),
    PERNYATAAN("SD-"),
    /** What a policy of tomorrow may ask for. */
    LAIN("");

    private final String awalan;

    KelompokSyarat(String awalan) {
        this.awalan = awalan;
    }

    /** The part of a kode. */
    public static KelompokSyarat dari(String kode) {
        return Arrays.stream(values())
                .filter(satu -> kode.startsWith(satu.awalan))
                .findFirst()
                .orElse(LAIN);
    }
}
