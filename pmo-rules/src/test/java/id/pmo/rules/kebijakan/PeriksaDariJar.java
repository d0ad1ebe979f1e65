package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.PmoEngine;
import java.io.PrintStream;
import java.util.Set;

/** A host that checks by a policy on its class path; run by {@link PolicyJarTest} without Drools' compilers. */
public final class PeriksaDariJar {

    private PeriksaDariJar() {}

    public static void main(String[] args) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        PrintStream keluaran = System.out;
        try {
            PmoEngine engine = PmoEngine.builder()
                    .policies(PolicySource.classpath(PeriksaDariJar.class.getClassLoader(), Set.of(KebijakanMini.ID)))
                    .build();
            keluaran.println(putusan(engine) + " "
                    + engine.kebijakan(KebijakanMini.ID)
                            .orElseThrow()
                            .identitas()
                            .sidikJari());
            engine.describe().forEach(keluaran::println);
        } catch (RuntimeException e) {
            keluaran.println(e.getMessage());
        }
    }

    static String putusan(PmoEngine engine) {
        LaporanPmo laporan =
                LaporanPmo.builder().kebijakan(KebijakanMini.ID).periode(1).build();
        return engine.check(laporan).temuan().toString();
    }
}
