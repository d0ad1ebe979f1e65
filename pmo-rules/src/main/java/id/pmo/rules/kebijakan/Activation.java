package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What became of one wish to change the policies in use.
 *
 * @param at when it was decided
 * @param kind what was wished for
 * @param who who wished it, in the host's own words
 * @param why the reason given
 * @param step the last step that was reached; {@link ActivationStep#SWAP} where it was accepted
 * @param policies the policies that were to go live, as far as they could be loaded
 * @param problems why it was refused; empty where it was accepted
 */
public record Activation(
        Instant at,
        Kind kind,
        String who,
        String why,
        ActivationStep step,
        List<IdentitasKebijakan> policies,
        List<PolicyProblem> problems) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Copies the lists. */
    public Activation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(step, "step");
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
    }

    /** Whether the policies went live. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /** In one line of JSON, as a record to keep. */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("at", at.toString());
            json.writeStringProperty("kind", kind.name());
            json.writeStringProperty("who", who);
            json.writeStringProperty("why", why);
            json.writeBooleanProperty("accepted", accepted());
            json.writeStringProperty("step", step.name());
            json.writeArrayPropertyStart("policies");
            policies.forEach(policy -> {
                json.writeStartObject();
                json.writeStringProperty("id", policy.id());
                json.writeStringProperty("versi", policy.versi());
                json.writeStringProperty("sidikJari", policy.sidikJari());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            problems.forEach(problem -> json.writeString(problem.tulis(Bahasa.ID)));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** What can be wished for. */
    public enum Kind {
        /** The policies that a manager starts with. */
        START,
        /** Other policies. */
        ACTIVATE,
        /** The policies in use before. */
        ROLLBACK
    }
}
