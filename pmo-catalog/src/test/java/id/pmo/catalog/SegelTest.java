package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.core.bahasa.Bahasa;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that trusts some keys takes nothing else, and says why. */
class SegelTest {

    private static final KeyPair SATU = KunciSegel.baru();
    private static final KeyPair DUA = KunciSegel.baru();
    private static final Instant SAAT = Instant.parse("2023-08-01T00:00:00Z");
    private static final LocalDate SAMPAI = LocalDate.of(2023, 12, 31);
    private static final String SEGEL = "uji/META-INF/segel.json";

    private final FolderUji folder = new FolderUji();

    @Test
    void kebijakanBersegelDiterima() {
        segel("uji", SATU, SAMPAI);
        segel("anak", SATU, SAMPAI);

        PolicySource bersegel = PolicySource.sealed(folder, percaya(SATU));

        assertThat(bersegel.ids()).containsExactly("anak", "uji");
        assertThat(PolicyLoader.of(bersegel).load("anak").kebijakan())
                .isEqualTo(folder.muat("anak").kebijakan());
    }

    @Test
    void segelTidakMengubahSidikJari() {
        String tanpa = folder.muat("uji").kebijakan().identitas().sidikJari();
        segel("uji", SATU, null);

        assertThat(folder.muat("uji").kebijakan().identitas().sidikJari()).isEqualTo(tanpa);
    }

    @Test
    void tanpaSegelDitolak() {
        segel("uji", SATU, null);

        assertThat(masalah(percaya(SATU)))
                .containsExactly(
                        "anak KB-721: Kebijakan ini belum disegel, padahal hanya kebijakan bersegel yang diterima."
                                + " Segel dengan: pmo kebijakan segel FOLDER --kunci PEM.");
    }

    @Test
    void berkasYangBerubahHilangAtauDitambahDitolak() {
        segel("uji", SATU, null);
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3")
                .hapus("uji/aturan/keberlakuan/semua.drl")
                .tulis("uji/aturan/keberlakuan/lain.drl", "");

        assertThat(masalahUji(percaya(SATU)))
                .containsExactly(
                        "uji/aturan/keberlakuan/lain.drl KB-725: Berkas ini tidak ada sewaktu disegel. Hapus; atau, bila"
                                + " memang ditambahkan, segel ulang, atau lepas segelnya dengan menghapus folder"
                                + " META-INF.",
                        "uji/aturan/keberlakuan/semua.drl KB-724: Berkas ini ada sewaktu disegel, sekarang tidak ada. Ambil"
                                + " lagi dari pengirimnya; atau, bila memang dihapus, segel ulang, atau lepas segelnya dengan"
                                + " menghapus folder META-INF.",
                        "uji/kebijakan.yaml KB-723: Isi berkas ini berubah sesudah disegel. Ambil lagi dari pengirimnya;"
                                + " atau, bila perubahannya disengaja, segel ulang, atau lepas segelnya dengan menghapus"
                                + " folder META-INF.");
    }

    @Test
    void segelYangDiubahTidakLagiBertandaTanganSah() {
        segel("uji", SATU, SAMPAI);
        folder.ganti(SEGEL, "2023-12-31", "2033-12-31");

        assertThat(masalahUji(percaya(SATU)))
                .containsExactly(
                        "uji KB-727: Tanda tangan yang sah dari kunci tepercaya: 0, seharusnya sedikitnya 1. Kunci lain yang"
                                + " bertanda tangan: tidak ada. Mintakan tanda tangan penyetuju: pmo kebijakan segel FOLDER"
                                + " --kunci PEM; atau daftarkan kunci publiknya.",
                        "uji/META-INF/segel." + id(SATU)
                                + ".sig KB-726: Tanda tangan ini bukan dari kunci itu untuk segel"
                                + " ini. Jangan pakai paket ini; minta yang asli dari pengirimnya.");
    }

