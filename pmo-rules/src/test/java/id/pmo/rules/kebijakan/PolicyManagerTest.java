package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Policies go live through gates, and whatever fails, those in use stay. */
class PolicyManagerTest {

    private static final Instant SAAT = Instant.parse("2023-09-18T05:00:00Z");
    private static final Clock JAM = Clock.fixed(SAAT, ZoneOffset.UTC);

    private final PolicyManager manager = mini().build();

    @Test
    void kebijakanLainMulaiDipakai() {
        Activation hasil = manager.activate(KebijakanMini.ketat("1.1.0"), "admin", "surat 12");

        assertThat(hasil.accepted()).isTrue();
        assertThat(hasil.step()).isEqualTo(ActivationStep.SWAP);
        assertThat(manager.active().policies()).isEqualTo(hasil.policies());
        assertThat(manager.active().policies().get(0).versi()).isEqualTo("1.1.0");
        assertThat(manager.active().who()).isEqualTo("admin");
        assertThat(manager.active().why()).isEqualTo("surat 12");
        assertThat(manager.active().since()).isEqualTo(SAAT);
        assertThat(KebijakanMini.temuan(manager.engine())).containsExactly("LP-131");
    }

    @Test
    void pemeriksaanSelesaiDenganMesinYangDimulainya() {
        PmoEngine lama = manager.engine();
        manager.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji");

        assertThat(KebijakanMini.temuan(lama)).isEmpty();
        assertThat(KebijakanMini.temuan(manager.engine())).containsExactly("LP-131");
    }

    @Test
    void kembaliKeKebijakanSebelumnya() {
        PmoEngine lama = manager.engine();
        manager.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji");

        assertThat(manager.rollback("admin", "keliru").accepted()).isTrue();

        assertThat(manager.engine()).isSameAs(lama);
        assertThat(manager.active().why()).isEqualTo("keliru");
        assertThat(manager.rollback("admin", "lagi").problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "kebijakan KB-743: Tidak ada kebijakan lain yang pernah dipakai sejak program ini berjalan."
                                + " Aktifkan kebijakan yang dikehendaki dengan activate.");
        assertThat(manager.engine()).isSameAs(lama);
    }

    @Test
    void sumberYangTidakTerbacaMembiarkanYangLama() {
        ditolak(
                manager.activate(rusak(), "admin", "uji"),
                ActivationStep.SEAL,
                "kebijakan KB-742: Pengaktifan terhenti pada langkah SEAL: tempatnya tidak dapat dibaca (cakram rusak). Kebijakan yang"
                        + " lama tetap dipakai. Atasi sebabnya, lalu ulangi.");
    }

    @Test
    void berkasYangSalahMembiarkanYangLama() {
        ditolak(
                manager.activate(KebijakanMini.ketat("satu"), "admin", "uji"),
                ActivationStep.LOAD,
                "mini/kebijakan.yaml:18:8 KB-223 versi: Ditemukan \"satu\", seharusnya versi berupa tiga bilangan. Tulis"
                        + " seperti \"1.0.0\".");
    }

    @Test
    void aturanDiLuarPagarMembiarkanYangLama() {
        Activation hasil = manager.activate(
                KebijakanMini.ketat("1.1.0")
                        .ganti(KebijakanMini.LP_131 + ".drl", "jumlahDokumentasi >= 0", "eval( true )"),
                "admin",
                "uji");

        assertThat(hasil.step()).isEqualTo(ActivationStep.LOAD);
        assertThat(hasil.problems()).extracting(PolicyProblem::kode).allMatch(kode -> kode.startsWith("KB-5"));
        assertThat(KebijakanMini.temuan(manager.engine())).isEmpty();
    }

    @Test
    void versiYangLebihLamaDitolakKecualiDiizinkan() {
        ditolak(
                manager.activate(KebijakanMini.ketat("0.9.9"), "admin", "uji"),
                ActivationStep.VERSION,
                "mini/kebijakan.yaml KB-731 versi: Ditemukan versi 0.9.9, padahal yang terakhir dipakai versi 1.0.0. Naikkan"
                        + " versinya; untuk mundur, pakai rollback.");
        assertThat(mini().allowOlder()
                        .build()
                        .activate(KebijakanMini.ketat("0.9.9"), "admin", "uji")
                        .accepted())
                .isTrue();
    }

    @Test
    void contohYangGagalMembiarkanYangLama() {
        ditolak(
                manager.activate(
                        KebijakanMini.ketat("1.1.0")
                                .ganti(
                                        KebijakanMini.LP_131 + ".yaml",
                                        "[\"LP-131 /laporanPelaksanaan/dokumentasi\"]",
                                        "[]"),
                        "admin",
                        "uji"),
                ActivationStep.EXAMPLES,
                "mini/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:9 KB-741: Contoh \"seperti biasa\" bagi LP-131 tidak berlaku:"
                        + " Temuan lebih: LP-131 /laporanPelaksanaan/dokumentasi. Perbaiki aturan atau contohnya; lihat pmo"
                        + " kebijakan uji.");
    }

