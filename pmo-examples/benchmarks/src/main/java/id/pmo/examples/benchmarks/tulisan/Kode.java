package id.pmo.examples.benchmarks.tulisan;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The permanent codes of all syarat, in the order of a checklist. */
@SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the codes
public enum Kode {
    BW_001,
    BW_002,
    BW_003,
    BW_004,
    BW_005,
    BW_006,
    ID_001,
    ID_002,
    ID_003,
    ID_004,
    ID_005,
    ID_101,
    ID_102,
    LP_101,
    LP_102,
    LP_103,
    LP_104,
    LP_111,
    LP_112,
    LP_113,
    LP_121,
    LP_122,
    LP_123,
    LP_124,
    LP_131,
    LP_132,
    LP_133,
    LP_134,
    LP_141,
    LP_151,
    LP_152,
    LP_161,
    LP_162,
    RI_001,
    RI_011,
    RI_013,
    RI_014,
    RI_015,
    RI_016,
    SD_001,
    SD_002,
    SK_001,
    SK_002,
    SK_003,
    SK_004,
    SK_005,
    SK_006,
    SK_007,
    TL_001,
    TL_002,
    TL_003,
    TL_004,
    TL_005,
    TL_006,
    TL_007,
    TL_008,
    TL_009,
    TL_010,
    TL_011,
    TL_012,
    TL_013,
    TL_014,
    TL_015,
    TL_016,
    TL_017,
    TL_018,
    TL_021,
    TL_022,
    TL_023,
    TL_024,
    TL_031,
    TL_032,
    TL_033,
    TL_041;

    static final int BANYAK = values().length;

    private static final Map<String, Kode> MENURUT_TULISAN =
            Arrays.stream(values()).collect(Collectors.toMap(Kode::tulisan, k -> k));

    private final int nomor = ordinal();
    private final String tulisan = name().replace('_', '-');

    /** The constant for a code as policies write it. */
    public static Kode dari(String tulisan) {
        return Objects.requireNonNull(MENURUT_TULISAN.get(tulisan), tulisan);
    }

    /** The code as policies write it, such as {@code LP-131}. */
    public String tulisan() {
        return tulisan;
    }

    /** The place in a checklist, from 0: an index into arrays, which a map by code would be slower than. */
    int nomor() {
        return nomor;
    }
}
