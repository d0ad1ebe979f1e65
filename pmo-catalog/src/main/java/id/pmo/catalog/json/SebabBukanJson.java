package id.pmo.catalog.json;

/** Why a text is not one report in JSON (ST-001). */
enum SebabBukanJson {
    KOSONG("kosong", "saranKosong"),
    TERPOTONG("terpotong", "saranTerpotong"),
    SALAH_TULIS("salahTulis", "saranSalahTulis"),
    SISA("sisa", "saranSisa"),
    BUKAN_UTF8("bukanUtf8", "saranBukanUtf8"),
    SUROGAT("surogat", "saranSurogat");

    private final String kunci;
    private final String kunciSaran;

    SebabBukanJson(String kunci, String kunciSaran) {
        this.kunci = kunci;
        this.kunciSaran = kunciSaran;
    }

    String kunci() {
        return kunci;
    }

    String kunciSaran() {
        return kunciSaran;
    }
}
