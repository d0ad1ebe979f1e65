package id.pmo.rules.internal.engine.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes rule files at random, of everything that is walked directly. */
final class AturanAcak {

    private static final String KEPALA = """
            package uji
            import id.pmo.rules.internal.engine.direct.Benda
            import id.pmo.rules.internal.engine.direct.Kotak
            global java.util.List catatan
            """;

    private final Random acak;
    private final List<String> teksTerikat = new ArrayList<>();
    private final List<String> angkaTerikat = new ArrayList<>();
    private final List<String> semuaTerikat = new ArrayList<>();
    private int nomor;

    private AturanAcak(Random acak) {
        this.acak = acak;
    }

    static String berkas(Random acak, int jumlah) {
        StringBuilder berkas = new StringBuilder(KEPALA);
        for (int i = 0; i < jumlah; i++) {
            berkas.append(new AturanAcak(acak).aturan(i));
        }
        return berkas.toString();
    }

    private String aturan(int ke) {
        StringBuilder aturan = new StringBuilder("rule \"aturan " + ke + "\"\nwhen\n");
        aturan.append("    ").append(polaTerikat()).append('\n');
        int tambahan = acak.nextInt(3);
        for (int i = 0; i < tambahan; i++) {
            aturan.append("    ").append(syarat()).append('\n');
        }
        return aturan.append("then\n    catatan.add( java.util.Arrays.asList( \"")
                .append(ke)
                .append("\", ")
                .append(String.join(", ", semuaTerikat))
                .append(" ) );\nend\n")
                .toString();
    }

    private String syarat() {
        return switch (acak.nextInt(9)) {
            case 8 -> (acak.nextBoolean() ? "not " : "exists ") + polaSerupa();
            case 0 -> "not " + pola();
            case 1 -> "exists " + pola();
            case 2 -> (acak.nextBoolean() ? "not ( " : "exists ( ") + pola() + " and " + pola() + " )";
            case 3 -> (acak.nextBoolean() ? "not ( " : "exists ( ") + bercabang() + " )";
            case 4 -> "( " + pola() + " or " + pola() + " )";
            case 5 -> hitungan();
            default -> polaTerikat();
        };
    }

    /** Alternatives alone, or before or behind what they have in common. */
    private String bercabang() {
        String cabang = pola() + " or " + pola();
        return switch (acak.nextInt(3)) {
            case 0 -> pola() + " and ( " + cabang + " )";
            case 1 -> "( " + cabang + " ) and " + pola();
            default -> cabang;
        };
    }

    private String polaTerikat() {
        String fakta = "$f" + nomor++;
        String medan = "$m" + nomor++;
        String tempat = "$u" + nomor++;
        boolean teks = acak.nextBoolean();
        String pola = "%s : %s( %s : %s, %s : urutan, %s )"
                .formatted(fakta, jenis(), medan, teks ? "kode" : "angka", tempat, batasan());
        semuaTerikat.add(fakta);
        semuaTerikat.add(medan);
        (teks ? teksTerikat : angkaTerikat).add(medan);
        angkaTerikat.add(tempat);
        return pola;
    }

    private String pola() {
        return acak.nextInt(6) == 0 ? jenis() + "()" : jenis() + "( " + batasan() + " )";
    }

    /** Such as "an earlier one with the same kode and another angka", in all ways to say so. */
    private String polaSerupa() {
        if (teksTerikat.isEmpty() || angkaTerikat.isEmpty()) {
            return pola();
        }
        List<String> batasan = new ArrayList<>(List.of("kode == " + pilih(teksTerikat)));
        if (acak.nextBoolean()) {
            batasan.add("angka " + samaAtauTidak() + " " + pilih(angkaTerikat));
        }
        if (acak.nextInt(4) > 0) {
            batasan.add((acak.nextInt(4) > 0 ? "urutan " : "angka != null && angka ") + lebihAtauKurang() + " "
                    + pilih(angkaTerikat));
        }
        if (acak.nextInt(6) == 0) {
            batasan.add(perbandingan());
        }
        return jenis() + "( " + String.join(", ", batasan) + " )";
    }

    private String lebihAtauKurang() {
        return List.of("<", ">", "<=", ">=").get(acak.nextInt(4));
    }

    private String pilih(List<String> terikat) {
        return terikat.get(acak.nextInt(terikat.size()));
    }

    private String hitungan() {
        String fungsi =
                List.of("count", "sum", "min", "max", "average", "collectSet").get(acak.nextInt(6));
        String nilai = "$n" + nomor++;
        String hasil = "$h" + nomor++;
        semuaTerikat.add(hasil);
        String batas = fungsi.equals("collectSet") || acak.nextBoolean() ? "" : "; " + hasil + " > " + acak.nextInt(4);
        return "accumulate( %s( %s : angka, angka != null, %s ); %s : %s( %s )%s )"
                .formatted(jenis(), nilai, batasan(), hasil, fungsi, nilai, batas);
    }

    private String jenis() {
        return acak.nextInt(3) == 0 ? "Kotak" : "Benda";
    }

    private String batasan() {
        String satu = perbandingan();
        return switch (acak.nextInt(6)) {
            case 0 -> satu + ", " + perbandingan();
            case 1 -> satu + " || " + perbandingan();
            case 2 -> "( " + satu + " || " + perbandingan() + " ) && " + perbandingan();
            default -> satu;
        };
    }

    private String perbandingan() {
        return switch (acak.nextInt(7)) {
            case 0 -> acak.nextBoolean() ? "tanda" : "!tanda";
            case 1 -> "kode " + samaAtauTidak() + " " + teks();
            case 2 -> "kode " + samaAtauTidak() + " null";
            case 3 -> "angka " + samaAtauTidak() + " " + angka();
            case 4 -> "Benda.genap( angka )";
            case 5 -> "urutan " + lebihAtauKurang() + " " + acak.nextInt(5);
            default -> "angka != null && angka " + lebihAtauKurang() + " " + acak.nextInt(4);
        };
    }

    private String samaAtauTidak() {
        return acak.nextInt(3) == 0 ? "!=" : "==";
    }

    private String teks() {
        return teksTerikat.isEmpty() || acak.nextBoolean()
                ? "\"" + "abc".charAt(acak.nextInt(3)) + "\""
                : pilih(teksTerikat);
    }

    private String angka() {
        return angkaTerikat.isEmpty() || acak.nextBoolean() ? String.valueOf(acak.nextInt(4)) : pilih(angkaTerikat);
    }
}