    @Test
    void contohYangTidakDiberiStatusDiceritakanDalamDuaBahasaDenganSatuTitik() {
        Activation hasil = manager.activate(
                KebijakanMini.ketat("1.1.0")
                        .ganti(
                                "aturan/simpulan/putusan.drl",
                                "exists TemuanTercatat( wajib )",
                                "not TemuanTercatat( wajib )"),
                "admin",
                "uji");

        assertThat(hasil.problems().get(0))
                .hasToString(
                        "mini/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:9 KB-741: Contoh \"seperti biasa\" bagi LP-131"
                                + " tidak berlaku: Tidak ada aturan simpulan yang memberi laporan sebuah status. Perbaiki aturan"
                                + " atau contohnya; lihat pmo kebijakan uji.");
        assertThat(hasil.problems().get(0).pesan().en())
                .isEqualTo(
                        "Example \"seperti biasa\" of LP-131 does not hold: No simpulan rule gives the report a status.");
    }

    @Test
    void contohYangLetaknyaTidakAdaDiceritakanDenganSatuTitik() {
        Activation hasil = manager.activate(
                KebijakanMini.ketat("1.1.0")
                        .ganti(
                                KebijakanMini.LP_131 + ".yaml",
                                "    temuan:",
                                "    ubah: {/laporanPelaksanaan/dokumentasi/9/judul: x}\n    temuan:"),
                "admin",
                "uji");

        assertThat(hasil.problems().get(0).pesan().id())
                .endsWith("pada ubah tidak ada dalam laporan dasar pemilihan-lengkap. Periksa nama dan nomor urutnya.")
                .doesNotContain("..");
    }

    @Test
    void penjagaTuanRumahDapatMenolakDanDapatGagal() {
        PolicyProblem terlaluBanyak = PolicyProblem.of("mini", 0, 0, "", "KB-101", Map.of("id", "x", "saran", "y"));
        PolicyManager menolak =
                mini().gate((lama, baru) -> List.of(terlaluBanyak)).build();
        PolicyManager gagal = mini().gate((lama, baru) -> {
                    throw new IllegalStateException("korpus tidak ada");
                })
                .build();

        Activation ditolak = menolak.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji");
        Activation terhenti = gagal.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji");

        assertThat(ditolak.step()).isEqualTo(ActivationStep.GATE);
        assertThat(ditolak.problems()).containsExactly(terlaluBanyak);
        assertThat(terhenti.problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "kebijakan KB-742: Pengaktifan terhenti pada langkah GATE: korpus tidak ada. Kebijakan yang"
                                + " lama tetap dipakai. Atasi sebabnya, lalu ulangi.");
        assertThat(KebijakanMini.temuan(menolak.engine())).isEmpty();
        assertThat(KebijakanMini.temuan(gagal.engine())).isEmpty();
    }

    @Test
    void penjagaMendapatYangLamaDanYangBaru() {
        List<String> dilihat = new ArrayList<>();
        PolicyManager diamati = mini().gate((lama, baru) -> {
                    dilihat.addAll(KebijakanMini.temuan(lama));
                    dilihat.add("lalu");
                    dilihat.addAll(KebijakanMini.temuan(baru));
                    return List.of();
                })
                .build();

        assertThat(diamati.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji")
                        .accepted())
                .isTrue();
        assertThat(dilihat).containsExactly("lalu", "LP-131");
    }

    @Test
    void pendengarYangGagalTidakMengubahApaPun() {
        PolicyManager berisik = mini().listener(kejadian -> {
                    throw new IllegalStateException("pendengar");
                })
                .build();

        assertThat(berisik.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji")
                        .accepted())
                .isTrue();
        assertThat(KebijakanMini.temuan(berisik.engine())).containsExactly("LP-131");
    }

    @Test
    void riwayatMencatatSiapaMengapaDanHasilnya() {
        List<Activation> didengar = new ArrayList<>();
        PolicyManager dicatat = mini().listener(didengar::add).history(2).build();
        dicatat.activate(KebijakanMini.ketat("0.1.0"), "admin", "terlalu lama");
        dicatat.activate(KebijakanMini.ketat("1.1.0"), "kepala pokja", "surat 12");

        assertThat(didengar)
                .extracting(Activation::kind)
                .containsExactly(Activation.Kind.START, Activation.Kind.ACTIVATE, Activation.Kind.ACTIVATE);
        assertThat(dicatat.history()).containsExactly(didengar.get(1), didengar.get(2));
        assertThat(dicatat.history().get(1).toJson())
                .isEqualTo("{\"at\":\"2023-09-18T05:00:00Z\",\"kind\":\"ACTIVATE\",\"who\":\"kepala pokja\","
                        + "\"why\":\"surat 12\",\"accepted\":true,\"step\":\"SWAP\",\"policies\":[{\"id\":\"mini\","
                        + "\"versi\":\"1.1.0\",\"sidikJari\":\""
                        + dicatat.active().policies().get(0).sidikJari() + "\"}],\"problems\":[]}");
        assertThat(dicatat.history().get(0).toJson()).contains("\"accepted\":false,\"step\":\"VERSION\"", "KB-731");
    }

