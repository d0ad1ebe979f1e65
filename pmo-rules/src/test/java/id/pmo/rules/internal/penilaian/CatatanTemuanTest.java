package id.pmo.rules.internal.penilaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.rules.PmoEngine;
import org.junit.jupiter.api.Test;

class CatatanTemuanTest {

    @Test
    void temuanYangSamaTidakMenumpukDiMemori() {
        SyaratUrut syarat = new SyaratUrut(
                PmoEngine.ofDefaults().kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow());
        HimpunanKode berlaku = new HimpunanKode(syarat);
        berlaku.add("LP-131");
        CatatanTemuan catatan = new CatatanTemuan(syarat, berlaku);

        for (int i = 0; i < 100_000; i++) {
            catatan.catat("LP-131", "/laporanPelaksanaan/dokumentasi", "kurang", i % 3);
        }

        assertThat(catatan.semua()).hasSizeLessThan(5_000);
        assertThat(catatan.urut())
                .extracting(temuan -> temuan.nilai().get("kurang"))
                .containsExactlyInAnyOrder(0, 1, 2);
    }
}
