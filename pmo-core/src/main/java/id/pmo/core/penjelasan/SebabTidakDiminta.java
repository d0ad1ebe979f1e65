package id.pmo.core.penjelasan;

/** Why a syarat is asked of no report, or of none of that day, whatever the rules say. */
public enum SebabTidakDiminta {
    /** The policy has switched it off: {@code aktif: false}. */
    DIMATIKAN,
    /** The day that counts is none of those on which it is in force. */
    DI_LUAR_MASA
}