    @Test
    void tandaTanganYangBukanBase64TidakSah() {
        segel("uji", SATU, null);
        folder.tulis("uji/META-INF/segel." + id(SATU) + ".sig", "%%%");

        assertThat(masalahUji(percaya(SATU))).hasSize(2).last().asString().contains(" KB-726: ");
    }

    /** Java's own check passes over them. */
    @Test
    void nolDiBelakangTandaTanganTidakSah() {
        segel("uji", SATU, null);
        String berkas = "uji/META-INF/segel." + id(SATU) + ".sig";
        byte[] asli = Base64.getDecoder().decode(folder.baca(berkas).strip());
        folder.tulis(berkas, Base64.getEncoder().encodeToString(Arrays.copyOf(asli, 65)) + "\n");

        assertThat(masalahUji(percaya(SATU))).hasSize(2).last().asString().contains(" KB-726: ");
    }

    @Test
    void kunciAsingTidakMenyetujui() {
        segel("uji", DUA, null);

        PolicyException e =
                catchThrowableOfType(PolicyException.class, () -> PolicySource.sealed(sajaUji(), percaya(SATU)));
        assertThat(e.tulis(Bahasa.EN))
                .isEqualTo(
                        "Policy uji cannot be loaded:\n- uji KB-727: Valid signatures by trusted keys: 0, expected at least"
                                + " 1. Other keys that signed: " + id(DUA)
                                + ". Have an approver sign it: pmo kebijakan segel FOLDER"
                                + " --kunci PEM; or register the public key.");
    }

    @Test
    void duaPenyetujuBertandaTanganBerdampingan() {
        segel("uji", SATU, null);
        SealPolicy keduanya = percaya(SATU, DUA).withMinimalPenyetuju(2);
        assertThat(masalahUji(keduanya)).singleElement().asString().contains("KB-727", ": 1, seharusnya sedikitnya 2.");

        segel("uji", DUA, null);

        assertThat(PolicySource.sealed(sajaUji(), keduanya).ids()).containsExactly("uji");
    }

    @Test
    void isiYangBerubahMenggugurkanTandaTanganLama() {
        segel("uji", SATU, null);
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3");

        segel("uji", DUA, null);

        assertThat(folder.find("uji").orElseThrow().files().keySet())
                .contains("META-INF/segel." + id(DUA) + ".sig")
                .doesNotContain("META-INF/segel." + id(SATU) + ".sig");
    }

    @Test
    void segelKedaluwarsaDitolakKecualiDiizinkan() {
        segel("uji", SATU, SAMPAI);
        SealPolicy akhirTahun = percaya(SATU).withClock(jam("2023-12-31T16:59:59Z"));
        SealPolicy tahunBaru = percaya(SATU).withClock(jam("2023-12-31T17:00:00Z"));

        assertThat(PolicySource.sealed(sajaUji(), akhirTahun).ids()).containsExactly("uji");
        assertThat(masalahUji(tahunBaru))
                .containsExactly(
                        SEGEL + " KB-728: Segel ini berlaku sampai 2023-12-31, sekarang 2024-01-01. Mintakan segel"
                                + " baru.");
        assertThat(PolicySource.sealed(sajaUji(), tahunBaru.withKedaluwarsa()).ids())
                .containsExactly("uji");
    }

    @Test
    void segelKebijakanLainDitolak() {
        segel("anak", SATU, null);
        folder.find("anak").orElseThrow().files().forEach((path, isi) -> {
            if (path.startsWith("META-INF/")) {
                folder.tulis("uji/" + path, isi);
            }
        });

        assertThat(masalahUji(percaya(SATU)))
                .contains(SEGEL + " KB-722: Segel ini untuk anak, bukan untuk uji. Segel ulang kebijakannya, atau hapus"
                        + " folder META-INF; segel tidak dapat dipindahkan.");
    }

