package id.pmo.examples.cli;

import java.util.Arrays;
import java.util.List;

/**
 * A place in a report, as its JSON Pointer gives it.
 *
 * @param pointer the JSON Pointer
 */
record Letak(String pointer) {

    private static final String POSISI = "\\d{1,9}";

    /** The part of the report that it lies in. */
    Kelompok kelompok() {
        List<String> nama = nama();
        return switch (nama.isEmpty() ? "" : nama.get(0)) {
            case "sekolah", "periode", "pelapor", "kebijakan" -> Kelompok.IDENTITAS;
            case "laporanPelaksanaan" -> Kelompok.PELAKSANAAN;
            case "laporanTindakLanjut" ->
                nama.size() > 1 && nama.get(1).matches(POSISI)
                        ? Kelompok.entri(Integer.parseInt(nama.get(1)))
                        : Kelompok.TINDAK_LANJUT;
            case "dikirimPada", "diperbaruiPada" -> Kelompok.WAKTU;
            case "statusDinyatakan" -> Kelompok.PERNYATAAN;
            default -> Kelompok.BENTUK;
        };
    }

    /** The place within its part in words, such as "dokumentasi ke-2, berkas". */
    String dalamKata(Kalimat kalimat) {
        List<String> nama = nama();
        StringBuilder kata = new StringBuilder();
        for (String satu : nama.subList(kelompok().kedalaman(), nama.size())) {
            if (satu.matches(POSISI) && !kata.isEmpty()) {
                kata.append(' ').append(kalimat.isi("letak.urutan", Integer.parseInt(satu) + 1));
            } else {
                kata.append(kata.isEmpty() ? "" : ", ").append(kolom(satu, kalimat));
            }
        }
        return kata.isEmpty() ? kalimat.isi(nama.isEmpty() ? "letak.laporan" : "letak.bagian") : kata.toString();
    }

    /** The place where no heading says the part: "entri ke-2, isu", or "seluruh Laporan Tindak Lanjut". */
    String lengkapDalamKata(Kalimat kalimat) {
        Kelompok kelompok = kelompok();
        if (kelompok.bagian() == Kelompok.Bagian.ENTRI) {
            return kalimat.isi("letak.entri", kelompok.urutan() + 1, dalamKata(kalimat));
        }
        boolean seluruhBagian = kelompok.kedalaman() > 0 && nama().size() == kelompok.kedalaman();
        return seluruhBagian
                ? kalimat.isi("letak.seluruh", kalimat.isi("bagian." + kelompok.bagian()))
                : dalamKata(kalimat);
    }

    private static String kolom(String nama, Kalimat kalimat) {
        String kunci = "kolom." + nama;
        return kalimat.ada(kunci) ? kalimat.isi(kunci) : kalimat.isi("letak.asing", nama);
    }

    private List<String> nama() {
        return Arrays.stream(pointer.split("/", -1))
                .skip(1)
                .map(satu -> satu.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
