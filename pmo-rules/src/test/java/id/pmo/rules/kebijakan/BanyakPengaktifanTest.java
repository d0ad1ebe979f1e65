package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.LaporanUntukUji;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Activation after activation, each with rules compiled anew, while two threads check reports. How many is said by {@code
 * -Dpmo.pengaktifan=1000} for a policy with one syarat, and {@code -Dpmo.pengaktifanPenuh=10} for the built-in one; what was
 * measured then stands in {@code target/pengaktifan.txt} and {@code target/pengaktifan-penuh.txt}.
 */
class BanyakPengaktifanTest {

    /** Fewer are no base for saying that anything stays the same. */
    private static final int CUKUP = 10;

    private final AtomicBoolean selesai = new AtomicBoolean();
    private final AtomicLong diperiksa = new AtomicLong();

    @Test
    void setiapPutusanDariSatuKebijakanDanMemoriTetapRata() throws Exception {
        PolicyManager manager = PolicyManager.builder()
                .initial(mini(0))
                .rollbacks(1)
                .history(10)
                .build();
        aktifkan(
                manager,
                Integer.getInteger("pmo.pengaktifan", 10),
                BanyakPengaktifanTest::mini,
                LaporanPmo.builder().kebijakan(KebijakanMini.ID).periode(1).build(),
                BanyakPengaktifanTest::sesuaiMini,
                "pengaktifan.txt");
    }

    @Test
    void kebijakanPenuhPunTetapRata() throws Exception {
        PolicyManager manager = PolicyManager.builder().rollbacks(1).history(10).build();
        LaporanPmo laporan =
                LaporanUntukUji.diubah("pemilihan-lengkap", Map.of("/laporanPelaksanaan/dokumentasi", List.of()));
        List<String> temuan = temuan(manager.engine().check(laporan));
        aktifkan(
                manager,
                Integer.getInteger("pmo.pengaktifanPenuh", 2),
                i -> KebijakanPenuh.versi("1." + i + ".0"),
                laporan,
                (versi, hasil) -> sesuaiPenuh(versi, hasil, temuan),
                "pengaktifan-penuh.txt");
    }

    private static KebijakanMini mini(int i) {
        String versi = "1." + i + ".0";
        return i % 2 == 0 ? KebijakanMini.longgar(versi) : KebijakanMini.ketat(versi);
    }

    private static void sesuaiMini(String versi, HasilPemeriksaan hasil) {
        boolean ketat = Integer.parseInt(versi.split("\\.", -1)[1]) % 2 == 1;
        assertThat(hasil.temuan()).as(versi).hasSize(ketat ? 1 : 0);
    }

    private static void sesuaiPenuh(String versi, HasilPemeriksaan hasil, List<String> temuan) {
        assertThat(temuan(hasil)).as(versi).isEqualTo(temuan);
        Temuan dokumentasi = hasil.temuan().stream()
                .filter(satu -> satu.kode().equals("LP-131"))
                .findAny()
                .orElseThrow();
        boolean bawaan = versi.equals("1.0.0");
        assertThat(dokumentasi.pesan().id().startsWith("Versi " + versi + ". "))
                .as(versi)
                .isEqualTo(!bawaan);
    }

    private static List<String> temuan(HasilPemeriksaan hasil) {
        return hasil.temuan().stream().map(Temuan::toString).toList();
    }

    private void aktifkan(
            PolicyManager manager,
            int banyak,
            IntFunction<PolicySource> versi,
            LaporanPmo laporan,
            BiConsumer<String, HasilPemeriksaan> sesuai,
            String berkas)
            throws Exception {
        ExecutorService utas = Executors.newFixedThreadPool(2);
        Runnable periksa = () -> periksaTerus(manager, laporan, sesuai);
        List<Future<?>> pemeriksa = List.of(utas.submit(periksa), utas.submit(periksa));
        WeakReference<PmoEngine> mesinPertama = new WeakReference<>(manager.engine());
        List<Takaran> takaran = new ArrayList<>();
        int jarak = Math.max(banyak / 10, 1);
        long mulai = System.nanoTime();
        for (int i = 1; i <= banyak; i++) {
            assertThat(manager.activate(versi.apply(i), "uji", "ke-" + i).problems())
                    .isEmpty();
            if (i % jarak == 0) {
                takaran.add(Takaran.sekarang(i));
            }
        }
        long milidetik = (System.nanoTime() - mulai) / 1_000_000;
        selesai.set(true);
        for (Future<?> satu : pemeriksa) {
            satu.get();
        }
        utas.shutdown();
        tulis(berkas, banyak, takaran, milidetik);

        assertThat(diperiksa.get()).isGreaterThan(banyak);
        assertThat(mesinPertama.get()).isNull();
        if (banyak >= CUKUP) {
            tetapRata(takaran);
        }
    }

    private void periksaTerus(PolicyManager manager, LaporanPmo laporan, BiConsumer<String, HasilPemeriksaan> sesuai) {
        while (!selesai.get()) {
            PmoEngine engine = manager.engine();
            HasilPemeriksaan hasil = engine.check(laporan);
            IdentitasKebijakan dipakai = Objects.requireNonNull(hasil.kebijakan());
            assertThat(dipakai)
                    .isEqualTo(engine.kebijakan(dipakai.id()).orElseThrow().identitas());
            sesuai.accept(dipakai.versi(), hasil);
            diperiksa.incrementAndGet();
            LockSupport.parkNanos(100_000);
        }
    }

    /** The last against that after a fifth of the activations, or the fifth. */
    private static void tetapRata(List<Takaran> takaran) {
        Takaran akhir = takaran.get(takaran.size() - 1);
        int awal = Math.max(akhir.ke() / 5, 5);
        Takaran hangat =
                takaran.stream().filter(satu -> satu.ke() >= awal).findFirst().orElseThrow();
        assertThat(akhir.kelas()).as("classes, %s", takaran).isLessThan(hangat.kelas() + hangat.kelas() / 20);
        assertThat(akhir.metaspace())
                .as("metaspace, %s", takaran)
                .isLessThan(hangat.metaspace() + hangat.metaspace() / 10);
        assertThat(akhir.heap()).as("heap, %s", takaran).isLessThan(hangat.heap() + hangat.heap() / 10 + (2 << 20));
    }

    private void tulis(String berkas, int banyak, List<Takaran> takaran, long milidetik) throws IOException {
        StringBuilder teks = new StringBuilder()
                .append(banyak)
                .append(" activations in ")
                .append(milidetik)
                .append(" ms, ")
                .append(diperiksa.get())
                .append(" checks meanwhile\n")
                .append("after  heap KiB  metaspace KiB  classes\n");
        takaran.forEach(teks::append);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", berkas), teks);
    }
}
