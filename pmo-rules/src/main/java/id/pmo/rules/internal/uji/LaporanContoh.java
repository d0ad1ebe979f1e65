package id.pmo.rules.internal.uji;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the text of a report for a test: a base report, changed at some places. */
public final class LaporanContoh {

    private static final String SESUDAH_TERAKHIR = "-";

    private LaporanContoh() {}

    /**
     * The text of a base report with other values at some places; objects that are missing on the way are made.
     *
     * @param ubahan the value to set at each JSON Pointer; one that ends in {@code /-} appends to a list
     * @throws LetakTiada if there is no such place
     */
    public static String ubah(String json, Map<String, ?> ubahan) {
        if (!(PohonJson.baca(json) instanceof Map<?, ?> laporan)) {
            throw new LetakTiada("/");
        }
        ubahan.forEach((letak, nilai) -> {
            List<String> langkah = new ArrayList<>();
            for (String satu : letak.substring(1).split("/", -1)) {
                langkah.add(satu.replace("~1", "/").replace("~0", "~"));
            }
            try {
                pasang(laporan, langkah, nilai);
            } catch (IndexOutOfBoundsException | ClassCastException | NumberFormatException e) {
                throw new LetakTiada(letak);
            }
        });
        return PohonJson.tulis(laporan);
    }

    private static void pasang(Object induk, List<String> langkah, @Nullable Object nilai) {
        String nama = langkah.get(0);
        if (langkah.size() == 1) {
            isi(induk, nama, nilai);
            return;
        }
        Object anak = anak(induk, nama);
        if (anak == null) {
            anak = langkah.get(1).equals(SESUDAH_TERAKHIR) ? new ArrayList<>() : new LinkedHashMap<>();
            isi(induk, nama, anak);
        }
        pasang(anak, langkah.subList(1, langkah.size()), nilai);
    }

    private static @Nullable Object anak(Object induk, String nama) {
        if (induk instanceof List<?> daftar) {
            int nomor = nama.equals(SESUDAH_TERAKHIR) ? daftar.size() : Integer.parseInt(nama);
            return nomor == daftar.size() ? null : daftar.get(nomor);
        }
        return ((Map<?, ?>) induk).get(nama);
    }

    @SuppressWarnings("unchecked") // trees read from JSON hold nothing else
    private static void isi(Object induk, String nama, @Nullable Object nilai) {
        if (induk instanceof List<?>) {
            List<@Nullable Object> daftar = (List<@Nullable Object>) induk;
            int nomor = nama.equals(SESUDAH_TERAKHIR) ? daftar.size() : Integer.parseInt(nama);
            if (nomor == daftar.size()) {
                daftar.add(nilai);
            } else {
                daftar.set(nomor, nilai);
            }
        } else {
            ((Map<String, @Nullable Object>) induk).put(nama, nilai);
        }
    }

    /** There is no such place in a report. */
    public static final class LetakTiada extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String letak;

        LetakTiada(String letak) {
            super("Letak %s pada ubah tidak ada dalam laporan dasarnya. Periksa nama dan nomor urutnya."
                    .formatted(letak));
            this.letak = letak;
        }

        /** The place. */
        public String letak() {
            return letak;
        }
    }
}
