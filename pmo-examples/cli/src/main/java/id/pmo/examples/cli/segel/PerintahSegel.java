package id.pmo.examples.cli.segel;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KeadaanSegel;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.Timpaan;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.kebijakan.OpsiKebijakan;
import id.pmo.examples.cli.kunci.KeadaanKunci;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.PemeriksaKebijakan;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan segel}: signs policies, in their folder or into an archive, or tells whether a seal holds. */
@Command(name = "segel")
public final class PerintahSegel extends Perintah {

    @Option(names = "--kunci", paramLabel = "PEM")
    private @Nullable String kunci;

    @Option(names = "--berlaku-sampai", paramLabel = "${bundle:label.tanggal}")
    private @Nullable String sampai;

    @Option(names = "--keluaran", paramLabel = "ZIP")
    private @Nullable Path keluaran;

    @Option(names = "--periksa")
    private boolean periksa;

    @Option(names = "--kunci-publik", paramLabel = "PEM")
    private List<String> kunciPublik = new ArrayList<>();

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(arity = "1", paramLabel = "FOLDER|ZIP|JAR", descriptionKey = "kebijakanDisegel")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String kebijakan;

    /** In some surroundings. */
    public PerintahSegel(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        return OpsiKebijakan.bilaDapatDimuat(
                lingkungan(), kalimat, () -> periksa ? periksaSegel(kalimat) : segel(kalimat));
    }

    private int periksaSegel(Kalimat kalimat) {
        String lain = kunci != null
                ? "--kunci"
                : keluaran != null ? "--keluaran" : sampai != null ? "--berlaku-sampai" : null;
        if (lain != null) {
            throw new GalatPakai("galat.segel.periksaSaja", lain);
        }
        List<KunciPublik> dikenal = KunciPublik.baca(kunciPublik);
        KebijakanDipilih dipilih = KebijakanDipilih.dari(kebijakan);
        PolicySource sumber = dipilih.sumber().fixed();
        boolean semuaBerlaku = true;
        for (String id : dipilih.id()) {
            LembarSegel lembar = new LembarSegel(kalimat, dikenal, hari());
            Optional<KeadaanSegel> segel = KeadaanSegel.baca(
                    sumber, id, dikenal.stream().map(KunciPublik::kunci).toList());
            semuaBerlaku &= segel.filter(lembar::berlaku).isPresent();
            Berkas.tulis(
                    segel.map(ada -> lembar.tulis(id, ada)).orElseGet(() -> kalimat.isi("segel.tanpaSegel", id) + "\n"),
                    lingkungan());
        }
        return semuaBerlaku ? 0 : 1;
    }

    private int segel(Kalimat kalimat) {
        if (!kunciPublik.isEmpty()) {
            throw new GalatPakai("galat.segel.tanpaPeriksa");
        }
        if (kunci == null) {
            throw new GalatPakai("galat.pilihanKurang", "--kunci", "--kunci PEM");
        }
        FolderKebijakan.Isi isi = FolderKebijakan.isi(kebijakan);
        jaga(isi, kunci);
        PrivateKey pribadi = pribadi(kunci);
        LocalDate terakhir = MasaSegel.baca(sampai, hari());
        PolicySource sumber = isi.sumber().fixed();
        periksa(sumber.withoutSeals(), isi.ids(), kalimat);
        if (!terkunci(sumber.withoutSeals(), isi.ids(), kalimat)) {
            return 1;
        }
        Penyegelan baru =
                new Penyegelan(sumber, isi.ids(), pribadi, lingkungan().clock().instant(), terakhir, hari());
        if (keluaran == null) {
            baru.tulisFolder(isi::folder);
        } else {
            baru.tulisArsip(keluaran);
        }
        isi.ids().forEach(id -> gugur(id, baru.gugur(id), kalimat));
        String penanda = KunciSegel.id(KunciSegel.publik(pribadi));
        baru.segel()
                .forEach((id, berkas) -> Berkas.tulis(
                        kalimat.isi("segel.selesai", id, penanda, berkas.size() - 1) + "\n", lingkungan()));
        return 0;
    }

    private void jaga(FolderKebijakan.Isi isi, String berkasKunci) {
        if (keluaran == null) {
            return;
        }
        Timpaan.oleh("--keluaran", keluaran).tolak(List.of(berkasKunci));
        isi.jaga("--keluaran", keluaran);
        if (Files.exists(keluaran, LinkOption.NOFOLLOW_LINKS)) {
            throw new GalatPakai("galat.segel.arsipAda", keluaran, isi.akar());
        }
    }

    /** Nobody vouches for a policy that no host can take: it is loaded and compiled first, within the guard rails. */
    private void periksa(PolicySource sumber, Set<String> ids, Kalimat kalimat) {
        List<PolicyProblem> masalah = selama("kemajuan.menyusun", kalimat, () -> {
            PemeriksaKebijakan pemeriksa = PemeriksaKebijakan.of(sumber);
            return ids.stream().flatMap(id -> pemeriksa.periksa(id).stream()).toList();
        });
        if (!masalah.isEmpty()) {
            throw new PolicyException(String.join(", ", ids), masalah);
        }
    }

    /** Whether no lock was forgotten when its codes changed; a policy without a lock may do without, which is told. */
    private boolean terkunci(PolicySource sumber, Set<String> ids, Kalimat kalimat) {
        boolean semua = true;
        for (String id : ids) {
            KeadaanKunci satu = KeadaanKunci.dari(sumber, id);
            if (!satu.ada()) {
                catat(kalimat.isi("segel.tanpaKunciKode", id, KunciKode.BERKAS, kebijakan) + "\n");
            } else if (!satu.sesuai()) {
                catat(kalimat.isi("segel.kunciKodeLama", id, KunciKode.BERKAS, kebijakan) + "\n" + satu.beda(kalimat));
                semua = false;
            }
        }
        return semua;
    }

    /** Tells of signatures in the folder that the new seal no longer has. */
    private void gugur(String id, long banyak, Kalimat kalimat) {
        if (banyak > 0) {
            catat(kalimat.isi("segel.gugur", id, banyak) + "\n");
        }
    }

    private void catat(String teks) {
        PrintWriter galat = lingkungan().galatTeks();
        galat.print(teks);
        galat.flush();
    }

    private static PrivateKey pribadi(String berkas) {
        try {
            return KunciSegel.pribadi(new String(Berkas.baca(berkas), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new GalatPakai("galat.segel.kunci", berkas);
        }
    }

    /** The day in WIB, by which seals end. */
    private LocalDate hari() {
        return LocalDate.ofInstant(lingkungan().clock().instant(), Wilayah.WIB);
    }
}