    @Test
    void indukYangBerubahDitolak() {
        segel("anak", SATU, null);
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3");

        assertThat(masalah(saja("anak").withParents(folder), percaya(SATU)))
                .containsExactly(
                        "anak/META-INF/segel.json KB-729: Kebijakan induknya tidak sama dengan sewaktu disegel. Pakai"
                                + " induk yang sama; atau segel ulang dengan induk yang sekarang, atau lepas segelnya dengan menghapus"
                                + " folder META-INF.");
    }

    @Test
    void yangDiperiksaItulahYangDipakai() {
        segel("uji", SATU, null);
        PolicySource bersegel = PolicySource.sealed(sajaUji(), percaya(SATU));
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3");

        assertThat(PolicyLoader.of(bersegel)
                        .load("uji")
                        .kebijakan()
                        .angkatan()
                        .get(1)
                        .durasiJp())
                .isEqualTo(2);
    }

    @Test
    void arsipZipMembawaSegelnya(@TempDir Path tempat) {
        segel("uji", SATU, null);
        Arsip arsip = new Arsip();
        folder.find("uji").orElseThrow().files().forEach(arsip::isi);

        PolicySource zip = PolicySource.zip(arsip.simpan(tempat.resolve("uji.zip")));

        assertThat(PolicySource.sealed(zip, percaya(SATU)).ids()).containsExactly("uji");
    }

    @Test
    void kunciDisimpanSebagaiPem() {
        assertThat(KunciSegel.publik(KunciSegel.pem(SATU.getPublic()))).isEqualTo(SATU.getPublic());
        assertThat(KunciSegel.pribadi(KunciSegel.pem(SATU.getPrivate()))).isEqualTo(SATU.getPrivate());
        assertThat(KunciSegel.publik(SATU.getPrivate())).isEqualTo(SATU.getPublic());
        assertThatThrownBy(() -> KunciSegel.publik("bukan kunci"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pem must hold a block -----BEGIN PUBLIC KEY-----");
    }

    @Test
    void penyetujuTidakBolehLebihBanyakDariKunci() {
        SealPolicy satu = percaya(SATU, SATU);

        assertThatThrownBy(() -> satu.withMinimalPenyetuju(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimalPenyetuju must be from 1 to 1, the number of different keys, was 2");
    }

    private void segel(String id, KeyPair kunci, LocalDate sampai) {
        var baru = Penyegel.segel(folder, id, kunci.getPrivate(), SAAT, sampai);
        folder.find(id).orElseThrow().files().keySet().stream()
                .filter(path -> path.startsWith("META-INF/"))
                .forEach(path -> folder.hapus(id + "/" + path));
        baru.forEach((path, isi) -> folder.tulis(id + "/" + path, isi));
    }

    private static SealPolicy percaya(KeyPair... kunci) {
        List<PublicKey> publik = Stream.of(kunci).map(KeyPair::getPublic).toList();
        return SealPolicy.of(publik).withClock(jam("2023-09-18T05:00:00Z"));
    }

    private static Clock jam(String saat) {
        return Clock.fixed(Instant.parse(saat), ZoneOffset.UTC);
    }

    private static String id(KeyPair kunci) {
        return KunciSegel.id(kunci.getPublic());
    }

    private PolicySource sajaUji() {
        return saja("uji");
    }

    private PolicySource saja(String id) {
        return new PolicySource() {
            @Override
            public Set<String> ids() {
                return Set.of(id);
            }

            @Override
            public Optional<PolicyFiles> find(String satu) {
                return satu.equals(id) ? folder.find(id) : Optional.empty();
            }
        };
    }

    private List<String> masalah(SealPolicy diterima) {
        return masalah(folder, diterima);
    }

    private List<String> masalahUji(SealPolicy diterima) {
        return masalah(sajaUji(), diterima);
    }

    private static List<String> masalah(PolicySource source, SealPolicy diterima) {
        PolicyException e = catchThrowableOfType(PolicyException.class, () -> PolicySource.sealed(source, diterima));
        assertThat(e).isNotNull();
        return e.problems().stream().map(PolicyProblem::toString).toList();
    }
}
