package id.pmo.examples.cli;

import id.pmo.core.bahasa.Bahasa;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --bahasa}; where a command is not given it, the language that {@code pmo} itself was asked for. */
public final class PilihanBahasa {

    @Option(names = "--bahasa", paramLabel = "id|en", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasa;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec perintah;

    /** The language of what the command says. */
    public Bahasa bahasa() {
        if (bahasa != null) {
            return bahasa;
        }
        return perintah.root().userObject() instanceof Pmo pmo ? pmo.bahasa() : Bahasa.ID;
    }

    /** The command's texts in that language. */
    public Kalimat kalimat() {
        return Kalimat.dalam(bahasa());
    }
}
