package id.pmo.rules.internal.ketahanan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Changes values in a YAML file of a policy, each in a copy of its own. */
final class PengubahNilai {

    /** What the policy is called and rests on, and what only people read. */
    private static final Set<String> BUKAN_NILAI = Set.of(
            "id",
            "versi",
            "nama",
            "extends",
            "varian",
            "asal",
            "tanda",
            "sumber",
            "alasan",
            "dasar",
            "label",
            "kode",
            "ke",
            "judul",
            "pesan",
            "perbaikan",
            "contohUji");

    private static final List<List<String>> PILIHAN = List.of(
            List.of("PEMILIHAN", "PERKEMBANGAN"),
            List.of("BELUM_ADA", "TIDAK_SESUAI"),
            List.of("SUDAH", "SEDANG", "AKAN", "LAIN"),
            List.of("TIDAK", "HARI_KERJA_BERIKUT"),
            List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"));

    /** What is asked outright against what is only said, and what is said aloud against what is said in passing. */
    private static final Map<String, List<String>> SIFAT = Map.of(
            "WAJIB",
            List.of("PERHATIAN"),
            "PERHATIAN",
            List.of("WAJIB", "CATATAN"),
            "CATATAN",
            List.of("WAJIB", "PERHATIAN"));

    private static final String MULAI = "berlakuMulai";
    private static final String SAMPAI = "berlakuSampai";

    private final String path;
    private final String isi;
    private final List<UbahanNilai> ubahan = new ArrayList<>();

    private PengubahNilai(String path, String isi) {
        this.path = path;
        this.isi = isi;
    }

    /** The changes, in the order of the file; none where it is not YAML. */
    static List<UbahanNilai> ubahan(String path, String isi) {
        PengubahNilai pengubah = new PengubahNilai(path, isi);
        new Compose(LoadSettings.builder().build()).composeString(isi).ifPresent(akar -> pengubah.node("", akar));
        return pengubah.ubahan;
    }

    private void node(String kunci, Node node) {
        if (node instanceof MappingNode peta) {
            for (NodeTuple satu : peta.getValue()) {
                if (satu.getKeyNode() instanceof ScalarNode nama && !BUKAN_NILAI.contains(nama.getValue())) {
                    node(kunci.isEmpty() ? nama.getValue() : kunci + "." + nama.getValue(), satu.getValueNode());
                }
            }
        } else if (node instanceof SequenceNode daftar) {
            List<Node> butir = daftar.getValue();
            for (int i = 1; i < butir.size(); i++) {
                pergantian(kunci, butir.get(i - 1), butir.get(i));
            }
            for (int i = 0; i < butir.size(); i++) {
                if (butir.get(i) instanceof ScalarNode teks) {
                    tanpa(kunci, butir, i, teks.getValue());
                } else {
                    butir(kunci + "." + (i + 1), butir.get(i), butir.size());
                }
            }
        } else {
            nilai(kunci, (ScalarNode) node);
        }
    }

    /** Of several values by the day only the value: a first or last day that moves alone is refused anyway. */
    private void butir(String kunci, Node butir, int banyak) {
        boolean bermasa = teks(butir, MULAI) != null || teks(butir, SAMPAI) != null;
        if (butir instanceof MappingNode peta && bermasa && banyak > 1) {
            peta.getValue().stream()
                    .filter(satu -> satu.getKeyNode() instanceof ScalarNode nama
                            && nama.getValue().equals("nilai"))
                    .forEach(satu -> node(kunci, satu.getValueNode()));
        } else {
            node(kunci, butir);
        }
    }

    private void nilai(String kunci, ScalarNode node) {
        String nilai = node.getValue();
        if (node.getTag().equals(Tag.INT) && nilai.matches("\\d{1,8}")) {
            int angka = Integer.parseInt(nilai);
            ganti(kunci, node, Integer.toString(angka + 1));
            ganti(kunci, node, Integer.toString(angka - 1));
        } else if (node.getTag().equals(Tag.BOOL)) {
            ganti(kunci, node, Boolean.toString(!Boolean.parseBoolean(nilai)));
        } else if (nilai.matches("\\d{4}-\\d{2}-\\d{2}")) {
            ganti(kunci, node, LocalDate.parse(nilai).plusDays(1).toString());
            ganti(kunci, node, LocalDate.parse(nilai).minusDays(1).toString());
        } else if (nilai.matches("\\d{4}-\\d{2}")) {
            ganti(kunci, node, YearMonth.parse(nilai).plusMonths(1).toString());
        } else {
            pilihanLain(nilai).forEach(lain -> ganti(kunci, node, lain));
        }
    }

    private static List<String> pilihanLain(String nilai) {
        return SIFAT.getOrDefault(
                nilai,
                PILIHAN.stream()
                        .filter(pilihan -> pilihan.contains(nilai))
                        .map(pilihan -> pilihan.get((pilihan.indexOf(nilai) + 1) % pilihan.size()))
                        .limit(1)
                        .toList());
    }

    private void ganti(String kunci, ScalarNode node, String menjadi) {
        tambah(kunci, node, awal(node), akhir(node), node.getValue(), menjadi);
    }

    /** Where one value follows another by the day, the day on which it does, on both sides at once. */
    private void pergantian(String kunci, Node sebelum, Node sesudah) {
        ScalarNode sampai = teks(sebelum, SAMPAI);
        ScalarNode mulai = teks(sesudah, MULAI);
        if (sampai == null || mulai == null) {
            return;
        }
        for (int geser : new int[] {1, -1}) {
            String akhir = LocalDate.parse(sampai.getValue()).plusDays(geser).toString();
            String awal = LocalDate.parse(mulai.getValue()).plusDays(geser).toString();
            tambah(
                    kunci + "." + MULAI,
                    mulai,
                    mulai.getValue(),
                    awal,
                    isi.substring(0, awal(sampai))
                            + akhir
                            + isi.substring(akhir(sampai), awal(mulai))
                            + awal
                            + isi.substring(akhir(mulai)));
        }
    }

    private static @Nullable ScalarNode teks(Node node, String kunci) {
        if (node instanceof MappingNode peta) {
            for (NodeTuple satu : peta.getValue()) {
                if (satu.getKeyNode() instanceof ScalarNode nama
                        && nama.getValue().equals(kunci)
                        && satu.getValueNode() instanceof ScalarNode nilai) {
                    return nilai;
                }
            }
        }
        return null;
    }

    /** Takes an element away, with the comma that divides it from its neighbour. */
    private void tanpa(String kunci, List<Node> butir, int nomor, String nilai) {
        Node node = butir.get(nomor);
        if (butir.size() == 1) {
            tambah(kunci, node, awal(node), akhir(node), nilai, "");
        } else if (nomor == 0) {
            tambah(kunci, node, awal(node), awal(butir.get(1)), nilai, "");
        } else {
            tambah(kunci, node, akhir(butir.get(nomor - 1)), akhir(node), nilai, "");
        }
    }

    private void tambah(String kunci, Node node, int dari, int sampai, String semula, String menjadi) {
        tambah(kunci, node, semula, menjadi, isi.substring(0, dari) + menjadi + isi.substring(sampai));
    }

    private void tambah(String kunci, Node node, String semula, String menjadi, String diubah) {
        int baris = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        ubahan.add(new UbahanNilai(path, baris, kunci, semula, menjadi, diubah));
    }

    private int awal(Node node) {
        return isi.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
    }

    private int akhir(Node node) {
        return isi.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
    }
}
