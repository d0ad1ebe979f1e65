package id.pmo.examples.cli.segel;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KeadaanSegel;
import id.pmo.catalog.segel.Penyegel;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.simpan.Simpanan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The seals of the policies of one call, before they are written. */
final class Penyegelan {

    private static final Pattern SEGEL = Pattern.compile("META-INF/segel\\..+");
    private static final Pattern TANDA_TANGAN = Pattern.compile("META-INF/segel\\..+\\.sig");

    private final PolicySource sumber;
    private final Map<String, SortedMap<String, byte[]>> segel = new TreeMap<>();

    /**
     * Signs policies.
     *
     * @param sampai last day of the seals; null: that of a seal that is there, or none
     * @throws GalatPakai if a seal that is there is past its day, and no other day is named
     */
    Penyegelan(
            PolicySource sumber,
            Set<String> ids,
            PrivateKey kunci,
            Instant saat,
            @Nullable LocalDate sampai,
            LocalDate hari) {
        this.sumber = sumber;
        for (String id : ids) {
            if (sampai == null) {
                lama(id).filter(ada -> ada.lewat(hari)).ifPresent(lewat -> {
                    throw new GalatPakai("galat.segel.lamaLewat", id, String.valueOf(lewat.berlakuSampai()));
                });
            }
            segel.put(id, Penyegel.segel(sumber, id, kunci, saat, sampai));
        }
    }

    /** The seal that is there and stays, if its manifest does. */
    private Optional<KeadaanSegel> lama(String id) {
        try {
            return KeadaanSegel.baca(sumber, id, List.of())
                    .filter(ada -> ada.beda().isEmpty());
        } catch (PolicyException tidakTerbaca) {
            return Optional.empty();
        }
    }

    /** The files of the seal of each policy. */
    Map<String, SortedMap<String, byte[]>> segel() {
        return segel;
    }

    /** How many signatures there were of a policy that its new seal no longer has. */
    long gugur(String id) {
        Set<String> tinggal = segel.getOrDefault(id, new TreeMap<>()).keySet();
        return berkas(id).stream()
                .filter(path -> TANDA_TANGAN.matcher(path).matches() && !tinggal.contains(path))
                .count();
    }

    /** Packs the policies with their seals. */
    void tulisArsip(Path zip) {
        ArsipKebijakan.tulis(zip, sumber, segel);
    }

    /** Puts the seals into the folders of the policies, and only then takes away what is left of those before. */
    void tulisFolder(Function<String, Path> folder) {
        try (Simpanan simpanan = new Simpanan()) {
            segel.forEach((id, berkas) -> {
                simpanan.buatFolder(folder.apply(id).resolve("META-INF"));
                berkas.forEach((path, isi) ->
                        simpanan.siapkan(folder.apply(id).resolve(path), keluaran -> keluaran.write(isi)));
            });
            simpanan.selesai();
        }
        segel.forEach((id, baru) -> berkas(id).stream()
                .filter(path -> SEGEL.matcher(path).matches() && !baru.containsKey(path))
                .forEach(path -> hapus(folder.apply(id).resolve(path))));
    }

    private static void hapus(Path berkas) {
        try {
            Files.deleteIfExists(berkas);
        } catch (IOException e) {
            throw new GalatPakai("galat.segel.hapus", berkas, e);
        }
    }

    private Set<String> berkas(String id) {
        return sumber.find(id).map(PolicyFiles::files).orElseGet(TreeMap::new).keySet();
    }
}
