package id.pmo.catalog.internal;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Kebijakan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a policy with its parents, or tells all that is wrong with them. */
public final class LoadedPolicyReader {

    private LoadedPolicyReader() {}

    /**
     * The policy of that id.
     *
     * @throws PolicyException where anything is wrong with it, or it does not exist
     */
    public static LoadedPolicy read(PolicySource source, String id) {
        Problems problems = new Problems();
        PolicyChain chain = PolicyChain.resolve(source, id, problems);
        if (chain.parts().isEmpty()) {
            problems.throwIfAny(id);
        }
        AturanFiles aturan = AturanFiles.read(chain, problems);
        KebijakanAssembler assembler = new KebijakanAssembler(chain, problems);
        Optional<Kebijakan> kebijakan = assembler.assemble(aturan.syarat());
        kebijakan.ifPresent(k -> new KodeLockCheck(chain, k, aturan, assembler.namaKatalog(), problems).check());
        SealContent.check(chain, problems);
        Map<String, DwiBahasa> tanda = TandaReader.read(chain);
        problems.throwIfAny(id);
        Map<String, String> tempat = new LinkedHashMap<>(assembler.tempat());
        tempat.putAll(aturan.tempat());
        return new LoadedPolicy(
                kebijakan.orElseThrow(),
                aturan.rules(),
                aturan.contohUji(),
                aturan.baseReports(),
                aturan.berkas(),
                tempat,
                tanda);
    }
}
