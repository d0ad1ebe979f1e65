package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever breaks an activation off, the policies in use stay. */
class PengaktifanTerhentiTest {

    /** Steps in which nothing runs that a host handed over; the others are broken off from within. */
    private static final Set<ActivationStep> TANPA_TITIPAN =
            EnumSet.of(ActivationStep.VERSION, ActivationStep.EXAMPLES, ActivationStep.SWAP);

    private final PolicyManager manager =
            PolicyManager.builder().initial(KebijakanMini.longgar("1.0.0")).build();

    @Test
    void arsipYangRusakDitolakDanDicatatSepertiKebijakanLain(@TempDir Path folder) throws IOException {
        Path arsip = Files.writeString(folder.resolve("surat-7.zip"), "bukan arsip");

        ditolakSaatDibaca(
                manager.activate(() -> PolicySource.zip(arsip), "admin", "uji"),
                "surat-7.zip KB-121: Berkas ini bukan arsip ZIP atau JAR yang utuh (akhir arsipnya tidak ada). Buat ulang"
                        + " arsipnya dari folder kebijakan, atau kirim ulang.");
        ditolakSaatDibaca(
                manager.activate(() -> PolicySource.zip(folder.resolve("hilang.zip")), "admin", "uji"),
                "kebijakan KB-742: Pengaktifan terhenti pada langkah SEAL: tempatnya tidak dapat dibaca ("
                        + folder.resolve("hilang.zip")
                        + "). Kebijakan yang lama tetap dipakai. Atasi sebabnya, lalu ulangi.");
    }

    /** Whatever a step throws, and be it no exception, the policies in use stay and the next activation finds all in order. */
    @ParameterizedTest
    @EnumSource(ActivationStep.class)
    void setiapLangkahYangTerhentiMembiarkanYangLama(ActivationStep langkah) {
        for (Runnable sebab : List.<Runnable>of(
                () -> {
                    throw new IllegalStateException("terhenti");
                },
                () -> {
                    throw new StackOverflowError("terhenti");
                },
                () -> {
                    throw new AssertionError("terhenti");
                })) {
            AtomicBoolean terhenti = new AtomicBoolean();
            PolicyManager dihentikan = menghentikan(langkah, terhenti, sebab);
            terhenti.set(true);
            Activation hasil = dihentikan.activate(sumber(langkah, terhenti, sebab), "admin", "uji");

            assertThat(hasil.problems())
                    .extracting(PolicyProblem::toString)
                    .containsExactly("kebijakan KB-742: Pengaktifan terhenti pada langkah " + langkah
                            + ": terhenti. Kebijakan yang lama tetap dipakai. Atasi sebabnya, lalu ulangi.");
            assertThat(hasil.step()).isEqualTo(langkah);
            assertThat(KebijakanMini.temuan(dihentikan.engine())).isEmpty();

            terhenti.set(false);
            assertThat(dihentikan
                            .activate(KebijakanMini.ketat("1.1.0"), "admin", "lagi")
                            .accepted())
                    .isTrue();
        }
    }

    /** Languages without checked exceptions throw them where Java would not. */
    @Test
    void pengecualianYangTidakDinyatakanJugaMenghentikanPengaktifan() {
        PolicyManager penjaga = PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .gate((lama, baru) -> {
                    PengaktifanTerhentiTest.<RuntimeException>lempar(new IOException("cakram penuh"));
                    return List.of();
                })
                .build();

        assertThat(penjaga.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji")
                        .problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "kebijakan KB-742: Pengaktifan terhenti pada langkah GATE: cakram penuh. Kebijakan yang"
                                + " lama tetap dipakai. Atasi sebabnya, lalu ulangi.");
        assertThat(penjaga.history()).hasSize(2);
    }

    @SuppressWarnings("unchecked") // erased: nothing is cast
    private static <E extends Throwable> void lempar(Throwable sebab) throws E {
        throw (E) sebab;
    }

    /** What the machine says of itself is for the host's log, and helps nobody who keeps a policy. */
    @Test
    void kataMesinTidakSampaiKepadaPengelola() {
        for (RuntimeException sebab : List.of(
                new NullPointerException("Cannot invoke \"String.length()\" because \"<local1>\" is null"),
                new IllegalStateException("java.lang.Foo cannot be cast"),
                new IllegalStateException())) {
            PolicyManager penjaga = PolicyManager.builder()
                    .initial(KebijakanMini.longgar("1.0.0"))
                    .gate((lama, baru) -> {
                        throw sebab;
                    })
                    .build();

            PolicyProblem masalah = penjaga.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji")
                    .problems()
                    .get(0);
            assertThat(masalah.toString())
                    .isEqualTo(
                            "kebijakan KB-742: Pengaktifan terhenti pada langkah GATE: ada kesalahan di dalam program"
                                    + " yang memakainya, bukan di dalam kebijakannya. Kebijakan yang lama tetap dipakai. Atasi"
                                    + " sebabnya, lalu ulangi.");
            assertThat(masalah.pesan().en())
                    .isEqualTo("The activation broke off at step GATE: there is a fault in the program that uses it,"
                            + " not in the policy.");
        }
    }

