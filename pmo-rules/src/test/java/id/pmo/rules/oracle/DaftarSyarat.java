package id.pmo.rules.oracle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every syarat by kode: what a breach is, and how heavy it weighs in each built-in policy. */
public final class DaftarSyarat {

    /** One row; {@code ada} tells TIDAK_SESUAI (there, and wrong) from BELUM_ADA. */
    record Baris(boolean ada, Bobot bobot, Bobot bobotGtk) {}

    enum Bobot {
        WAJIB,
        PERHATIAN,
        CATATAN
    }

    // B = BELUM_ADA, S = TIDAK_SESUAI; W = WAJIB, P = PERHATIAN, C = CATATAN; a third letter is the weight in -gtk.
    private static final String TABEL = """
            ID-001 BW, ID-002 BW, ID-003 SW, ID-004 BW, ID-005 SW, ID-101 BW, ID-102 SW,
            LP-101 BW, LP-102 SP, LP-103 SC, LP-104 SW, LP-111 BW, LP-112 SW, LP-113 SC,
            LP-121 BW, LP-122 BW, LP-123 SC, LP-124 SC,
            LP-131 BW, LP-132 BW, LP-133 BW, LP-134 SP, LP-141 BW, LP-151 SP, LP-152 SP, LP-161 BP, LP-162 BP,
            TL-001 BW, TL-002 SW, TL-003 SP, TL-004 SW, TL-005 SW, TL-006 BW, TL-007 SC, TL-008 BP, TL-009 SP,
            TL-010 SW, TL-011 BW, TL-012 BW, TL-013 BW, TL-014 BW, TL-015 BP, TL-016 BW, TL-017 SW, TL-018 SC,
            TL-021 BPW, TL-022 BPW, TL-023 SP, TL-024 BCP, TL-031 SP, TL-032 SP, TL-033 SP, TL-041 SP,
            RI-001 BW, RI-011 BW, RI-013 BW, RI-014 BW, RI-015 BW, RI-016 SP,
            SK-001 SW, SK-002 BW, SK-003 SC, SK-004 SP, SK-005 BP, SK-006 SP, SK-007 SP,
            BW-001 SP, BW-002 BP, BW-003 SP, BW-004 BC, BW-005 SP, BW-006 SP,
            SD-001 SP, SD-002 SC""";

    private static final Map<String, Baris> BARIS = urai();

    private DaftarSyarat() {}

    /** Every kode, in the order of the requirements. */
    public static Set<String> kode() {
        return BARIS.keySet();
    }

    static Baris baris(String kode) {
        Baris baris = BARIS.get(kode);
        if (baris == null) {
            throw new IllegalArgumentException("no syarat " + kode);
        }
        return baris;
    }

    static boolean wajib(String kode, boolean gtk) {
        Baris baris = baris(kode);
        return (gtk ? baris.bobotGtk() : baris.bobot()) == Bobot.WAJIB;
    }

    private static Map<String, Baris> urai() {
        Map<String, Baris> hasil = new LinkedHashMap<>();
        for (String sel : TABEL.split(",\\s+", -1)) {
            String huruf = sel.substring(7);
            hasil.put(
                    sel.substring(0, 6),
                    new Baris(huruf.charAt(0) == 'S', bobot(huruf.charAt(1)), bobot(huruf.charAt(huruf.length() - 1))));
        }
        return Collections.unmodifiableMap(hasil);
    }

    private static Bobot bobot(char huruf) {
        return huruf == 'W' ? Bobot.WAJIB : huruf == 'P' ? Bobot.PERHATIAN : Bobot.CATATAN;
    }
}
