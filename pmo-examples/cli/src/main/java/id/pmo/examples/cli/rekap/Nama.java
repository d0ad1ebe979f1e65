package id.pmo.examples.cli.rekap;

import java.util.Locale;

/** Names of values in files: {@code TEPAT_WAKTU} is {@code tepatWaktu}. */
final class Nama {

    private Nama() {}

    static String kunci(Enum<?> nilai) {
        StringBuilder nama = new StringBuilder();
        for (String kata : nilai.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            nama.append(nama.isEmpty() ? kata : kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1));
        }
        return nama.toString();
    }
}