    @Test
    void denganKunciHanyaYangBersegelDiterima() {
        KeyPair kunci = KunciSegel.baru();
        PolicyManager berkunci = PolicyManager.builder()
                .seal(SealPolicy.of(List.of(kunci.getPublic())).withClock(JAM))
                .clock(JAM)
                .build();
        KebijakanMini kebijakan = KebijakanMini.ketat("1.1.0");

        Activation tanpaSegel = berkunci.activate(kebijakan, "admin", "uji");
        Penyegel.segel(kebijakan, KebijakanMini.ID, kunci.getPrivate(), SAAT, null)
                .forEach((path, isi) -> kebijakan.tulis(path, new String(isi, StandardCharsets.UTF_8)));
        Activation bersegel = berkunci.activate(kebijakan, "admin", "uji");
        kebijakan.ganti(KebijakanMini.LP_131 + ".drl", ">= 0", "< 0");
        Activation diubah = berkunci.activate(kebijakan, "admin", "uji");

        assertThat(tanpaSegel.step()).isEqualTo(ActivationStep.SEAL);
        assertThat(tanpaSegel.problems()).extracting(PolicyProblem::kode).containsExactly("KB-721");
        assertThat(bersegel.problems()).isEmpty();
        assertThat(diubah.problems()).extracting(PolicyProblem::kode).containsExactly("KB-723");
        assertThat(berkunci.engine().kebijakan()).containsExactly("mini");
    }

    @Test
    void duaPenyetujuDanBatasHariDijagaPulaSaatPengaktifan() {
        KeyPair ketua = KunciSegel.baru();
        KeyPair wakil = KunciSegel.baru();
        KebijakanMini kebijakan = KebijakanMini.ketat("1.1.0");
        SealPolicy berdua = SealPolicy.of(List.of(ketua.getPublic(), wakil.getPublic()))
                .withMinimalPenyetuju(2)
                .withClock(JAM);
        PolicyManager berkunci = PolicyManager.builder().seal(berdua).build();
        PolicyManager besok = PolicyManager.builder()
                .seal(berdua.withClock(Clock.offset(JAM, Duration.ofDays(1))))
                .build();
        PolicyManager longgar = PolicyManager.builder()
                .seal(berdua.withClock(Clock.offset(JAM, Duration.ofDays(1))).withKedaluwarsa())
                .build();

        segel(kebijakan, ketua);
        Activation sendiri = berkunci.activate(kebijakan, "admin", "uji");
        segel(kebijakan, wakil);

        assertThat(sendiri.problems()).extracting(PolicyProblem::kode).containsExactly("KB-727");
        assertThat(besok.activate(kebijakan, "admin", "uji").problems())
                .extracting(PolicyProblem::kode)
                .containsExactly("KB-728");
        assertThat(berkunci.activate(kebijakan, "admin", "uji").problems()).isEmpty();
        assertThat(longgar.activate(kebijakan, "admin", "uji").problems()).isEmpty();
    }

    @Test
    void kebijakanAwalYangSalahDitolakSeketika() {
        assertThatThrownBy(() -> PolicyManager.builder()
                        .initial(KebijakanMini.ketat("satu"))
                        .build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("KB-223");
    }

    private static void segel(KebijakanMini kebijakan, KeyPair kunci) {
        Penyegel.segel(kebijakan, KebijakanMini.ID, kunci.getPrivate(), SAAT, LocalDate.of(2023, 9, 18))
                .forEach((path, isi) -> kebijakan.tulis(path, new String(isi, StandardCharsets.UTF_8)));
    }

    private void ditolak(Activation hasil, ActivationStep langkah, String masalah) {
        assertThat(hasil.accepted()).isFalse();
        assertThat(hasil.problems()).extracting(PolicyProblem::toString).containsExactly(masalah);
        assertThat(hasil.step()).isEqualTo(langkah);
        assertThat(KebijakanMini.temuan(manager.engine())).isEmpty();
        assertThat(manager.history()).last().isEqualTo(hasil);
        assertThat(manager.active().policies().get(0).versi()).isEqualTo("1.0.0");
    }

    private static PolicyManager.Builder mini() {
        return PolicyManager.builder().initial(KebijakanMini.longgar("1.0.0")).clock(JAM);
    }

    private static PolicySource rusak() {
        return new PolicySource() {
            @Override
            public Set<String> ids() {
                return Set.of("mini");
            }

            @Override
            public Optional<PolicyFiles> find(String id) {
                throw new UncheckedIOException(new IOException("cakram rusak"));
            }
        };
    }
}