    @Test
    void pengaktifanDariDalamPengaktifanMenghentikannya() {
        List<PolicyManager> dirinya = new ArrayList<>();
        PolicyManager berulang = PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .gate((lama, baru) -> dirinya.get(0)
                        .activate(KebijakanMini.ketat("1.2.0"), "gerbang", "uji")
                        .problems())
                .build();
        dirinya.add(berulang);

        assertThat(berulang.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji")
                        .problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "kebijakan KB-742: Pengaktifan terhenti pada langkah GATE: program yang memakainya meminta"
                                + " pengaktifan lain sebelum yang ini selesai. Kebijakan yang lama tetap dipakai. Atasi sebabnya, lalu ulangi.");
        assertThat(berulang.active().policies())
                .extracting(IdentitasKebijakan::versi)
                .containsExactly("1.0.0");
    }

    @Test
    void folderKosongTidakMenggantikanApaPunDanTidakMelupakanVersi(@TempDir Path kosong) {
        assertThat(manager.activate(PolicySource.directory(kosong), "admin", "uji")
                        .problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "kebijakan KB-732: Tidak ada satu kebijakan pun di sini. Aktifkan folder atau arsip yang"
                                + " memuat kebijakan.yaml; kebijakan yang lama tetap dipakai.");

        assertThat(manager.activate(PolicySource.builtIn(), "admin", "uji").accepted())
                .isTrue();
        assertThat(manager.activate(KebijakanMini.ketat("0.9.0"), "admin", "uji")
                        .problems())
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "mini/kebijakan.yaml KB-731 versi: Ditemukan versi 0.9.0, padahal yang terakhir dipakai versi"
                                + " 1.0.0. Naikkan versinya; untuk mundur, pakai rollback.");
    }

    @Test
    void pendengarYangGagalTidakMengubahApaPun() {
        PolicyManager didengar = PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .listener(hasil -> {
                    throw new AssertionError("gagal");
                })
                .build();

        assertThat(didengar.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji")
                        .accepted())
                .isTrue();
    }

    private void ditolakSaatDibaca(Activation hasil, String masalah) {
        assertThat(hasil.problems()).extracting(PolicyProblem::toString).containsExactly(masalah);
        assertThat(hasil.step()).isEqualTo(ActivationStep.SEAL);
        assertThat(KebijakanMini.temuan(manager.engine())).isEmpty();
        assertThat(manager.history()).last().isEqualTo(hasil);
    }

    @Test
    void setiapLangkahDiberitahukanSebelumDimulai() {
        List<ActivationStep> langkah = new ArrayList<>();
        PolicyManager diikuti = PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .steps(langkah::add)
                .build();
        langkah.clear();

        diikuti.activate(KebijakanMini.ketat("1.1.0"), "admin", "uji");

        assertThat(langkah).containsExactly(ActivationStep.values());
    }

    private static PolicyManager menghentikan(ActivationStep langkah, AtomicBoolean terhenti, Runnable sebab) {
        return PolicyManager.builder()
                .initial(KebijakanMini.longgar("1.0.0"))
                .engine(settings -> {
                    hentikan(langkah == ActivationStep.LOAD && terhenti.get(), sebab);
                    return settings;
                })
                .steps(ini -> hentikan(TANPA_TITIPAN.contains(langkah) && ini == langkah && terhenti.get(), sebab))
                .gate((lama, baru) -> {
                    hentikan(langkah == ActivationStep.GATE && terhenti.get(), sebab);
                    return List.of();
                })
                .build();
    }

    private static PolicySource sumber(ActivationStep langkah, AtomicBoolean terhenti, Runnable sebab) {
        KebijakanMini asli = KebijakanMini.ketat("1.1.0");
        return new PolicySource() {
            @Override
            public Set<String> ids() {
                hentikan(langkah == ActivationStep.SEAL && terhenti.get(), sebab);
                return asli.ids();
            }

            @Override
            public Optional<PolicyFiles> find(String id) {
                return asli.find(id);
            }
        };
    }

    private static void hentikan(boolean sekarang, Runnable sebab) {
        if (sekarang) {
            sebab.run();
        }
    }
}
