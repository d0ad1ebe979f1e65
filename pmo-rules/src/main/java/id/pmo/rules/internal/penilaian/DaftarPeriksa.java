package id.pmo.rules.internal.penilaian;

import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.Keterisian;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How every syarat of a policy stands for one report. */
final class DaftarPeriksa {

    private final List<Temuan> temuan;
    private final List<ButirPeriksa> butir;

    /**
     * @param berlaku the syarat in force, without those waived
     * @param bebas the syarat waived, each with what waives it
     */
    DaftarPeriksa(
            Kebijakan kebijakan,
            CatatanKeberlakuan keberlakuan,
            Set<String> berlaku,
            Map<String, Pembebasan> bebas,
            Collection<Temuan> ditemukan) {
        temuan = ditemukan.stream().sorted().toList();
        Map<String, List<String>> letak = temuan.stream()
                .collect(Collectors.groupingBy(Temuan::kode, Collectors.mapping(Temuan::letak, Collectors.toList())));
        butir = kebijakan.syarat().values().stream()
                .map(syarat -> {
                    List<String> tempat = letak.getOrDefault(syarat.kode(), List.of()).stream()
                            .distinct()
                            .toList();
                    Keadaan keadaan = keadaan(syarat, keberlakuan, berlaku, bebas.keySet(), !tempat.isEmpty());
                    return new ButirPeriksa(
                            syarat, keadaan, tempat, keadaan == Keadaan.DIBEBASKAN ? bebas.get(syarat.kode()) : null);
                })
                .toList();
    }

    List<Temuan> temuan() {
        return temuan;
    }

    List<ButirPeriksa> butir() {
        return butir;
    }

    Keterisian keterisian() {
        int terpenuhi = 0;
        int dilanggar = 0;
        for (ButirPeriksa b : butir) {
            if (b.syarat().sifat() == Sifat.WAJIB) {
                terpenuhi += b.keadaan() == Keadaan.TERPENUHI ? 1 : 0;
                dilanggar += b.keadaan() == Keadaan.BELUM_ADA || b.keadaan() == Keadaan.TIDAK_SESUAI ? 1 : 0;
            }
        }
        return new Keterisian(terpenuhi, terpenuhi + dilanggar);
    }

    private static Keadaan keadaan(
            Syarat syarat, CatatanKeberlakuan keberlakuan, Set<String> berlaku, Set<String> bebas, boolean dilanggar) {
        if (!keberlakuan.diminta(syarat.kode())) {
            return Keadaan.TIDAK_BERLAKU;
        }
        if (bebas.contains(syarat.kode())) {
            return Keadaan.DIBEBASKAN;
        }
        if (!berlaku.contains(syarat.kode())) {
            return Keadaan.BELUM_DAPAT_DIPERIKSA;
        }
        if (!dilanggar) {
            return Keadaan.TERPENUHI;
        }
        return syarat.jenis() == Jenis.BELUM_ADA ? Keadaan.BELUM_ADA : Keadaan.TIDAK_SESUAI;
    }
}
