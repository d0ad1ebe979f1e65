package id.pmo.rules.oracle;

import org.jspecify.annotations.Nullable;

/** How far a follow-up is, by the policy's list of statuses. */
enum TahapOracle {
    SUDAH,
    SEDANG,
    AKAN,
    LAIN;

    /** The stage of a status; null where the status is missing or not in the list. */
    static @Nullable TahapOracle dari(@Nullable String status) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case "SUDAH_DILAKSANAKAN" -> SUDAH;
            case "SEDANG_DILAKSANAKAN" -> SEDANG;
            case "AKAN_DILAKSANAKAN" -> AKAN;
            case "LAINNYA" -> LAIN;
            default -> null;
        };
    }
}
