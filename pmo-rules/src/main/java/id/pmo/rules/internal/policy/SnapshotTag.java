package id.pmo.rules.internal.policy;

/** What kind of value comes next in a snapshot. */
enum SnapshotTag {
    NULL,
    TRUE,
    FALSE,
    NUMBER,
    TEXT,
    DATE,
    MONTH,
    ZONE,
    LIST,
    SET,
    MAP,
    SORTED_MAP,
    CATALOGUE,
    ENUM,
    RECORD;

    private static final SnapshotTag[] ALL = values();

    static SnapshotTag of(int code) {
        return ALL[code];
    }
}
