package id.pmo.examples.benchmarks.juri.drools;

import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import java.util.List;
import java.util.SortedMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieBaseModel;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;

/**
 * A KieContainer over a policy's rules on the class path, with one base and one session a stratum, as a kmodule.xml names
 * them. Built once at start: a container that finds its kmodule.xml by itself needs Maven's kie plugin or drools-mvel,
 * and once it is there a session costs the same.
 */
final class WadahDrools {

    private static final List<String> LAPIS = List.of("keberlakuan", "pemeriksaan", "simpulan");

    private WadahDrools() {}

    static KieContainer container(String kebijakan) {
        // Drools builds in parallel by default; its worker threads pick up wrong class loaders
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        System.setProperty("drools.parallelLambdaExternalization", "false");
        SortedMap<String, String> aturan =
                PolicyLoader.of(PolicySource.builtIn()).load(kebijakan).aturan();
        KieServices kie = KieServices.get();
        ReleaseId release = kie.newReleaseId("id.pmo.examples.benchmarks", kebijakan, "1");
        KieFileSystem files = kie.newKieFileSystem().generateAndWritePomXML(release);
        files.writeKModuleXML(modul(kie, aturan).toXML());
        aturan.forEach((path, text) -> files.write("src/main/resources/" + path, text));
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "the rules do not compile: " + builder.getResults().getMessages());
        }
        return kie.newKieContainer(release);
    }

    private static KieModuleModel modul(KieServices kie, SortedMap<String, String> aturan) {
        KieModuleModel modul = kie.newKieModuleModel();
        for (String lapis : LAPIS) {
            KieBaseModel base = modul.newKieBaseModel(lapis);
            base.newKieSessionModel(lapis);
            aturan.values().stream()
                    .map(WadahDrools::paket)
                    .filter(paket -> (paket + ".").contains("." + lapis + "."))
                    .distinct()
                    .forEach(base::addPackage);
        }
        return modul;
    }

    private static String paket(String drl) {
        return drl.lines()
                .filter(baris -> baris.startsWith("package "))
                .map(baris ->
                        baris.substring("package ".length()).replace(";", "").strip())
                .findFirst()
                .orElse("");
    }
}
